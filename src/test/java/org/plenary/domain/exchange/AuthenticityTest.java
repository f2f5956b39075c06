package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.domain.exchange.Authenticity.Proof.AFTER_SIGNED;
import static org.plenary.domain.exchange.Authenticity.Proof.HERE;
import static org.plenary.domain.exchange.Authenticity.Proof.OTHER_NAME;
import static org.plenary.domain.exchange.Authenticity.Proof.SIGNED;
import static org.plenary.domain.exchange.Authenticity.Proof.UNSIGNED;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Authenticity.Proof;
import org.plenary.fixture.Signer;
import org.plenary.fixture.SmallKinds;

class AuthenticityTest {

    private static final String NOTE = "recommendation/ssr1-1";

    private final Signer anna = Signer.of("anna-keller", "key-of-anna");
    private final Change two = anna.write(NOTE, SmallKinds.SHORT_DETAIL, "Publish the budget.");
    private final Change three = anna.write(NOTE, SmallKinds.SHORT_DETAIL, "Publish the whole budget.");

    private static ChangeLog log(Collection<Change> changes) {
        var log = new ChangeLog();
        changes.forEach(log::add);
        return log;
    }

    private static List<Proof> proofs(Collection<Change> changes, Collection<Bundle.Signature> signatures) {
        Authenticity authenticity = Authenticity.of(log(changes), signatures, Map.of());
        return changes.stream().map(authenticity::proof).toList();
    }

    @Test
    void aSignedHeadProvesItAndAllBeforeItAndNothingBehind() {
        assertThat(proofs(anna.changes(), Set.of(anna.sign(two)))).containsExactly(SIGNED, SIGNED, AFTER_SIGNED);
        assertThat(proofs(anna.changes(), Set.of(anna.sign(three)))).containsExactly(SIGNED, SIGNED, SIGNED);
        assertThat(proofs(anna.changes(), Set.of())).containsExactly(UNSIGNED, UNSIGNED, UNSIGNED);
    }

    @Test
    void onlyTheKeyThatTheLineStatesProves() {
        assertThat(proofs(anna.changes(), Set.of(Signer.sign("key-of-bob", List.of(three)))))
                .containsExactly(UNSIGNED, UNSIGNED, UNSIGNED);
    }

    @Test
    void aSignatureIsAProofOnlyOfALineOfItsKeyThatIsHere() {
        Authenticity authenticity = Authenticity.of(log(List.of(anna.changes().getFirst(), two)), Set.of(), Map.of());
        assertThat(authenticity.isProof(anna.sign(two))).isTrue();
        assertThat(authenticity.isProof(Signer.sign("key-of-anna", List.of(two, three)))).isTrue();
        assertThat(authenticity.isProof(anna.sign(three))).isFalse();
        assertThat(authenticity.isProof(Signer.sign("key-of-bob", List.of(two)))).isFalse();
        assertThat(authenticity.isProof(Signer.sign("key-of-anna", List.of()))).isFalse();
    }

    @Test
    void aLineThatStatesNoKeyIsProvenByNone() {
        Signer keyless = Signer.of("anna-keller", "");
        assertThat(proofs(keyless.changes(), Set.of(Signer.sign("key-of-anna", List.of(keyless.last()))))).containsExactly(UNSIGNED);
    }

    @Test
    void ofAForkOnlyTheSignedBranchIsProven() {
        Change other = anna.forge(two, "anna-keller");
        assertThat(proofs(List.of(anna.changes().getFirst(), two, three, other), Set.of(anna.sign(three))))
                .containsExactly(SIGNED, SIGNED, SIGNED, AFTER_SIGNED);
        assertThat(proofs(List.of(anna.changes().getFirst(), two, three, other),
                Set.of(anna.sign(three), anna.sign(other)))).containsExactly(SIGNED, SIGNED, SIGNED, SIGNED);
    }

