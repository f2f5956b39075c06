package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.fixture.ASmallReview;
import org.plenary.fixture.Copy;
import org.plenary.fixture.Replicas;
import org.plenary.fixture.SmallKinds;

/** SYNC §2 "Deletion". */
class EntityTest {

    private static final String THING = ASmallReview.RECOMMENDATION_1;

    private final Replicas both = Replicas.ofASmallReview();
    private final Copy anna = both.anna();
    private final Copy bob = both.bob();

    private static Entity in(Copy copy) {
        return copy.shared().entity(THING).orElseThrow();
    }

    @BeforeEach
    void twoEqualCopies() {
        assertThat(ViewHash.of(anna.shared())).isEqualTo(ViewHash.of(bob.shared()));
    }

    @Test
    void aDeletionThatSawEverythingHides() {
        anna.delete(THING);
        both.exchange();
        assertThat(in(bob).isHidden()).isTrue();
        assertThat(in(bob).isDeletedAndEdited()).isFalse();
        assertThat(in(bob).register("short-detail")).isPresent();
    }

    @Test
    void anEditThatTheDeletionDidNotSeeKeepsTheThingVisible() {
        anna.delete(THING);
        Change edit = bob.set(THING, SmallKinds.SHORT_DETAIL, "Bob's");
        both.exchange();
        for (Copy copy : new Copy[] {anna, bob}) {
            assertThat(in(copy).isHidden()).isFalse();
            assertThat(in(copy).isDeletedAndEdited()).isTrue();
            assertThat(in(copy).unobserved()).extracting(Version::dot).containsExactly(edit.dot());
        }
    }

    @Test
    void deletingAgainAfterTheEditWasSeenHides() {
        anna.delete(THING);
        bob.set(THING, SmallKinds.SHORT_DETAIL, "Bob's");
        both.exchange();
        bob.delete(THING);
        both.exchange();
        assertThat(in(anna).isHidden()).isTrue();
    }

    @Test
    void twoDeletionsHideWhatTheySawTogether() {
        anna.set(THING, SmallKinds.SHORT_DETAIL, "Anna's");
        anna.delete(THING);
        bob.set(THING, SmallKinds.GROUPING, "grouping/compliance");
        bob.delete(THING);
        both.exchange();
        assertThat(in(anna).isHidden()).isTrue();
        assertThat(in(bob).headDots(Edit.DELETED)).hasSize(2);
    }

    @Test
    void bringingBackShowsTheThing() {
        anna.delete(THING);
        both.exchange();
        bob.save(bob.view().restore(THING));
        both.exchange();
        assertThat(in(anna).isHidden()).isFalse();
        assertThat(in(anna).isDeletedAndEdited()).isFalse();
    }

    @Test
    void bringingBackAgainstADeletionElsewhereShowsTheThing() {
        anna.delete(THING);
        both.exchange();
        bob.save(bob.view().restore(THING));
        anna.delete(THING);
        both.exchange();
        assertThat(in(anna).isHidden()).isFalse();
        assertThat(in(anna).register(Edit.DELETED)).map(Register::isContested).contains(true);
    }

    @Test
    void aThingThatWasNeverDeletedHasNothingUnobserved() {
        assertThat(in(anna).unobserved()).isEmpty();
        assertThat(in(anna).isHidden()).isFalse();
        assertThat(in(anna).headDots("full-text")).isEmpty();
        assertThat(anna.shared().withDeletion()).isEmpty();
    }

    @Test
    void aDeletionObservesEveryOtherField() {
        Edit deletion = in(anna).deletion();
        assertThat(deletion.replaces()).isEmpty();
        assertThat(deletion.observed()).isEqualTo(anna.heads(THING, SmallKinds.SHORT_DETAIL))
                .isEqualTo(anna.heads(THING, SmallKinds.GROUPING));
        Dot deleted = anna.delete(THING).dot();
        assertThat(in(anna).deletion().replaces()).containsExactly(deleted);
        assertThat(in(anna).restoration()).isEqualTo(
                new Edit(THING, Edit.DELETED, JsonValue.FALSE, in(anna).headDots(Edit.DELETED)));
    }

    @Test
    void aSecondDeletionObservesTheFieldsAndReplacesTheFirst() {
        List<Dot> fields = anna.heads(THING, SmallKinds.SHORT_DETAIL);
        Dot deleted = anna.delete(THING).dot();
        assertThat(in(anna).deletion()).isEqualTo(new Edit(THING, Edit.DELETED, JsonValue.TRUE, List.of(deleted), fields));
    }
}
