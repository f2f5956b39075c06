package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.fixture.ASmallReview;
import org.plenary.fixture.Copy;
import org.plenary.fixture.Replicas;
import org.plenary.fixture.SmallKinds;

/** SYNC §2 "Resolution". */
class ConflictTest {

    private static final String THING = ASmallReview.RECOMMENDATION_1;
    private static final String FIELD = SmallKinds.SHORT_DETAIL.name();

    private final Replicas both = Replicas.ofASmallReview();
    private final Copy anna = both.anna();
    private final Copy bob = both.bob();

    private Conflict conflict() {
        anna.set(THING, SmallKinds.SHORT_DETAIL, "Anna's");
        bob.set(THING, SmallKinds.SHORT_DETAIL, "Bob's");
        both.exchange();
        return Conflict.of(anna.view(), THING, FIELD).orElseThrow();
    }

    private Conflict deletedAndEdited() {
        anna.delete(THING);
        bob.set(THING, SmallKinds.SHORT_DETAIL, "Bob's");
        both.exchange();
        return Conflict.of(anna.view(), THING, Edit.DELETED).orElseThrow();
    }

    private static List<JsonValue> values(Conflict conflict) {
        return conflict.versions().stream().map(Version::value).toList();
    }

    @Test
    void showsTheBaseAndEveryVersion() {
        Conflict conflict = conflict();
        assertThat(conflict.base().map(Version::value)).contains(JsonValue.of("Publish a single statement of remit"));
        assertThat(values(conflict)).containsExactlyInAnyOrder(JsonValue.of("Anna's"), JsonValue.of("Bob's"));
        assertThat(conflict.heads()).isEqualTo(anna.heads(THING, SmallKinds.SHORT_DETAIL)).hasSize(2);
        assertThat(conflict.seen()).isEmpty();
        assertThat(Conflict.in(anna.view())).isEqualTo(Conflict.in(bob.view())).containsExactly(conflict);
    }

    @Test
    void settlingEndsIt() {
        anna.save(conflict().settle(JsonValue.of("of both")));
        both.exchange();
        assertThat(bob.text(THING, SmallKinds.SHORT_DETAIL)).isEqualTo("of both");
        assertThat(Conflict.in(bob.view())).isEmpty();
    }

    @Test
    void settlingLeavesWhatCameAfterItWasShown() {
        Conflict shown = conflict();
        Copy carla = Copy.of("carla-diaz");
        carla.receive(ASmallReview.changes());
        Change carlas = carla.set(THING, SmallKinds.SHORT_DETAIL, "Carla's");
        anna.receive(carla);
        Change settled = anna.save(shown.settle(JsonValue.of("of both")));
        assertThat(anna.heads(THING, SmallKinds.SHORT_DETAIL)).containsExactlyInAnyOrder(carlas.dot(), settled.dot());
    }

    @Test
    void oneValueWrittenTwiceIsNone() {
        anna.set(THING, SmallKinds.SHORT_DETAIL, "agreed");
        bob.set(THING, SmallKinds.SHORT_DETAIL, "agreed");
        both.exchange();
        assertThat(Conflict.in(anna.view())).isEmpty();
    }

    @Test
    void aSettledFieldAsksNobody() {
        anna.set(ASmallReview.MILESTONES, SmallKinds.PARENT, ASmallReview.ROLL_CALL);
        bob.set(ASmallReview.MILESTONES, SmallKinds.PARENT, "");
        both.exchange();
        assertThat(anna.shared().contested()).hasSize(1);
        assertThat(Conflict.in(anna.view())).isEmpty();
    }

    @Test
    void aHiddenThingHasNone() {
        conflict();
        anna.delete(THING);
        assertThat(anna.shared().contested()).hasSize(1);
        assertThat(Conflict.in(anna.view())).isEmpty();
    }

    @Test
    void aFieldThatNobodyDeclaredIsAsked() {
        anna.save(anna.view().set(THING, "colour-of-money", JsonValue.TRUE));
        bob.save(bob.view().set(THING, "colour-of-money", JsonValue.FALSE));
        both.exchange();
        assertThat(Conflict.in(bob.view())).extracting(Conflict::field).containsExactly("colour-of-money");
    }

    @Test
    void aDeletionAgainstAnEditShowsBoth() {
        Conflict conflict = deletedAndEdited();
        assertThat(values(conflict)).containsExactlyInAnyOrder(JsonValue.TRUE, JsonValue.of("Bob's"));
        assertThat(conflict.base()).isEmpty();
        assertThat(conflict.heads()).hasSize(1);
        assertThat(conflict.seen()).containsAll(anna.heads(THING, SmallKinds.SHORT_DETAIL));
        assertThat(anna.view().find(THING)).map(Thing::isDeletedAndEdited).contains(true);
    }

