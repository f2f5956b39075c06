package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Outcome;

/** Bundles that say other than what their signers said, or than what stands in them. */
class ForgedBundleTest {

    private static final Bundle SIGNED = Samples.conversationSigned();
    private static final String ALTERED = "This file was altered after its maker signed it: who made it, or the list of what it holds, is"
            + " not what was signed.";
    private static final String UNFIT = "Signature 1 in this file does not fit: the file was altered after it was signed, or the signature"
            + " is forged.";

    private static String refusal(Bundle bundle) {
        return Samples.refusal(Samples.bytes(bundle));
    }

    private static Bundle with(List<Change> changes, Have have, List<Bundle.Signature> signatures) {
        return new Bundle(SIGNED.review(), SIGNED.made(), SIGNED.since(), have, Samples.sorted(changes), signatures);
    }

    @Test
    void aTailForgedBehindASignatureDoesNotEndWhereTheFileSays() {
        Change last = SIGNED.changes().get(2);
        Change forged = Change.write(last.writer(), last.seq() + 1, Samples.stamp(90), last.by(), last.hash(),
                List.of(Edit.first("note/1", "text", JsonValue.of("I agree"))));
        List<Change> changes = new ArrayList<>(SIGNED.changes());
        changes.add(forged);
        assertThat(refusal(with(changes, SIGNED.have(), SIGNED.signatures()))).isEqualTo("Change 4 of writer k7qm3xab is the last of its"
                + " line in this file, but the file's own list of what it holds does not say so.");
        assertThat(refusal(with(changes, Have.of(changes), SIGNED.signatures()))).isEqualTo(ALTERED);
    }

    @Test
    void aWriterTakenOutIsMissed() {
        List<Change> annas = SIGNED.changes().stream().filter(c -> c.writer().equals(Samples.ANNAS)).toList();
        assertThat(refusal(with(annas, SIGNED.have(), SIGNED.signatures()))).isEqualTo("This file says that it holds the changes of"
                + " writer t4ws9dpe up to change 3, but they do not stand in it.");
        assertThat(refusal(with(annas, Have.of(annas), SIGNED.signatures()))).isEqualTo(ALTERED);
    }

    @Test
    void aTailTakenOffIsMissed() {
        List<Change> fewer = new ArrayList<>(SIGNED.changes());
        fewer.removeLast();
        assertThat(refusal(with(fewer, SIGNED.have(), SIGNED.signatures()))).startsWith("Change 2 of writer t4ws9dpe is the last");
        assertThat(refusal(with(fewer, Have.of(fewer), SIGNED.signatures()))).isEqualTo(ALTERED);
    }

    @Test
    void aChangeTakenOutOfTheMiddleIsMissed() {
        List<Change> fewer = new ArrayList<>(SIGNED.changes());
        fewer.remove(1);
        assertThat(refusal(with(fewer, SIGNED.have(), SIGNED.signatures()))).startsWith("Change 1 of writer k7qm3xab is the last");
        assertThat(refusal(with(fewer, Have.of(fewer), SIGNED.signatures()))).isEqualTo(ALTERED);
    }

    @Test
    void aChangeOfAnotherTextIsAnotherChange() {
        String text = Samples.text(SIGNED);
        assertThat(Samples.refusal(text.replace("adequate", "in adequate"))).startsWith("Change 2 of writer k7qm3xab is the last");
        assertThat(Samples.refusal(text.replaceFirst("\"by\":\"b", "\"by\":\"c"))).startsWith("Change 1 of writer t4ws9dpe is the last");
    }

    @Test
    void changesOutOfOrderOrTwiceAreRefused() {
        List<Change> changes = new ArrayList<>(SIGNED.changes());
        changes.add(1, changes.getFirst());
        var twice = new Bundle(SIGNED.review(), SIGNED.made(), SIGNED.since(), SIGNED.have(), changes, SIGNED.signatures());
        assertThat(refusal(twice)).isEqualTo("Change 1 of writer k7qm3xab stands in this file twice.");
        var turned = new Bundle(SIGNED.review(), SIGNED.made(), SIGNED.since(), SIGNED.have(), SIGNED.changes().reversed(),
                SIGNED.signatures());
        assertThat(refusal(turned)).isEqualTo("Change 2 of writer t4ws9dpe does not stand where it belongs in this file.");
    }

    @Test
    void aSignatureOfAnotherReviewDoesNotFit() {
        var other = new Bundle("rv-other", SIGNED.made(), SIGNED.since(), SIGNED.have(), SIGNED.changes(), SIGNED.signatures());
        assertThat(refusal(other)).isEqualTo(UNFIT);
    }

    @Test
    void aSignatureTakenFromAnotherFileIsNotTheSenders() {
        Bundle earlier = Samples.signed(Samples.full(SIGNED.changes().subList(0, 2)));
        assertThat(refusal(SIGNED.signed(earlier.signatures()))).isEqualTo(ALTERED);
    }

