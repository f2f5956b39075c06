package org.plenary.feature.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.meeting.AnAgenda.MEETING;
import static org.plenary.feature.meeting.AnAgenda.done;
import static org.plenary.feature.meeting.AnAgenda.item;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.domain.meeting.QuickEntry;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.fixture.MemoryCopy;

class ReadCockpitTest {

    private static final Instant TWO = Instant.parse("2018-10-21T14:00:00Z");

    private final MemoryCopy copy = ARoster.copy();
    private Instant now = TWO;
    private final RunMeeting run = new RunMeeting(copy, () -> now);
    private final RecordEntry record = new RecordEntry(copy, () -> "anna", () -> now, new SplittableRandom(7));

    private Cockpit cockpit() {
        return new ReadCockpit(copy).of(MEETING).orElseThrow();
    }

    private String type(String line) {
        now = now.plus(Duration.ofSeconds(1));
        return done(record.record(MEETING, cockpit().current().map(CockpitItem::id), QuickEntry.read(line, EntryKind.NOTE, record.words(MEETING)))).id();
    }

    @Test
    void theItemInHandHasTheReadersOwnNoteAndTheNextOneIsKnown() {
        AnAgenda.set(copy, item("Welcome"), AgendaItem.TEXT, JsonValue.of("Say *hello*"));
        AnAgenda.set(copy, item("Welcome"), AgendaItem.PRIVATE_NOTE, JsonValue.of("Eric comes late"));
        done(run.start(MEETING));
        var welcome = new CockpitItem(item("Welcome"), 0, "1", "Welcome", "", "", "Say *hello*", "Eric comes late", List.of(),
                Optional.empty());
        assertThat(cockpit().current()).contains(welcome);
        assertThat(cockpit().next().map(CockpitItem::title)).contains("AOB");
    }

    @Test
    void beforeTheStartTheFirstItemIsNextAndAfterTheLastThereIsNone() {
        assertThat(cockpit().current()).isEmpty();
        assertThat(cockpit().next().map(CockpitItem::title)).contains("Welcome");
        done(run.start(MEETING));
        done(run.next(MEETING));
        done(run.next(MEETING));
        assertThat(cockpit().next()).isEmpty();
    }

    @Test
    void whatWasWrittenDownIsWholeAndTheNewestIsLast() {
        AnAgenda.set(copy, Recommendation.id("ssr1", 12), Recommendation.NUMBER, JsonValue.of(12));
        String before = type("n: sound check");
        done(run.start(MEETING));
        String note = type("n: all are here #public");
        String action = type("a: @russ @staff draft a letter on R12 due fri");
        assertThat(cockpit().entriesAt(Optional.of(item("Welcome")))).containsExactly(
                new MeetingEntry(note, EntryKind.NOTE, Optional.of(item("Welcome")), "all are here", List.of(), Optional.empty(), List.of(), false, List.of(),
                        TWO.plusSeconds(2)),
                new MeetingEntry(action, EntryKind.ACTION, Optional.of(item("Welcome")), "draft a letter on R12", List.of("Russ Housley", "Staff"),
                        Optional.of(LocalDate.of(2018, 10, 26)), List.of(12L), false, List.of(), TWO.plusSeconds(3)));
        assertThat(cockpit().entriesAt(Optional.empty())).containsExactly(new MeetingEntry(before, EntryKind.NOTE, Optional.empty(), "sound check", List.of(),
                Optional.empty(), List.of(), true, List.of(), TWO.plusSeconds(1)));
    }

    @Test
    void aMeetingThatIsGoneHasNone() {
        assertThat(new ReadCockpit(copy).of("meeting/nowhere")).isEmpty();
    }
}