    @Test
    void keepingKeepsTheEdit() {
        bob.save(deletedAndEdited().settle(JsonValue.FALSE));
        both.exchange();
        assertThat(anna.text(THING, SmallKinds.SHORT_DETAIL)).isEqualTo("Bob's");
        assertThat(Conflict.in(anna.view())).isEmpty();
    }

    @Test
    void deletingAllTheSameHidesWhatWasShownAndNoMore() {
        Conflict shown = deletedAndEdited();
        Edit deletion = shown.settle(JsonValue.TRUE);
        bob.set(THING, SmallKinds.GROUPING, "grouping/compliance");
        bob.save(deletion);
        assertThat(bob.view().find(THING)).isPresent();
        anna.save(deletion);
        assertThat(anna.view().find(THING)).isEmpty();
    }

    @Test
    void aDeletionAgainstBringingBackIsAsked() {
        anna.delete(THING);
        both.exchange();
        bob.save(bob.view().restore(THING));
        anna.delete(THING);
        both.exchange();
        Conflict conflict = Conflict.of(bob.view(), THING, Edit.DELETED).orElseThrow();
        assertThat(values(conflict)).containsExactlyInAnyOrder(JsonValue.TRUE, JsonValue.FALSE);
        bob.save(conflict.settle(JsonValue.TRUE));
        assertThat(bob.view().find(THING)).isEmpty();
    }

    @Test
    void takingAVersionGivesItsValueAndTakingAnEditKeepsTheThing() {
        Conflict conflict = deletedAndEdited();
        Dot edit = bob.heads(THING, SmallKinds.SHORT_DETAIL).getFirst();
        assertThat(conflict.valueOf(edit)).contains(JsonValue.FALSE);
        assertThat(conflict.valueOf(conflict.heads().getFirst())).contains(JsonValue.TRUE);
        assertThat(conflict.valueOf(new Dot("zzzzzzzz", 1, "x000000000000000"))).isEqualTo(Optional.empty());
    }

    @Test
    void oneDraftOnTwoComputersOfOnePersonIsAskedToo() {
        String draft = "draft/ssr1-1/anna-keller/q1";
        Copy laptop = Copy.of("anna-keller");
        Copy desktop = Copy.of("anna-keller at home");
        laptop.set(draft, SmallKinds.DRAFT_TEXT, "on the laptop");
        desktop.set(draft, SmallKinds.DRAFT_TEXT, "at home");
        desktop.own().changes().forEach(laptop.own()::add);
        assertThat(Conflict.in(laptop.view())).extracting(Conflict::entity).containsExactly(draft);
    }

    @Test
    void aDeletionInTheWrongLogIsNotAsked() {
        anna.save(Scope.OWN, List.of(anna.view().set(ASmallReview.MEETING, SmallKinds.PRIVATE_NOTE, JsonValue.of("mine"))));
        anna.save(Scope.OWN, List.of(Edit.first(ASmallReview.MEETING, Edit.DELETED, JsonValue.TRUE)));
        assertThat(Conflict.in(anna.view())).isEmpty();
    }

    @Test
    void severalAreToldByThingAndFieldAndFoundByThem() {
        conflict();
        anna.set(ASmallReview.MEETING, SmallKinds.TITLE, "Anna's meeting");
        bob.set(ASmallReview.MEETING, SmallKinds.TITLE, "Bob's meeting");
        anna.set(THING, SmallKinds.GROUPING, "grouping/compliance");
        bob.set(THING, SmallKinds.GROUPING, "grouping/ops-and-finance");
        anna.delete(ASmallReview.WORK_PLAN);
        bob.set(ASmallReview.WORK_PLAN, SmallKinds.TITLE, "plan of work");
        both.exchange();
        assertThat(Conflict.in(anna.view())).extracting(c -> c.entity() + " " + c.field()).containsExactly(
                ASmallReview.WORK_PLAN + " _deleted", ASmallReview.MEETING + " title", THING + " grouping", THING + " short-detail");
        for (Conflict conflict : Conflict.in(anna.view())) {
            assertThat(Conflict.of(anna.view(), conflict.entity(), conflict.field())).contains(conflict);
        }
        assertThat(Conflict.of(anna.view(), ASmallReview.MEETING, "minutes")).isEmpty();
        assertThat(Conflict.of(anna.view(), ASmallReview.RECOMMENDATION_2, FIELD)).isEmpty();
    }

    @Test
    void aDeletionAndTheEditAgainstItAreToldByTime() {
        bob.shiftClock(Duration.ofDays(-1));
        assertThat(values(deletedAndEdited())).containsExactly(JsonValue.of("Bob's"), JsonValue.TRUE);
    }

    @Test
    void aSharedFieldInTheOwnLogIsNotAsked() {
        for (String text : List.of("mine", "mine as well")) {
            anna.save(Scope.OWN, List.of(Edit.first(THING, FIELD, JsonValue.of(text))));
        }
        assertThat(anna.own().contested()).hasSize(1);
        assertThat(Conflict.in(anna.view())).isEmpty();
    }
}