    @Test
    void aSecondBeginningOfALineSpeaksForItselfAlone() {
        Signer forger = Signer.of("anna-keller", "key-of-eve", two.writer());
        Change forged = forger.write(NOTE, SmallKinds.SHORT_DETAIL, "Publish nothing.");
        List<Change> all = List.of(anna.changes().getFirst(), two, forger.changes().getFirst(), forged);
        Authenticity authenticity = Authenticity.of(log(all), Set.of(anna.sign(two), forger.sign(forged)), Map.of());
        assertThat(all).extracting(authenticity::proof).containsOnly(SIGNED);
        assertThat(authenticity.statement(two).map(WriterStatement::key)).contains("key-of-anna");
        assertThat(authenticity.statement(forged).map(WriterStatement::key)).contains("key-of-eve");
        assertThat(proofs(all, Set.of(Signer.sign("key-of-anna", List.of(two, forged)))))
                .containsExactly(SIGNED, SIGNED, UNSIGNED, UNSIGNED);
    }

    @Test
    void anAuthorWhoDidNotBeginTheLineIsNotProvenEvenWhenItIsSigned() {
        Change forged = anna.forge(three, "bob-tan");
        assertThat(proofs(List.of(anna.changes().getFirst(), two, three, forged), Set.of(anna.sign(forged))))
                .containsExactly(SIGNED, SIGNED, SIGNED, OTHER_NAME);
    }

    @Test
    void aLineWhoseBeginningIsMissingProvesNothingUntilItComes() {
        assertThat(proofs(List.of(two, three), Set.of(anna.sign(three)))).containsExactly(UNSIGNED, UNSIGNED);
        assertThat(proofs(List.of(three, two, anna.changes().getFirst()), Set.of(anna.sign(three)))).containsOnly(SIGNED);
    }

    @Test
    void aHeadOfAnotherNumberOrWriterProvesNothing() {
        var tip = new Have.Tip(9, three.hash());
        var wrong = new Bundle.Signature("key-of-anna", Collections.unmodifiableSortedMap(new TreeMap<>(
                Map.of(three.writer(), List.of(tip), "aaaaaaaa", List.of(new Have.Tip(3, three.hash()))))), Hash.NONE, "");
        assertThat(proofs(anna.changes(), Set.of(wrong))).containsOnly(UNSIGNED);
    }

    @Test
    void whatWasWrittenHereNeedsNoSignatureAndATailForgedBehindItDoes() {
        Change forged = anna.forge(three, "anna-keller");
        List<Change> all = List.of(anna.changes().getFirst(), two, three, forged);
        Authenticity authenticity = Authenticity.of(log(all), Set.of(), Map.of(three.writer(), new Have.Tip(3, three.hash())));
        assertThat(all).extracting(authenticity::proof).containsExactly(HERE, HERE, HERE, UNSIGNED);
        assertThat(authenticity.provenLines()).containsExactlyInAnyOrder(anna.changes().getFirst(), two, three);
    }

    @Test
    void upToADotGoesBackToTheBeginning() {
        Authenticity authenticity = Authenticity.of(log(anna.changes()), Set.of(), Map.of());
        assertThat(authenticity.upTo(two.dot())).containsExactlyInAnyOrder(anna.changes().getFirst().hash(), two.hash());
        assertThat(authenticity.upTo(new Dot("aaaaaaaa", 3, "x".repeat(16)))).isEmpty();
    }

    @Test
    void theOrderOfTheLogDoesNotMatter() {
        Change forged = anna.forge(two, "anna-keller");
        List<Change> all = new ArrayList<>(anna.changes());
        all.add(forged);
        for (int seed = 0; seed < 24; seed++) {
            Collections.shuffle(all, new Random(seed));
            Authenticity authenticity = Authenticity.of(log(all), Set.of(anna.sign(three)), Map.of());
            assertThat(anna.changes()).extracting(authenticity::proof).containsOnly(SIGNED);
            assertThat(authenticity.proof(forged)).isEqualTo(AFTER_SIGNED);
        }
    }

    @Test
    void aLineThatHangsOnAnotherWritersOrSkipsANumberHasNoBeginning() {
        Change first = anna.changes().getFirst();
        Change stray = Change.write("zzzzzzzz", 2, two.at(), "anna-keller", first.hash(), List.of());
        Change skips = Change.write(two.writer(), 3, two.at(), "anna-keller", first.hash(), List.of());
        assertThat(proofs(List.of(first, stray, skips), Set.of(Signer.sign("key-of-anna", List.of(stray, skips))))).containsOnly(UNSIGNED);
    }
}
