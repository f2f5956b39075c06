package org.plenary.feature.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.meeting.AnAgenda.item;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Person;
import org.plenary.fixture.MemoryCopy;

/** An item that puts a conflict to its meeting. */
class ItemConflictTest {

    private static final String FIRST = Recommendation.id("ssr1", 1);
    private static final String FIELD = Recommendation.SHORT_DETAIL.name();

    private final MemoryCopy copy = AnAgenda.of("Welcome", "Decide");

    @BeforeEach
    void twoWordings() {
        AnAgenda.set(copy, Person.id("anna"), Person.NAME, JsonValue.of("Anna Keller"));
        AnAgenda.set(copy, item("Decide"), AgendaItem.SUBJECT, JsonValue.of(FIRST));
        AnAgenda.set(copy, item("Decide"), AgendaItem.SUBJECT_FIELD, JsonValue.of(FIELD));
        copy.save(view -> List.of(Edit.first(FIRST, FIELD, JsonValue.of("one"))));
        copy.save(view -> List.of(Edit.first(FIRST, FIELD, JsonValue.of("other"))));
    }

    private Optional<ItemConflict> shown() {
        return AnAgenda.row(copy, "Decide").decides();
    }

    @Test
    void itIsOpenUntilSomebodySettlesIt() {
        assertThat(shown()).contains(new ItemConflict(FIRST, FIELD, true, Optional.empty()));
        copy.save(view -> List.of(Conflict.of(view, FIRST, FIELD).orElseThrow().settle(JsonValue.of("agreed"))));
        assertThat(shown()).contains(new ItemConflict(FIRST, FIELD, false, Optional.of("Anna Keller")));
    }

    @Test
    void whatIsWordedAnewLaterSettledNothing() {
        copy.save(view -> List.of(Conflict.of(view, FIRST, FIELD).orElseThrow().settle(JsonValue.of("agreed"))));
        AnAgenda.set(copy, FIRST, Recommendation.SHORT_DETAIL, JsonValue.of("agreed, and worded better"));
        assertThat(shown().orElseThrow().settledBy()).contains("Anna Keller");
    }

    @Test
    void aConflictThatWentWithItsThingIsSettledByNobody() {
        copy.save(view -> List.of(view.delete(FIRST)));
        assertThat(shown()).contains(new ItemConflict(FIRST, FIELD, false, Optional.empty()));
    }

    @Test
    void otherItemsPutNone() {
        assertThat(AnAgenda.row(copy, "Welcome").decides()).isEmpty();
        AnAgenda.set(copy, item("Welcome"), AgendaItem.SUBJECT, JsonValue.of("action/1"));
        assertThat(AnAgenda.row(copy, "Welcome").decides()).isEmpty();
    }

    @Test
    void whoRunsTheMeetingSeesItToo() {
        assertThat(new ReadCockpit(copy).of(AnAgenda.MEETING).orElseThrow().items()).extracting(CockpitItem::decides)
                .containsExactly(Optional.empty(), Optional.of(new ItemConflict(FIRST, FIELD, true, Optional.empty())));
    }
}
