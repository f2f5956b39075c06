package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.fixture.ASmallReview;
import org.plenary.fixture.Copy;
import org.plenary.fixture.Replicas;
import org.plenary.fixture.SmallKinds;

/** SYNC §2 "Put back": Anna undoes what she took from Bob. */
class PutBackTest {

    private static final String THING = ASmallReview.RECOMMENDATION_1;
    private static final String NEW_THING = "recommendation/ssr1-99";

    private final Replicas both = Replicas.ofASmallReview();
    private final Copy anna = both.anna();
    private final Copy bob = both.bob();

    private Set<Hash> annaReceives() {
        Set<Hash> before = hashes();
        anna.receive(bob);
        Set<Hash> imported = hashes();
        imported.removeAll(before);
        return imported;
    }

    private Set<Hash> hashes() {
        var hashes = new HashSet<Hash>();
        anna.shared().changes().forEach(change -> hashes.add(change.hash()));
        return hashes;
    }

    private PutBack undo(Set<Hash> imported) {
        PutBack undo = PutBack.of(anna.shared(), imported);
        anna.save(Scope.SHARED, undo.edits());
        both.exchange();
        assertThat(ViewHash.of(bob.shared())).isEqualTo(ViewHash.of(anna.shared()));
        return undo;
    }

    private static List<String> fields(List<Register> registers) {
        return registers.stream().map(Register::field).toList();
    }

    @Test
    void aChangedFieldHasItsFormerValueForEverybody() {
        bob.set(THING, SmallKinds.SHORT_DETAIL, "Bob's");
        assertThat(undo(annaReceives()).left()).isEmpty();
        assertThat(bob.text(THING, SmallKinds.SHORT_DETAIL)).isEqualTo("Publish a single statement of remit");
        assertThat(Conflict.in(anna.view())).isEmpty();
    }

    @Test
    void severalChangesToOneFieldAreUndoneAtOnce() {
        bob.set(THING, SmallKinds.SHORT_DETAIL, "Bob's");
        bob.set(THING, SmallKinds.SHORT_DETAIL, "Bob's second");
        assertThat(undo(annaReceives()).edits()).hasSize(1);
        assertThat(anna.text(THING, SmallKinds.SHORT_DETAIL)).isEqualTo("Publish a single statement of remit");
    }

    @Test
    void aFieldThatHadNoValueIsEmptied() {
        bob.save(bob.view().member(ASmallReview.ANNA, SmallKinds.ALIASES, "A. K.", true));
        undo(annaReceives());
        assertThat(bob.view().find(ASmallReview.ANNA).orElseThrow().members(SmallKinds.ALIASES)).isEmpty();
    }

    @Test
    void aNewThingIsDeleted() {
        bob.set(NEW_THING, SmallKinds.SHORT_DETAIL, "new");
        bob.set(NEW_THING, SmallKinds.GROUPING, "grouping/octo");
        assertThat(undo(annaReceives()).left()).isEmpty();
        assertThat(bob.view().find(NEW_THING)).isEmpty();
        assertThat(anna.view().find(NEW_THING)).isEmpty();
    }

    @Test
    void aFieldEditedSinceIsLeft() {
        bob.set(THING, SmallKinds.SHORT_DETAIL, "Bob's");
        Set<Hash> imported = annaReceives();
        anna.set(THING, SmallKinds.SHORT_DETAIL, "Anna's, after Bob's");
        PutBack undo = undo(imported);
        assertThat(undo.edits()).isEmpty();
        assertThat(fields(undo.left())).containsExactly("short-detail");
        assertThat(anna.text(THING, SmallKinds.SHORT_DETAIL)).isEqualTo("Anna's, after Bob's");
    }

