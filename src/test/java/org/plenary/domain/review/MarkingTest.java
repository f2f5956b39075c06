package org.plenary.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plenary.domain.review.Standing.AFTER_SIGNED;
import static org.plenary.domain.review.Standing.COMPARED;
import static org.plenary.domain.review.Standing.MARKED;
import static org.plenary.domain.review.Standing.MINE;
import static org.plenary.domain.review.Standing.OTHER_NAME;
import static org.plenary.domain.review.Standing.REVOKED;
import static org.plenary.domain.review.Standing.TAKEN;
import static org.plenary.domain.review.Standing.UNKNOWN;
import static org.plenary.domain.review.Standing.UNSIGNED;
import static org.plenary.domain.review.Standing.VOUCHED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.domain.Declarations;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.View;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.fixture.Signer;

/** Carol's computer; Anna's and Bob's changes are there, signed, and what she decided about their keys. */
class MarkingTest {

    private static final String ANNAS = "key-of-anna";
    private static final String BOBS = "key-of-bob";

    private final Signer anna = Signer.of("anna-keller", ANNAS);
    private final Signer bob = Signer.of("bob-tan", BOBS);
    private final Signer carol = Signer.of("carol-diaz", "key-of-carol");
    private final Signer carolsOwn = Signer.of("carol-diaz", "key-of-carol", "ownownow");
    private final List<Bundle.Signature> signatures = new ArrayList<>();
    private final Change annas = text(anna, "Anna's");
    private final Change bobs = text(bob, "Bob's");

    private static Change text(Signer by, String words) {
        return by.write(Recommendation.id("ssr1", 1), Recommendation.SHORT_DETAIL, words);
    }

    private void decide(Signer by, String key, String person, KeyDecision decision) {
        String id = SigningKey.id(key, person);
        by.write(List.of(edit(id, SigningKey.PERSON, Person.id(person)), edit(id, SigningKey.DECISION, decision.word())));
    }

    private static Change vouch(Signer by, String key, String person) {
        String id = Vouch.id(by.person(), key);
        return by.write(List.of(edit(id, Vouch.KEY, key), edit(id, Vouch.PERSON, Person.id(person)), edit(id, Vouch.BY, Person.id(by.person()))));
    }

    private static Change revoke(Signer by, String key, Dot... lastGood) {
        String id = KeyRevocation.id(by.person(), key);
        var edits = new ArrayList<>(List.of(edit(id, KeyRevocation.KEY, key), edit(id, KeyRevocation.REASON, "lost")));
        Arrays.stream(lastGood).forEach(dot -> edits.add(Edit.first(id, KeyRevocation.LAST_GOOD.register(dot.toString()), JsonValue.TRUE)));
        return by.write(edits);
    }

    private static Edit edit(String entity, Field field, String text) {
        return Edit.first(entity, field.name(), JsonValue.of(text));
    }

    private Marking marking(Signer... more) {
        var shared = new ChangeLog();
        var own = new ChangeLog();
        List.of(anna, bob, carol).forEach(signer -> signer.changes().forEach(shared::add));
        Arrays.stream(more).forEach(signer -> signer.changes().forEach(shared::add));
        carolsOwn.changes().forEach(own::add);
        signatures.add(anna.sign(anna.last()));
        signatures.add(bob.sign(bob.last()));
        Map<String, Have.Tip> here = new HashMap<>();
        List.of(carol, carolsOwn).forEach(mine ->
                here.put(mine.last().writer(), new Have.Tip(mine.last().seq(), mine.last().hash())));
        return Marking.of(new View(Declarations.KINDS, shared, own), signatures, here, "");
    }

    @Test
    void whatWasDecidedAboutAKeyMarksWhatItSigned() {
        assertThat(marking().of(annas)).isEqualTo(UNKNOWN);
        for (Map.Entry<KeyDecision, Standing> entry : Map.of(KeyDecision.COMPARED, COMPARED, KeyDecision.TAKEN, TAKEN,
                KeyDecision.MARKED, MARKED, KeyDecision.DIFFERENT, MARKED).entrySet()) {
            decide(carolsOwn, ANNAS, "anna-keller", entry.getKey());
            Marking marking = marking();
            assertThat(marking.of(annas)).isEqualTo(entry.getValue());
            assertThat(marking.of(bobs)).isEqualTo(UNKNOWN);
        }
    }

