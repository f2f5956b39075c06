package org.plenary.feature.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.Declarations;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.feature.review.KindRow.Room;
import org.plenary.fixture.MemoryCopy;

class ReadKindsTest {

    private final MemoryCopy copy = TheSample.of(TheSample.ANNA);

    @Test
    void everyKindThatHasThingsIsListedOnceInItsRoom() {
        List<KindRow> rows = new ReadKinds(copy).all();
        assertThat(rows).contains(new KindRow("action", Room.MEETINGS, 4, 0), new KindRow("recommendation", Room.RECOMMENDATIONS, 28, 0),
                new KindRow("letter", Room.REVIEW, 1, 0), new KindRow("external-recommendation", Room.RECOMMENDATIONS, 1, 0),
                new KindRow("grouping", Room.WORDING, 6, 0));
        List<String> withThings = Declarations.KINDS.all().stream().filter(kind -> !kind.equals(WriterStatement.KIND))
                .filter(kind -> copy.read(view -> !view.things(kind).isEmpty())).map(Kind::name).toList();
        assertThat(rows).extracting(KindRow::kind).containsExactlyInAnyOrderElementsOf(withThings);
        assertThat(rows).extracting(KindRow::room).isSorted();
    }

    @Test
    void thingsInConflictAreCounted() {
        MemoryCopy bob = TheSample.of(TheSample.BOB);
        TheSample.set(copy, "action/xwpgndac/2", ActionItem.STATE, "done");
        TheSample.set(copy, "action/xwpgndac/2", ActionItem.TEXT, "Send it");
        TheSample.set(bob, "action/xwpgndac/2", ActionItem.STATE, "dropped");
        TheSample.set(bob, "action/xwpgndac/2", ActionItem.TEXT, "Send them");
        copy.receive(bob);
        assertThat(new ReadKinds(copy).all()).contains(new KindRow("action", Room.MEETINGS, 4, 1));
    }
}
