package org.plenary.feature.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.meeting.AnAgenda.MEETING;
import static org.plenary.feature.meeting.AnAgenda.done;
import static org.plenary.feature.meeting.AnAgenda.item;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.Outcome;
import org.plenary.fixture.MemoryCopy;

class EditTextTest {

    private final MemoryCopy anna = AnAgenda.of("Welcome");
    private final KeptInMemory kept = new KeptInMemory();
    private final EditText edit = new EditText(anna, kept);

    @Test
    void aTitleIsSavedOnOneLine() {
        done(edit.save(title(), "  Welcome\nand  roll call ")).orElseThrow();
        assertThat(AnAgenda.lines(anna)).containsExactly("Welcome and roll call");
    }

    @Test
    void theSameTextSavesNothing() {
        assertThat(done(edit.save(title(), " Welcome "))).isEmpty();
    }

    @Test
    void whatAnImportBroughtWhileTypingStays() {
        MemoryCopy bob = MemoryCopy.of("bob");
        bob.receive(anna);
        Editable before = title();
        AnAgenda.set(bob, item("Welcome"), AgendaItem.TITLE, JsonValue.of("Bob's title"));
        anna.receive(bob);
        done(edit.save(before, "Anna's title")).orElseThrow();
        assertThat(anna.<List<JsonValue>>read(view -> Conflict.of(view, item("Welcome"), "title").orElseThrow().versions().stream()
                .map(version -> version.value()).toList())).containsExactlyInAnyOrder(JsonValue.of("Bob's title"), JsonValue.of("Anna's title"));
        assertThat(edit.save(title(), "Third")).isEqualTo(Outcome.<Optional<Dot>>refused(
                "People wrote different things here. Settle that conflict first. Nothing was changed."));
    }

    @Test
    void timesDaysZonesAndMinutesAreUnderstoodAsPeopleTypeThem() {
        assertThat(List.of(typed(Meeting.START, "9"), typed(Meeting.START, "930"), typed(Meeting.START, "9.30"), typed(Meeting.START, "3 pm"),
                typed(Meeting.START, "12am"), typed(Meeting.DATE, "Sun 21 Oct 2018"), typed(Meeting.DATE, "21.10.2018"), typed(Meeting.DATE, "2018-10-21"),
                typed(Meeting.DATE, "21 october 2018"), typed(Meeting.ZONE, "madrid"), typed(Meeting.ZONE, "utc"), typed(Meeting.ZONE, "new york"),
                typed(AgendaItem.MINUTES, "15 min"))).extracting(outcome -> done(outcome).canonical()).containsExactly("\"09:00\"", "\"09:30\"",
                        "\"09:30\"", "\"15:00\"", "\"00:00\"", "\"2018-10-21\"", "\"2018-10-21\"", "\"2018-10-21\"", "\"2018-10-21\"",
                        "\"Europe/Madrid\"", "\"UTC\"", "\"America/New_York\"", "15");
    }

    @Test
    void whatIsNotUnderstoodIsRefusedInOneSentence() {
        assertThat(List.of(typed(Meeting.START, "25:00"), typed(Meeting.DATE, "soon"), typed(Meeting.ZONE, "Atlantis"), typed(AgendaItem.MINUTES, "a while"),
                typed(AgendaItem.MINUTES, "5000"))).containsExactly(Outcome.refused("25:00 is no time of day. Type it like 15:00."),
                        Outcome.refused("soon is no day. Type it like 21 Oct 2018."),
                        Outcome.refused("No time zone is called Atlantis. Type it like Europe/Madrid."),
                        Outcome.refused("a while is no whole number. Type it in digits, like 15."),
                        Outcome.refused("An item takes at most 1440 minutes, which is a day."));
    }

    @Test
    void nothingTypedEmptiesTheField() {
        AnAgenda.minutes(anna, "Welcome", 15);
        done(edit.save(AnAgenda.row(anna, "Welcome").minutes(), ""));
        assertThat(AnAgenda.row(anna, "Welcome").minutes().text()).isEmpty();
    }

    @Test
    void savingForgetsWhatWasKept() {
        edit.keep(title(), "Welc");
        done(edit.save(title(), "Hello"));
        assertThat(kept.all()).isEmpty();
    }

    @Test
    void whatACrashInterruptedCanStillBeSaved() {
        edit.keep(title(), "Welcome, roll call");
        EditText.LeftOver left = new EditText(anna, kept).leftOver(MEETING).getFirst();
        assertThat(left).isEqualTo(new EditText.LeftOver(title(), "agenda-item", "title", "Welcome", "Welcome, roll call"));
        done(edit.save(left.field(), left.typed()));
        assertThat(AnAgenda.lines(anna)).containsExactly("Welcome, roll call");
        assertThat(edit.leftOver(MEETING)).isEmpty();
        assertThat(edit.leftOver("meeting/other")).isEmpty();
    }

    private Editable title() {
        return new ReadAgenda(anna).of(MEETING).orElseThrow().rows().getFirst().title();
    }

    private static Outcome<JsonValue> typed(Field field, String text) {
        return TypedText.value(field, text);
    }
}