    @Test
    void theFirstVersionsDecisionsStillCount() {
        carolsOwn.write(List.of(edit("key/" + ANNAS, SigningKey.PERSON, "person/anna-keller"), edit("key/" + ANNAS, SigningKey.DECISION, "trusted")));
        assertThat(marking().of(annas)).isEqualTo(TAKEN);
    }

    @Test
    void aKeyOfSomebodyElseDoesNotProveAName() {
        Signer inAnnasName = Signer.of("anna-keller", BOBS);
        Change forged = text(inAnnasName, "forged");
        signatures.add(inAnnasName.sign(forged));
        decide(carolsOwn, ANNAS, "anna-keller", KeyDecision.COMPARED);
        decide(carolsOwn, BOBS, "bob-tan", KeyDecision.COMPARED);
        Marking marking = marking(inAnnasName);
        assertThat(marking.of(forged)).isEqualTo(OTHER_NAME);
        assertThat(marking.of(annas)).isEqualTo(COMPARED);
        assertThat(marking.key(forged)).contains(BOBS);
        assertThat(marking.keys().owners(BOBS)).containsExactly("bob-tan");
    }

    @Test
    void ownChangesAreMineAndTailsAndUnsignedOnesAreToldApart() {
        Signer dan = Signer.of("dan-lee", "key-of-dan");
        signatures.add(anna.sign(annas));
        Change tail = anna.forge(annas, "anna-keller");
        var shared = new ChangeLog();
        List.of(anna.changes().getFirst(), annas, tail, dan.last(), carol.last()).forEach(shared::add);
        Marking marking = Marking.of(new View(Declarations.KINDS, shared, new ChangeLog()), signatures,
                Map.of(carol.last().writer(), new Have.Tip(1, carol.last().hash())), "");
        assertThat(List.of(tail, dan.last(), carol.last())).extracting(marking::of).containsExactly(AFTER_SIGNED, UNSIGNED, MINE);
    }

    @Test
    void anotherComputersChangesOfThisKeyAreMine() {
        Marking marking = Marking.of(new View(Declarations.KINDS, logOf(anna), new ChangeLog()), List.of(anna.sign(annas)), Map.of(), ANNAS);
        assertThat(marking.of(annas)).isEqualTo(MINE);
    }

    private static ChangeLog logOf(Signer signer) {
        var log = new ChangeLog();
        signer.changes().forEach(log::add);
        return log;
    }

    @Test
    void aDecisionThatWasNotWrittenHereDoesNotCount() {
        Signer forger = Signer.of("carol-diaz", "key-of-eve", "ownforge");
        decide(forger, ANNAS, "anna-keller", KeyDecision.COMPARED);
        var own = logOf(forger);
        Marking marking = Marking.of(new View(Declarations.KINDS, logOf(anna), own), List.of(anna.sign(annas)), Map.of(), "key-of-carol");
        assertThat(marking.of(annas)).isEqualTo(UNKNOWN);
    }

    @Test
    void aVouchCountsOnlyFromAComparedKey() {
        vouch(anna, BOBS, "bob-tan");
        assertThat(marking().of(bobs)).isEqualTo(UNKNOWN);
        decide(carolsOwn, ANNAS, "anna-keller", KeyDecision.TAKEN);
        assertThat(marking().of(bobs)).isEqualTo(UNKNOWN);
        decide(carolsOwn, ANNAS, "anna-keller", KeyDecision.COMPARED);
        Marking marking = marking();
        assertThat(marking.of(bobs)).isEqualTo(VOUCHED);
        assertThat(marking.keys().vouchers(new Claim(BOBS, "bob-tan"))).containsExactly("anna-keller");
    }

    @Test
    void aVouchLiftsAMarkButNotWhatWasFoundDifferentAndNotByOnesOwnWord() {
        decide(carolsOwn, BOBS, "bob-tan", KeyDecision.MARKED);
        vouch(carol, BOBS, "bob-tan");
        assertThat(marking().of(bobs)).isEqualTo(MARKED);
        decide(carolsOwn, ANNAS, "anna-keller", KeyDecision.COMPARED);
        vouch(anna, BOBS, "bob-tan");
        assertThat(marking().of(bobs)).isEqualTo(VOUCHED);
        decide(carolsOwn, BOBS, "bob-tan", KeyDecision.DIFFERENT);
        assertThat(marking().of(bobs)).isEqualTo(MARKED);
    }

