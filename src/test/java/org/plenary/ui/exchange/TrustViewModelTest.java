package org.plenary.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.exchange.SenderAnswer.MARKED;
import static org.plenary.feature.exchange.SenderAnswer.MATCH;
import static org.plenary.feature.exchange.SenderAnswer.NOT_NOW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Claim;
import org.plenary.domain.review.KeyDecision;
import org.plenary.domain.review.Standing;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.Desk;
import org.plenary.feature.exchange.KeyRow;
import org.plenary.feature.exchange.Sender;

/** Files of two people whose keys were never seen here, looked at together. */
class TrustViewModelTest {

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk anna = both.getFirst();
    private final Desk bob = both.getLast();
    private final Desk cho = Desk.empty("cho", anna.files);
    private final ASyncScreen sync = new ASyncScreen(anna).open();
    private final ReceiveViewModel receive = sync.model.receiving();
    private final TrustViewModel trust = receive.trust();

    private void lookAtBoth() {
        cho.take(anna.send("for-cho"));
        bob.set(Desk.FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        cho.set(Desk.SECOND, Recommendation.SHORT_DETAIL, "Cho's");
        sync.model.preview(List.of(bob.send("b"), cho.send("c")));
    }

    private Sender.Id sender(String name) {
        return trust.questions().get().stream().filter(question -> question.who().equals(name)).findFirst().orElseThrow().sender();
    }

    private List<String> things() {
        return receive.preview().get().orElseThrow().preview().rows().stream().map(row -> row.entity()).toList();
    }

    private Standing standing(String person) {
        sync.model.keys().read();
        return sync.model.keys().rows().stream().filter(row -> row.person().equals(person)).map(KeyRow::standing).findFirst().orElseThrow();
    }

    @Test
    void applyingSaysNothingOfKeysThatNobodyComparedAndAsksInstead() {
        lookAtBoth();
        assertThat(trust.answers().get()).isEmpty();
        receive.apply();
        assertThat(trust.missing().get()).isEqualTo("Say first what shall become of the file of Bob Moss: take it, take it marked, or not now.");
        assertThat(trust.asked().get()).contains(sender("Bob Moss"));
        trust.answer(sender("Bob Moss"), MATCH);
        assertThat(trust.missing().get()).isEmpty();
        receive.apply();
        assertThat(trust.asked().get()).contains(sender("cho"));
        assertThat(anna.copy.receipts()).isEmpty();
    }

    @Test
    void eachSenderIsRememberedByTheAnswerAboutThem() {
        lookAtBoth();
        trust.answer(sender("Bob Moss"), MATCH);
        trust.answer(sender("cho"), MARKED);
        receive.apply();
        assertThat(standing("bob-moss")).isEqualTo(Standing.COMPARED);
        assertThat(standing("cho")).isEqualTo(Standing.MARKED);
        assertThat(receive.applied().get().orElseThrow().sentence()).isEqualTo("4 changes applied from Bob Moss and cho");
    }

    @Test
    void theLastAnswerCounts() {
        lookAtBoth();
        sync.answer(MATCH);
        sync.take(MARKED);
        assertThat(List.of(standing("bob-moss"), standing("cho"))).containsOnly(Standing.MARKED);
    }

    @Test
    void whoIsLeftIsNotInThePreviewNorTakenAndIsSaidToBeLeft() {
        lookAtBoth();
        trust.answer(sender("cho"), NOT_NOW);
        assertThat(things()).containsExactly(Desk.FIRST);
        assertThat(trust.questions().get()).extracting(TrustQuestion::who).containsExactly("Bob Moss", "cho");
        trust.answer(sender("Bob Moss"), MARKED);
        receive.apply();
        assertThat(receive.applied().get().orElseThrow().sentence()).isEqualTo("2 changes applied from Bob Moss. Left as it was: what cho sent.");
        assertThat(anna.text(Desk.SECOND, Recommendation.SHORT_DETAIL)).isEqualTo("Ask for comments");
        assertThat(anna.copy.receipts()).hasSize(1);
        sync.model.preview(List.of(Desk.file("c")));
        assertThat(trust.questions().get()).extracting(TrustQuestion::title).containsExactly("Is this cho?");
        assertThat(trust.answers().get()).isEmpty();
    }

    @Test
    void whoWasLeftCanBeTakenUpAgain() {
        lookAtBoth();
        trust.answer(sender("cho"), NOT_NOW);
        trust.answer(sender("cho"), MATCH);
        assertThat(things()).containsExactly(Desk.FIRST, Desk.SECOND);
    }

    @Test
    void theQuestionsStayTheSameListWhileTheyAreTheSame() {
        lookAtBoth();
        List<TrustQuestion> before = trust.questions().get();
        trust.answer(sender("cho"), NOT_NOW);
        assertThat(trust.questions().get()).isSameAs(before);
    }

    @Test
    void allLeftLeavesNothingToApply() {
        lookAtBoth();
        sync.answer(NOT_NOW);
        assertThat(receive.preview().get().orElseThrow().isNothingTaken()).isTrue();
        receive.apply();
        assertThat(anna.copy.receipts()).isEmpty();
        assertThat(trust.questions().get()).hasSize(2);
        trust.answer(sender("Bob Moss"), MARKED);
        assertThat(things()).containsExactly(Desk.FIRST);
    }

    @Test
    void marksOfWhatIsLeftAreForgotten() {
        lookAtBoth();
        receive.marks().toggle(receive.preview().get().orElseThrow().preview().rows());
        trust.answer(sender("cho"), NOT_NOW);
        assertThat(receive.marks().marked().get()).extracting(mark -> mark.entity()).containsExactly(Desk.FIRST);
    }

    /** A file without a signature has no words, so nobody can say that they match. */
    @Test
    void anUnsignedFileIsTakenMarkedOrNotAtAll() {
        anna.files.unsigned();
        bob.set(Desk.FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        sync.model.preview(List.of(bob.send("b")));
        assertThat(trust.questions().get()).extracting(TrustQuestion::answers).containsExactly(List.of(MARKED, NOT_NOW));
        sync.take(MARKED);
        assertThat(anna.text(Desk.FIRST, Recommendation.SHORT_DETAIL)).isEqualTo("Bob's");
    }

    /** Bob's file vouches for Cho's key; without it Cho is a stranger, and there is a question more. */
    @Test
    void whoWasKnownOnlyThroughAFileThatIsLeftIsAskedAbout() {
        cho.take(anna.send("for-cho"));
        bob.take(cho.send("c0"));
        bob.set(Desk.FIRST, Recommendation.SHORT_DETAIL, "Bob's first");
        cho.set(Desk.SECOND, Recommendation.SHORT_DETAIL, "Cho's");
        sync.model.preview(List.of(bob.send("b")));
        sync.take(MATCH);
        Desk.value(sync(bob).takeKeys().decide(Map.of(claim("cho"), KeyDecision.COMPARED)));
        Desk.value(sync(bob).vouch().vouch(claim("cho")));
        bob.set(Desk.FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        Bundle fromBob = anna.files.at(bob.send("b2"));
        anna.files.put(Desk.file("b2"), new Bundle(fromBob.review(), new Bundle.Made(fromBob.made().at(), "dan", "0.1.0"), fromBob.since(),
                fromBob.have(), fromBob.changes(), List.of(new Bundle.Signature("key-of-dan", new TreeMap<>(),
                        Hash.NONE, ""), fromBob.signatures().getFirst())));
        sync.model.preview(List.of(Desk.file("b2"), cho.send("c")));
        assertThat(trust.questions().get()).extracting(TrustQuestion::who).containsExactly("dan");
        trust.answer(sender("dan"), NOT_NOW);
        assertThat(trust.questions().get()).extracting(TrustQuestion::who).containsExactly("dan", "cho");
        receive.apply();
        assertThat(trust.asked().get()).isEqualTo(Optional.of(sender("cho")));
    }

    private static Claim claim(String person) {
        return new Claim("key-of-" + person, person);
    }

    private static ExchangeFeatures sync(Desk desk) {
        return new ExchangeFeatures(desk.copy, () -> Outcome.done(desk.files), Desk.CLOCK, desk::author);
    }
}
