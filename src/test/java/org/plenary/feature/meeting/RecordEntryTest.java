package org.plenary.feature.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.meeting.ARoster.person;
import static org.plenary.feature.meeting.AnAgenda.MEETING;
import static org.plenary.feature.meeting.AnAgenda.done;
import static org.plenary.feature.meeting.AnAgenda.item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.domain.meeting.QuickEntry;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Review;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.RecordEntry.Written;
import org.plenary.fixture.MemoryCopy;

class RecordEntryTest {

    private static final String REC_12 = Recommendation.id("ssr1", 12);
    private static final String ITEM = item("Welcome");

    private final MemoryCopy copy = ARoster.copy();
    private Instant now = Instant.parse("2018-10-21T13:02:03.456Z");
    private final RecordEntry record = new RecordEntry(copy, () -> "anna", () -> now, new SplittableRandom(7));

    @BeforeEach
    void aRecommendation() {
        AnAgenda.set(copy, REC_12, Recommendation.NUMBER, JsonValue.of(12));
    }

    private Outcome<Written> type(String line) {
        return record.record(MEETING, Optional.of(ITEM), QuickEntry.read(line, EntryKind.NOTE, record.words(MEETING)));
    }

    /** What was written, as "field=value" lines. */
    private List<String> written(String line) {
        String id = done(type(line)).id();
        return copy.read(view -> view.find(id).orElseThrow().registers().stream().map(r -> r.field() + "=" + switch (r.latest().value()) {
            case JsonValue.Text(String text) -> text;
            case JsonValue other -> other.canonical();
        }).toList());
    }

    @Test
    void anActionHasItsOwnersDayAndPlace() {
        assertThat(written("a: @Russ @staff draft a letter on R12 due fri")).containsExactlyInAnyOrder("text=draft a letter on R12", "meeting=" + MEETING,
                "agenda-item=" + ITEM, "owners/" + person("Russ Housley") + "=true", "owner-groups/Staff=true", "due=2018-10-26", "requested=2018-10-21",
                "state=open", "recommendations/" + REC_12 + "=true", "recorded-by=person/anna", "at=2018-10-21T13:02:03Z");
    }

    @Test
    void aDecisionIsProvisional() {
        assertThat(written("d: Agree on @zarko as lead")).containsExactlyInAnyOrder("text=Agree on Žarko Kecić as lead", "meeting=" + MEETING,
                "agenda-item=" + ITEM, "date=2018-10-21", "source=meeting", "state=provisional", "recorded-by=person/anna", "at=2018-10-21T13:02:03Z");
    }

    @Test
    void aQuestionIsAskedByWhoIsNamed() {
        assertThat(written("q: @kc Was R12 funded?")).containsExactlyInAnyOrder("text=Was R12 funded?", "meeting=" + MEETING, "agenda-item=" + ITEM,
                "asked=2018-10-21", "asked-by=" + person("KC Claffy"), "state=asked", "recommendations/" + REC_12 + "=true");
    }

    @Test
    void aNoteIsInternalUnlessItSaysPublic() {
        assertThat(written("Sound was bad")).containsExactlyInAnyOrder("text=Sound was bad", "meeting=" + MEETING, "agenda-item=" + ITEM,
                "author=person/anna", "at=2018-10-21T13:02:03Z", "audience=internal");
        assertThat(written("Sound was good #public")).contains("audience=public", "text=Sound was good");
    }

    @Test
    void theDayIsTheMeetingsInItsZoneAlsoAfterMidnightAndWhenWrittenLater() {
        now = Instant.parse("2018-10-21T22:30:00Z");
        assertThat(record.words(MEETING).day()).isEqualTo(LocalDate.of(2018, 10, 21));
        now = Instant.parse("2018-10-25T08:00:00Z");
        assertThat(written("a: send it due tomorrow")).contains("due=2018-10-22", "requested=2018-10-21");
    }

    @Test
    void whoGivesTheNumbersGivesOneInTheSameChange() {
        AnAgenda.set(copy, Review.id("rv-small"), Review.NUMBERED_BY, JsonValue.of("person/anna"));
        int before = copy.check().changes();
        assertThat(written("a: send it")).contains("number=1");
        assertThat(written("d: agreed")).contains("number=1");
        assertThat(written("a: send it again")).contains("number=2");
        assertThat(written("n: a note")).noneMatch(line -> line.startsWith("number"));
        assertThat(copy.check().changes()).isEqualTo(before + 4);
    }

    @Test
    void aNameThatSeveralHaveIsAskedBack() {
        assertThat(type("a: @no send it")).isEqualTo(Outcome.<Written>refused(
                "@no may be Noorul Ameen or Norm Ritchie. Type more of the name; nothing was saved yet."));
    }

    @Test
    void aLineWithoutWordsIsNotSaved() {
        assertThat(type("a: @russ due fri")).isEqualTo(Outcome.<Written>refused("There are no words to write down yet. Nothing was saved."));
    }

    @Test
    void betweenItemsOnlyTheMeetingIsNamed() {
        String id = done(record.record(MEETING, Optional.empty(), QuickEntry.read("n: x1", EntryKind.NOTE, record.words(MEETING)))).id();
        assertThat(copy.<Boolean>read(view -> view.find(id).orElseThrow().registers().stream().anyMatch(r -> r.field().equals("agenda-item")))).isFalse();
    }
}