    @Test
    void aNewThingEditedSinceStaysWithThatEdit() {
        bob.set(NEW_THING, SmallKinds.SHORT_DETAIL, "new");
        bob.set(NEW_THING, SmallKinds.GROUPING, "grouping/octo");
        Set<Hash> imported = annaReceives();
        anna.set(NEW_THING, SmallKinds.SHORT_DETAIL, "Anna's, after Bob's");
        assertThat(fields(undo(imported).left())).containsExactly("short-detail");
        assertThat(bob.text(NEW_THING, SmallKinds.SHORT_DETAIL)).isEqualTo("Anna's, after Bob's");
        assertThat(bob.text(NEW_THING, SmallKinds.GROUPING)).isEmpty();
    }

    @Test
    void aConflictThatTheImportMadeIsLeft() {
        anna.set(THING, SmallKinds.SHORT_DETAIL, "Anna's");
        bob.set(THING, SmallKinds.SHORT_DETAIL, "Bob's");
        PutBack undo = undo(annaReceives());
        assertThat(undo.edits()).isEmpty();
        assertThat(fields(undo.left())).containsExactly("short-detail");
    }

    @Test
    void aFormerConflictIsLeftToAPerson() {
        anna.set(THING, SmallKinds.SHORT_DETAIL, "Anna's");
        bob.set(THING, SmallKinds.SHORT_DETAIL, "Bob's");
        both.exchange();
        bob.save(Conflict.in(bob.view()).getFirst().settle(JsonValue.of("of both")));
        PutBack undo = undo(annaReceives());
        assertThat(undo.edits()).isEmpty();
        assertThat(fields(undo.left())).containsExactly("short-detail");
    }

    @Test
    void oneValueThatTwoHadWrittenComesBack() {
        anna.set(THING, SmallKinds.SHORT_DETAIL, "agreed");
        bob.set(THING, SmallKinds.SHORT_DETAIL, "agreed");
        both.exchange();
        bob.set(THING, SmallKinds.SHORT_DETAIL, "not agreed");
        undo(annaReceives());
        assertThat(bob.text(THING, SmallKinds.SHORT_DETAIL)).isEqualTo("agreed");
    }

    @Test
    void aConflictWithinTheImportIsUndone() {
        Copy carla = Copy.of("carla-diaz");
        carla.receive(bob);
        carla.set(THING, SmallKinds.SHORT_DETAIL, "Carla's");
        bob.set(THING, SmallKinds.SHORT_DETAIL, "Bob's");
        bob.receive(carla);
        undo(annaReceives());
        assertThat(Conflict.in(bob.view())).isEmpty();
        assertThat(bob.text(THING, SmallKinds.SHORT_DETAIL)).isEqualTo("Publish a single statement of remit");
    }

    @Test
    void aValueThatIsAsBeforeIsNotWrittenAgain() {
        bob.set(THING, SmallKinds.SHORT_DETAIL, "Bob's");
        bob.set(THING, SmallKinds.SHORT_DETAIL, "Publish a single statement of remit");
        assertThat(undo(annaReceives())).isEqualTo(new PutBack(List.of(), List.of()));
    }

    @Test
    void aDeletedThingComesBackAsItWas() {
        bob.set(THING, SmallKinds.SHORT_DETAIL, "Bob's");
        bob.delete(THING);
        undo(annaReceives());
        assertThat(bob.text(THING, SmallKinds.SHORT_DETAIL)).isEqualTo("Publish a single statement of remit");
        assertThat(Conflict.in(bob.view())).isEmpty();
    }

    @Test
    void aThingThatTheImportBroughtBackIsDeletedAgain() {
        anna.delete(THING);
        both.exchange();
        bob.save(bob.view().restore(THING));
        bob.set(THING, SmallKinds.SHORT_DETAIL, "Bob's");
        assertThat(undo(annaReceives()).left()).isEmpty();
        assertThat(anna.view().find(THING)).isEmpty();
        assertThat(bob.view().find(THING)).isEmpty();
        assertThat(Conflict.in(bob.view())).isEmpty();
    }

