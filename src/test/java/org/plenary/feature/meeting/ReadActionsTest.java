package org.plenary.feature.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.plenary.feature.meeting.ARoster.person;
import static org.plenary.feature.meeting.AnAgenda.MEETING;
import static org.plenary.feature.meeting.AnAgenda.done;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.ActionState;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.QuickEntry;
import org.plenary.domain.review.ShownNumber;
import org.plenary.feature.Outcome;
import org.plenary.feature.Register;
import org.plenary.feature.RegisterRow;
import org.plenary.feature.review.GiveNumbers;
import org.plenary.feature.review.NoteProgress;
import org.plenary.fixture.MemoryCopy;

class ReadActionsTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 11, 20);

    private final MemoryCopy copy = ARoster.copy();
    private final RecordEntry record = new RecordEntry(copy, () -> "anna", () -> Instant.parse("2018-10-21T13:02:03Z"), new SplittableRandom(7));
    private final KeepAction keep = new KeepAction(copy, () -> TODAY);
    private final NoteProgress notes = new NoteProgress(copy, () -> "anna", () -> TODAY, new SplittableRandom(8));

    @BeforeEach
    void numbers() {
        done(new GiveNumbers(copy, () -> "anna").takeOver());
        AnAgenda.set(copy, MEETING, Meeting.NUMBER, JsonValue.of(43));
    }

    private String type(String line) {
        return done(record.record(MEETING, Optional.empty(), QuickEntry.read(line, EntryKind.ACTION, record.words(MEETING)))).id();
    }

    private Register read() {
        return new ReadActions(copy, () -> "russ-housley").on(TODAY);
    }

    private RegisterRow row(String id) {
        return read().rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void anActionIsReadWithAllThatTheRegisterShows() {
        String id = type("@Russ @staff draft a letter due 12 Nov");
        done(notes.add(id, "Half of it is there", false));
        assertThat(row(id)).isEqualTo(new RegisterRow(id, new ShownNumber("A1", OptionalLong.of(1)), "draft a letter", List.of("Russ Housley", "Staff"), "",
                Optional.of(LocalDate.of(2018, 10, 21)), Optional.of(LocalDate.of(2018, 11, 12)), OptionalLong.of(30), "open", true, true, true,
                Optional.of(new RegisterRow.Source(MEETING, "#43")), List.of(), false, List.of(), List.of(), 1,
                "draft a letter\n43\nruss housley\nstaff"));
        assertThat(read().numbers()).isEqualTo(new Register.Numbers("anna", false, List.of(), 0, 0));
    }

    @Test
    void nobodyAndNoDayAreSeen() {
        RegisterRow row = row(type("think about it"));
        assertThat(List.of(row.warnings(), row.people(), row.due(), row.isOverdue(), row.isMine())).containsExactly(List.of("no-owner"), List.of(),
                Optional.empty(), false, false);
    }

    @Test
    void doneItHasItsDayAndIsNoLongerLateAndOpenAgainItLosesIt() {
        String id = type("@Russ draft due 12 Nov");
        assertThat(done(keep.state(id, ActionState.DONE))).isPresent();
        assertThat(List.of(row(id).state(), row(id).isOpen(), row(id).isOverdue())).containsExactly("done", false, false);
        assertThat(copy.<String>read(view -> view.find(id).orElseThrow().textOrEmpty(ActionItem.COMPLETED))).isEqualTo("2018-11-20");
        assertThat(done(keep.state(id, ActionState.DONE))).isEmpty();
        done(keep.state(id, ActionState.NO_REPLY));
        assertThat(copy.<String>read(view -> view.find(id).orElseThrow().textOrEmpty(ActionItem.COMPLETED))).isEmpty();
        assertThat(copy.<Integer>read(view -> ReadActions.open(view).size())).isEqualTo(1);
    }

    @Test
    void anOwnerIsAddedAndTakenAway() {
        String id = type("@Russ draft");
        var staff = new EntryDetails.Owner("Staff", "Staff", true);
        done(keep.owner(id, staff, true));
        done(keep.owner(id, new EntryDetails.Owner(person("Russ Housley"), "Russ Housley", false), false));
        assertThat(row(id).people()).containsExactly("Staff");
        assertThat(done(keep.owner(id, staff, true))).isEmpty();
        assertThat(new ReadEntry(copy).of(id).orElseThrow().owners()).containsExactly(staff);
    }

    @Test
    void whatPeopleDisagreeOnIsNotOverwritten() {
        String id = type("@Russ draft");
        MemoryCopy bobs = MemoryCopy.begun("bob");
        bobs.receive(copy);
        done(keep.state(id, ActionState.DROPPED));
        done(new KeepAction(bobs, () -> TODAY).state(id, ActionState.NO_REPLY));
        copy.receive(bobs);
        assertThat(row(id).contested()).containsExactly("state");
        assertThat(keep.state(id, ActionState.DONE)).isEqualTo(Outcome.<Optional<Dot>>refused(
                "People wrote different things here. Settle that conflict first. Nothing was changed."));
        assertThat(keep.state("action/none", ActionState.DONE)).isEqualTo(Outcome.<Optional<Dot>>refused("It was deleted meanwhile. Nothing was changed."));
    }

    @Test
    void progressNotesAreReadNewestFirst() {
        String id = type("@Russ draft");
        done(new NoteProgress(copy, () -> "anna", () -> TODAY.minusDays(3), new SplittableRandom(9)).add(id, "Begun", true));
        done(notes.add(id, "  Ready ", false));
        assertThat(new ReadEntry(copy).of(id).orElseThrow().notes()).extracting(EntryDetails.Note::date, EntryDetails.Note::text, EntryDetails.Note::isInternal)
                .containsExactly(tuple(Optional.of(TODAY), "Ready", false),
                        tuple(Optional.of(TODAY.minusDays(3)), "Begun", true));
        assertThat(notes.add(id, " ", false)).isEqualTo(Outcome.<Dot>refused("There are no words yet. Nothing was saved."));
    }

    @Test
    void aDayIsSavedAsPeopleSayIt() {
        String id = type("@Russ draft");
        var edit = new EditEntry(copy, new KeptInMemory(), () -> TODAY);
        Editable due = new ReadEntry(copy).of(id).orElseThrow().fields().get("due");
        assertThat(edit.problem(ActionItem.DUE, "fri")).isEmpty();
        assertThat(edit.problem(ActionItem.DUE, "soon")).contains("soon is no day. Type it like 21 Oct 2018.");
        done(edit.save(ActionItem.DUE, due, "fri"));
        assertThat(row(id).due()).contains(LocalDate.of(2018, 11, 23));
    }

    @Test
    void whatIsAgreedOutsideOfMeetingsIsRecordedWithoutOne() {
        String id = done(record.record(TODAY, QuickEntry.read("@Russ call them due fri", EntryKind.ACTION, record.words(TODAY)))).id();
        assertThat(List.of(row(id).meeting(), row(id).due(), row(id).since())).containsExactly(Optional.empty(), Optional.of(LocalDate.of(2018, 11, 23)),
                Optional.of(TODAY));
    }
}