    @Test
    void aSignatureOfAnEarlierFileMayTravelBehindTheSenders() {
        Bundle earlier = Samples.signed(Samples.full(SIGNED.changes().subList(0, 2)));
        Bundle both = SIGNED.signed(List.of(SIGNED.signatures().getFirst(), earlier.signatures().getFirst()));
        assertThat(Samples.read(Samples.bytes(both))).isEqualTo(Outcome.done(both));
    }

    @Test
    void headsThatWereNotSignedAreRefused() {
        Bundle.Signature signature = SIGNED.signatures().getFirst();
        SortedMap<String, List<Have.Tip>> more = new TreeMap<>(SIGNED.have().tips());
        assertThat(refusal(SIGNED.signed(List.of(
                new Bundle.Signature(signature.key(), more, signature.frame(), signature.jws()))))).isEqualTo(UNFIT);
    }

    @Test
    void aSignatureInTheNameOfAnotherKeyDoesNotFit() {
        Bundle.Signature signature = SIGNED.signatures().getFirst();
        assertThat(refusal(SIGNED.signed(List.of(new Bundle.Signature(Keys.generate().publicKey(), signature.heads(), signature.frame(),
                signature.jws()))))).isEqualTo(UNFIT);
    }

    @Test
    void aKeyThatIsNoPointOfTheCurveSignsNothing() {
        Bundle.Signature signature = SIGNED.signatures().getFirst();
        for (String key : List.of("_".repeat(43), "A".repeat(43), "short", "B" + "A".repeat(42))) {
            assertThat(refusal(SIGNED.signed(List.of(new Bundle.Signature(key, signature.heads(), signature.frame(), signature.jws())))))
                    .isEqualTo(UNFIT);
        }
    }

    @Test
    void aBundleMayBeUnsigned() {
        Bundle unsigned = SIGNED.signed(List.of());
        assertThat(Samples.read(Samples.bytes(unsigned))).isEqualTo(Outcome.done(unsigned));
    }

    @Test
    void moreSignaturesThanTheLimitAreNotEvenLookedAt() {
        Limits few = new Limits(1_000_000, 10_000, 32, 10_000, 20, 200, 1);
        Bundle.Signature signature = SIGNED.signatures().getFirst();
        assertThat(Samples.read(Samples.bytes(SIGNED.signed(List.of(signature, signature))), few)).isEqualTo(Outcome.refused(
                "This file carries more than 1 signatures, which is more than this program takes."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'\"review\": \"rv-' | '\"review\": \"r-'  | `review` is not the id of a review.",
        "12:01:00.000Z       | 12:01:00Z          | `made` does not say when this file was made.",
        "'\"by\": \"anna-keller\"' | '\"by\": \"anna keller\"' | '`made` does not say who made this file, and with what.'",
        "'\"app\": \"0.1.0\"' | '\"app\": 1'      | '`made` does not say who made this file, and with what.'",
        "'\"made\": {'       | '\"mad\": {'        | `made` does not say when this file was made.",
        "'\"since\": {}'     | '\"since\": []'     | `since` is missing or no object.",
        "'\"since\": {}'     | '\"sence\": {}'     | `since` is missing or no object.",
        "'\"have\": {'       | '\"hafe\": {'       | `have` is missing or no object.",
        "'\"changes\": ['    | '\"chances\": ['    | `changes` is missing.",
        "'\"signatures\": [' | '\"signatores\": [' | `signatures` is missing or no list.",
        "'\"k7qm3xab\": [3'  | '\"K7qm3xab\": [3'  | '`have` names “K7qm3xab”, which is no writer''s id.'",
        "'\"k7qm3xab\": [3, ' | '\"k7qm3xab\": ['  | `have` of writer k7qm3xab is not a list of numbers and hashes.",
        "'\"k7qm3xab\": [3, ' | '\"k7qm3xab\": [3, 4, ' | `have` of writer k7qm3xab is not a list of numbers and hashes.",
        "'\"k7qm3xab\": [3'  | '\"k7qm3xab\": [0'  | `have` of writer k7qm3xab is not a list of numbers and hashes.",
        "'\"since\": {}'     | '\"since\": {}, \"beyond\": 1' | `beyond` is missing or no object.",
        "'\"since\": {}'     | '\"since\": {}, \"attachments\": [\"../x\"]' | `attachments` is no object.",
        "'\"since\": {}'     | '\"since\": {}, \"attachments\": {\"../x\": 1}' | `attachments` is not a list of hashes and sizes.",
        "'\"jws\": '         | '\"jwz\": '         | 'One of the `signatures` lacks its `key`, `heads`, `frame` or `jws`.'"})
    void whatTheFileSaysOfItselfIsChecked(String from, String to, String sentence) {
        assertThat(Samples.refusal(Samples.text(SIGNED).replaceFirst(from.replace("[", "\\[").replace("{", "\\{"), to)))
                .isEqualTo(sentence);
    }
}