    @Test
    void aThingThatTheImportBroughtBackStaysWhenSomebodyEditedItSince() {
        anna.delete(THING);
        both.exchange();
        bob.save(bob.view().restore(THING));
        bob.set(THING, SmallKinds.SHORT_DETAIL, "Bob's");
        Set<Hash> imported = annaReceives();
        anna.set(THING, SmallKinds.SHORT_DETAIL, "Anna's, after Bob's");
        assertThat(fields(undo(imported).left())).containsExactly("short-detail");
        assertThat(bob.view().find(THING)).map(Thing::isDeletedAndEdited).contains(true);
    }

    @Test
    void aThingDeletedSinceStaysDeleted() {
        bob.set(THING, SmallKinds.SHORT_DETAIL, "Bob's");
        Set<Hash> imported = annaReceives();
        anna.delete(THING);
        PutBack undo = undo(imported);
        assertThat(undo.edits()).isEmpty();
        assertThat(fields(undo.left())).containsExactly("short-detail");
        assertThat(bob.view().find(THING)).isEmpty();
    }

    @Test
    void aNewThingDeletedSinceNeedsNothing() {
        bob.set(NEW_THING, SmallKinds.SHORT_DETAIL, "new");
        bob.delete(NEW_THING);
        assertThat(undo(annaReceives())).isEqualTo(new PutBack(List.of(), List.of()));
    }

    @Test
    void undoingTheUndoingBringsTheImportBack() {
        bob.set(THING, SmallKinds.SHORT_DETAIL, "Bob's");
        Set<Hash> imported = annaReceives();
        Change undone = anna.save(Scope.SHARED, PutBack.of(anna.shared(), imported).edits());
        undo(Set.of(undone.hash()));
        assertThat(bob.text(THING, SmallKinds.SHORT_DETAIL)).isEqualTo("Bob's");
    }

    @Test
    void whatWaitsIsNotTouched() {
        bob.set(THING, SmallKinds.SHORT_DETAIL, "lost on the way");
        Change waiting = bob.set(THING, SmallKinds.SHORT_DETAIL, "waits for it");
        anna.receive(List.of(waiting));
        assertThat(PutBack.of(anna.shared(), Set.of(waiting.hash()))).isEqualTo(new PutBack(List.of(), List.of()));
    }

    @Test
    void whatIsSavedSaysExactlyWhatItTakesThePlaceOf() {
        Change aliases = bob.save(bob.view().member(ASmallReview.ANNA, SmallKinds.ALIASES, "A. K.", true));
        Change deletion = bob.delete(THING);
        assertThat(PutBack.of(anna.shared(), annaReceives())).isEqualTo(new PutBack(List.of(
                new Edit(ASmallReview.ANNA, SmallKinds.ALIASES.register("A. K."), JsonValue.NULL, List.of(aliases.dot())),
                new Edit(THING, Edit.DELETED, JsonValue.FALSE, List.of(deletion.dot()))), List.of()));
    }

    @Test
    void deletingAgainObservesTheFieldsAndNotTheDeletion() {
        List<Dot> former = anna.heads(THING, SmallKinds.GROUPING);
        anna.delete(THING);
        both.exchange();
        Change restored = bob.save(bob.view().restore(THING));
        Change edited = bob.set(THING, SmallKinds.SHORT_DETAIL, "Bob's");
        List<Dot> seen = new ArrayList<>(former);
        seen.add(edited.dot());
        assertThat(PutBack.of(anna.shared(), annaReceives())).isEqualTo(new PutBack(
                List.of(new Edit(THING, Edit.DELETED, JsonValue.TRUE, List.of(restored.dot()), seen)), List.of()));
    }

    @Test
    void aThingThatTheImportBroughtBackAndSomebodyDeletedSinceIsLeft() {
        anna.delete(THING);
        both.exchange();
        bob.save(bob.view().restore(THING));
        bob.set(THING, SmallKinds.SHORT_DETAIL, "Bob's");
        Set<Hash> imported = annaReceives();
        anna.delete(THING);
        PutBack undo = undo(imported);
        assertThat(undo.edits()).isEmpty();
        assertThat(fields(undo.left())).containsExactly(Edit.DELETED, "short-detail");
        assertThat(bob.view().find(THING)).isEmpty();
    }
}
