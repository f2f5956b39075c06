package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.fixture.ASmallReview;
import org.plenary.fixture.Copy;
import org.plenary.fixture.Replicas;
import org.plenary.fixture.SmallKinds;

class AdoptionTest {

    private static final String THING = ASmallReview.RECOMMENDATION_1;

    private final Replicas both = Replicas.ofASmallReview();
    private final Copy anna = both.anna();
    private final Copy bob = both.bob();
    private final List<Dot> former = bob.heads(THING, SmallKinds.SHORT_DETAIL);
    private final Change lost = anna.set(THING, SmallKinds.SHORT_DETAIL, "lost on the way");
    private final Change waiting = anna.set(THING, SmallKinds.SHORT_DETAIL, "waits for it");

    @Test
    void theTextOfAPendingChangeStandsWithoutWhatIsMissing() {
        bob.receive(List.of(waiting));
        assertThat(bob.shared().pending()).containsExactly(waiting);
        Change adopted = bob.save(Adoption.of(waiting, bob.shared()).toArray(Edit[]::new));
        assertThat(adopted.edits()).containsExactly(Edit.first(THING, SmallKinds.SHORT_DETAIL.name(), JsonValue.of("waits for it")));
        assertThat(bob.shared().isApplied(adopted.dot())).isTrue();
        assertThat(bob.heads(THING, SmallKinds.SHORT_DETAIL)).contains(adopted.dot()).containsAll(former);
    }

    @Test
    void headsThatAreHereAreStillReplaced() {
        Change later = anna.set(ASmallReview.RECOMMENDATION_2, SmallKinds.SHORT_DETAIL, "waits as well");
        bob.receive(List.of(later));
        assertThat(Adoption.of(later, bob.shared())).containsExactly(new Edit(ASmallReview.RECOMMENDATION_2, "short-detail",
                JsonValue.of("waits as well"), bob.heads(ASmallReview.RECOMMENDATION_2, SmallKinds.SHORT_DETAIL)));
    }

    @Test
    void whenTheGapArrivesEqualValuesCountAsOne() {
        bob.receive(List.of(waiting));
        bob.save(Adoption.of(waiting, bob.shared()).toArray(Edit[]::new));
        bob.receive(List.of(lost));
        assertThat(bob.shared().pending()).isEmpty();
        assertThat(bob.register(THING, SmallKinds.SHORT_DETAIL).heads()).hasSize(2);
        assertThat(Conflict.in(bob.view())).isEmpty();
        assertThat(bob.text(THING, SmallKinds.SHORT_DETAIL)).isEqualTo("waits for it");
    }

    @Test
    void anAdoptedDeletionHidesNothingThatItsAuthorDidNotSee() {
        bob.set(THING, SmallKinds.GROUPING, "grouping/compliance");
        Change deletion = anna.delete(THING);
        bob.receive(List.of(deletion));
        bob.save(Adoption.of(deletion, bob.shared()).toArray(Edit[]::new));
        assertThat(bob.view().find(THING)).map(Thing::isDeletedAndEdited).contains(true);
    }
}
