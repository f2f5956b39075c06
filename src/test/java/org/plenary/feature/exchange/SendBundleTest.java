package org.plenary.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.feature.exchange.Desk.FIRST;
import static org.plenary.feature.exchange.Desk.SECOND;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.fixture.Signer;

class SendBundleTest {

    private static final String MY_DRAFT = Draft.id("ssr1-1", "anna-keller", "q1");

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk anna = both.getFirst();
    private final Desk bob = both.getLast();

    @Test
    void everythingMakesAnEmptyCopyEqual() {
        anna.set(FIRST, Recommendation.SHORT_DETAIL, "Anna's");
        Desk cho = Desk.empty("cho", anna.files);
        cho.take(anna.send("a"));
        assertThat(cho.copy.check()).isEqualTo(anna.copy.check());
    }

    @Test
    void anOwnDraftIsNeverInWhatIsSent() {
        anna.set(MY_DRAFT, Draft.TEXT, "Not for others yet");
        Bundle sent = anna.files.at(anna.send("a"));
        assertThat(sent.changes()).noneMatch(change -> change.line().contains("Not for others yet") || change.line().contains("\"own\""));
    }

    /** I7. */
    @Test
    void aDeltaAgainstAReceivedFileLeavesNothingWaiting() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        Path fromBob = bob.send("b");
        anna.set(SECOND, Recommendation.SHORT_DETAIL, "Anna's");
        Path delta = anna.send("delta", fromBob);
        assertThat(anna.files.at(delta).changes()).hasSize(1);
        assertThat(bob.take(delta).added()).isEqualTo(1);
        assertThat(bob.copy.check().pending()).isZero();
        assertThat(bob.text(SECOND, Recommendation.SHORT_DETAIL)).isEqualTo("Anna's");
    }

    @Test
    void aDeltaForTwoLeavesOutOnlyWhatBothHave() {
        Desk cho = Desk.empty("cho", anna.files);
        cho.take(anna.send("early"));
        Path fromCho = cho.send("c");
        anna.set(FIRST, Recommendation.SHORT_DETAIL, "Anna's");
        bob.take(anna.send("a"));
        Path fromBob = bob.send("b");
        anna.set(SECOND, Recommendation.SHORT_DETAIL, "Anna's too");
        Path delta = anna.send("delta", fromBob, fromCho);
        assertThat(anna.files.at(delta).changes()).hasSize(2);
        List.of(bob, cho).forEach(desk -> {
            desk.take(delta);
            assertThat(desk.copy.check()).isEqualTo(anna.copy.check());
        });
    }

    @Test
    void aDeltaAgainstSomebodyWhoHasMoreIsWhatIsLeft() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's, unknown to Anna");
        Bundle delta = anna.files.at(anna.send("delta", bob.send("b")));
        assertThat(delta.changes()).isEmpty();
        assertThat(delta.since()).isEqualTo(delta.have());
    }

    @Test
    void whatWasSentNoLongerCountsAsUnsent() {
        anna.set(FIRST, Recommendation.SHORT_DETAIL, "Anna's");
        assertThat(anna.copy.writtenHere()).isNotEmpty();
        anna.send("a");
        assertThat(anna.copy.writtenHere()).isEmpty();
    }

    @Test
    void whatWasSavedWhileTheFileWasBeingWrittenStillCountsAsUnsent() {
        anna.set(FIRST, Recommendation.SHORT_DETAIL, "Anna's");
        Desk.value(anna.sending().send(Desk.file("a"), List.of(), step -> {
            if (step == Pace.Step.WRITING) {
                anna.set(SECOND, Recommendation.SHORT_DETAIL, "Saved meanwhile");
            }
        }));
        assertThat(anna.files.at(Desk.file("a")).changes()).noneMatch(change -> change.line().contains("Saved meanwhile"));
        assertThat(anna.copy.writtenHere()).singleElement().matches(change -> change.line().contains("Saved meanwhile"));
        anna.send("a2");
        assertThat(anna.copy.writtenHere()).isEmpty();
    }

    @Test
    void withoutAReviewThereIsNothingToSend() {
        assertThat(Desk.sentence(Desk.empty("cho", anna.files).sending().send(Desk.file("c"), List.of()))).startsWith("There is no review here yet");
    }

    @Test
    void aRecipientsFileOfAnotherReviewProvesNothing() {
        Bundle whole = bob.files.at(bob.send("b"));
        bob.files.put(Desk.file("other"), new Bundle("rv-other", whole.made(), whole.since(), whole.have(), whole.changes(), whole.signatures()));
        assertThat(Desk.sentence(anna.sending().send(Desk.file("delta"), List.of(Desk.file("other"))))).contains("belongs to another review (rv-other)");
        assertThat(anna.files.at(Desk.file("delta"))).isNull();
    }

    @Test
    void stoppedBeforeWritingNothingIsWritten() {
        assertThatThrownBy(() -> anna.sending().send(Desk.file("stopped"), List.of(), step -> {
            if (step == Pace.Step.WRITING) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(anna.files.at(Desk.file("stopped"))).isNull();
    }

    /** Or whoever makes many keys could fill everybody's files with signatures, up to the limit. */
    @Test
    void signaturesThatProveNothingAreNotPassedOn() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        Bundle whole = bob.files.at(bob.send("b"));
        var signatures = new ArrayList<>(whole.signatures());
        signatures.add(Signer.sign("key-of-nobody", whole.changes()));
        signatures.add(Signer.of("eve", "key-of-eve").sign(Signer.of("eve", "key-of-eve").last()));
        bob.files.put(Desk.file("b"), whole.signed(signatures));
        anna.take(Desk.file("b"));
        assertThat(anna.files.at(anna.send("a")).signatures()).extracting(Bundle.Signature::key)
                .containsExactly("key-of-anna-keller", "key-of-bob-moss");
    }
}