    @Test
    void nobodyVouchesInAnothersName() {
        decide(carolsOwn, ANNAS, "anna-keller", KeyDecision.COMPARED);
        decide(carolsOwn, BOBS, "bob-tan", KeyDecision.TAKEN);
        bob.write(List.of(edit(Vouch.id("anna-keller", BOBS), Vouch.PERSON, "person/bob-tan")));
        assertThat(marking().keys().vouchers(new Claim(BOBS, "bob-tan"))).isEmpty();
    }

    @Test
    void aVouchThatWasTakenBackOrThatSomebodyElseDeletedIsToldApart() {
        decide(carolsOwn, ANNAS, "anna-keller", KeyDecision.COMPARED);
        Change vouch = vouch(anna, BOBS, "bob-tan");
        String id = Vouch.id("anna-keller", BOBS);
        bob.write(List.of(new Edit(id, Edit.DELETED, JsonValue.TRUE, List.of(), List.of(vouch.dot()))));
        assertThat(marking().of(bobs)).isEqualTo(VOUCHED);
        anna.write(List.of(new Edit(id, Edit.DELETED, JsonValue.TRUE, List.of(), List.of(vouch.dot()))));
        assertThat(marking().of(bobs)).isEqualTo(UNKNOWN);
    }

    @Test
    void aRevokedKeyCountsUpToItsLastGoodChanges() {
        Change later = text(anna, "later");
        decide(carolsOwn, ANNAS, "anna-keller", KeyDecision.COMPARED);
        decide(carolsOwn, BOBS, "bob-tan", KeyDecision.COMPARED);
        revoke(bob, ANNAS, annas.dot());
        Marking marking = marking();
        assertThat(List.of(annas, later, bobs)).extracting(marking::of).containsExactly(COMPARED, REVOKED, COMPARED);
        assertThat(marking.keys().revocations(ANNAS)).extracting(Revocation::by, Revocation::reason)
                .containsExactly(tuple("bob-tan", "lost"));
    }

    @Test
    void aRevocationBySomebodyWhoseKeyWasNotComparedDoesNotCount() {
        decide(carolsOwn, ANNAS, "anna-keller", KeyDecision.COMPARED);
        decide(carolsOwn, BOBS, "bob-tan", KeyDecision.TAKEN);
        revoke(bob, ANNAS);
        assertThat(marking().of(annas)).isEqualTo(COMPARED);
    }

    @Test
    void aPersonRevokesALostKeyFromAnotherOfTheirs() {
        Signer newLaptop = Signer.of("anna-keller", "second-key-of-anna");
        revoke(newLaptop, ANNAS, anna.changes().getFirst().dot());
        signatures.add(newLaptop.sign(newLaptop.last()));
        decide(carolsOwn, ANNAS, "anna-keller", KeyDecision.COMPARED);
        assertThat(marking(newLaptop).of(annas)).isEqualTo(COMPARED);
        decide(carolsOwn, "second-key-of-anna", "anna-keller", KeyDecision.TAKEN);
        assertThat(marking(newLaptop).of(annas)).isEqualTo(REVOKED);
    }

    @Test
    void ofTwoRevocationsBothMustCallAChangeGood() {
        Change later = text(anna, "later");
        decide(carolsOwn, BOBS, "bob-tan", KeyDecision.COMPARED);
        decide(carolsOwn, ANNAS, "anna-keller", KeyDecision.TAKEN);
        revoke(bob, ANNAS, later.dot());
        assertThat(marking().of(later)).isEqualTo(TAKEN);
        revoke(carol, ANNAS, annas.dot());
        Marking marking = marking();
        assertThat(List.of(annas, later)).extracting(marking::of).containsExactly(TAKEN, REVOKED);
    }

    @Test
    void aVouchBehindTheLastGoodChangeOfARevokedKeyDoesNotCount() {
        decide(carolsOwn, ANNAS, "anna-keller", KeyDecision.COMPARED);
        revoke(carol, ANNAS, annas.dot());
        vouch(anna, BOBS, "bob-tan");
        assertThat(marking().of(bobs)).isEqualTo(UNKNOWN);
    }

    @Test
    void whoJoinsTwoPeopleDoesNotJoinTheirKeys() {
        Signer eve = Signer.of("eve", "key-of-eve");
        eve.write(List.of(edit("person/anna-keller", Person.NAME, "Anna"), edit("person/eve", Person.NAME, "Eve"),
                edit("person/eve", Person.SAME_AS, "person/anna-keller")));
        signatures.add(eve.sign(eve.last()));
        decide(carolsOwn, ANNAS, "anna-keller", KeyDecision.COMPARED);
        assertThat(marking(eve).of(eve.last())).isEqualTo(UNKNOWN);
    }
}
