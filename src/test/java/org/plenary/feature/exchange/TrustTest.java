package org.plenary.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plenary.feature.exchange.Desk.FIRST;
import static org.plenary.feature.exchange.Desk.SECOND;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Claim;
import org.plenary.domain.review.KeyDecision;
import org.plenary.domain.review.Standing;
import org.plenary.feature.Doubt;
import org.plenary.feature.Origins;
import org.plenary.fixture.MemoryCopy;
import org.plenary.fixture.Signer;

/** Where changes come from, as a preview tells it and as keys are decided about. */
class TrustTest {

    private static final String BOBS = "key-of-bob-moss";

    private final List<Desk> desks = Desk.annaAndBob();
    private final Desk anna = desks.getFirst();
    private final Desk bob = desks.getLast();
    private final Desk cho = Desk.empty("cho-park", anna.files);

    private ReadKeys keysAt(Desk desk) {
        return new ReadKeys(desk.copy, desk::author);
    }

    private static Standing standing(List<KeyRow> rows, String person) {
        return rows.stream().filter(row -> row.person().equals(person)).map(KeyRow::standing).findFirst().orElseThrow();
    }

    private Path put(String name, Bundle bundle) {
        anna.files.put(Desk.file(name), bundle);
        return Desk.file(name);
    }

    /** A file of somebody: all of a genuine one and some changes more, with these signatures. */
    private Path file(String name, String by, Bundle genuine, List<Change> more, List<Bundle.Signature> signatures) {
        var changes = new ArrayList<>(genuine.changes());
        changes.addAll(more);
        changes.sort(Have.ORDER);
        return put(name, new Bundle(genuine.review(), new Bundle.Made(genuine.made().at(), by, "0.1.0"), Have.NOTHING, Have.of(changes),
                changes, signatures));
    }

    private static Bundle.Signature empty(String key) {
        return new Bundle.Signature(key, new TreeMap<>(), Hash.NONE, "");
    }

    @Test
    void aComparedSenderIsNotAskedAboutAgainAndNothingIsMarked() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        Preview first = anna.look(bob.send("b"));
        assertThat(first.provenance().senders()).extracting(Sender::standing).containsExactly(Standing.UNKNOWN);
        assertThat(first.provenance().marked()).isEmpty();
        Desk.value(anna.receiving().apply(first, KeyDecision.COMPARED));
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's again");
        Preview second = anna.look(bob.send("b2"));
        assertThat(second.strangers()).isEmpty();
        assertThat(second.provenance().marked()).isEmpty();
        assertThat(standing(keysAt(anna).all(), "bob-moss")).isEqualTo(Standing.COMPARED);
    }

    @Test
    void takenMarkedIsMergedNotAskedAgainAndMarked() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        Desk.value(anna.receiving().apply(anna.look(bob.send("b")), KeyDecision.MARKED));
        assertThat(anna.text(FIRST, Recommendation.SHORT_DETAIL)).isEqualTo("Bob's");
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's again");
        Preview second = anna.look(bob.send("b2"));
        assertThat(second.strangers()).isEmpty();
        assertThat(second.provenance().marked()).containsExactly(new MarkedChanges(Standing.MARKED, "bob-moss", List.of(), 1));
    }

    @Test
    void notNowChangesNothing() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        Preview preview = anna.look(bob.send("b"));
        assertThat(Desk.sentence(anna.receiving().apply(preview, Map.of()))).contains("its key has not been seen on this computer");
        assertThat(keysAt(anna).all()).extracting(KeyRow::standing).containsExactly(Standing.MINE, Standing.UNSIGNED);
        assertThat(anna.look(Desk.file("b")).strangers()).hasSize(1);
    }

    @Test
    void aKnownPersonWithANewKeyIsSaidToHaveAnother() {
        Desk.value(anna.receiving().apply(anna.look(bob.send("b")), KeyDecision.COMPARED));
        Path file = file("new", "bob-moss", anna.files.at(Desk.file("b")), List.of(), List.of(empty("second-key-of-bob")));
        assertThat(anna.look(file).strangers()).containsExactly(new Sender("bob-moss", Optional.of("second-key-of-bob"),
                ShippedWords.english().of("second-key-of-bob"), Standing.UNKNOWN, List.of(), List.of(BOBS), false));
    }

    @Test
    void aKnownKeyInAnotherNameIsSaidToBeSomebodyElses() {
        Desk.value(anna.receiving().apply(anna.look(bob.send("b")), KeyDecision.COMPARED));
        Path file = file("cho", "cho-park", anna.files.at(Desk.file("b")), List.of(), List.of(empty(BOBS)));
        assertThat(anna.look(file).strangers()).extracting(Sender::standing, Sender::owners)
                .containsExactly(tuple(Standing.OTHER_NAME, List.of("bob-moss")));
    }

    @Test
    void myOtherComputerIsRecognisedAndStillAsked() {
        Path file = file("mine", "anna-keller", anna.files.at(anna.send("a")), List.of(), List.of(empty("other-key-of-anna")));
        assertThat(anna.look(file).strangers()).extracting(Sender::isMe, Sender::standing)
                .containsExactly(tuple(true, Standing.UNKNOWN));
    }

    @Test
    void aRelayThatStripsASignatureBringsUnsignedChanges() {
        Bundle fromBob = bob.files.at(bob.send("b"));
        Bundle whole = anna.files.at(anna.send("a"));
        Path stripped = file("relay", "bob-moss", whole, List.of(), List.of(fromBob.signatures().getFirst()));
        Preview preview = cho.look(stripped);
        assertThat(preview.provenance().marked()).singleElement().satisfies(marked ->
                assertThat(List.of(marked.standing(), marked.by())).containsExactly(Standing.UNSIGNED, "anna-keller"));
        Desk.value(cho.receiving().apply(preview, KeyDecision.COMPARED));
        Preview proof = cho.look(Desk.file("a"));
        assertThat(proof.added()).isZero();
        assertThat(proof.provenance().proving()).isEqualTo(whole.changes().size());
        Desk.value(cho.receiving().apply(proof, KeyDecision.COMPARED));
        assertThat(standing(keysAt(cho).all(), "anna-keller")).isEqualTo(Standing.COMPARED);
        assertThat(cho.look(Desk.file("a")).provenance().proving()).isZero();
    }

    @Test
    void theHistorySaysWhoBroughtWhatItsAuthorDidNotSign() {
        Bundle whole = anna.files.at(anna.send("a"));
        Path stripped = file("relay", "bob-moss", whole, List.of(), List.of(bob.files.at(bob.send("b")).signatures().getFirst()));
        cho.take(stripped);
        List<Hash> changes = whole.changes().stream().map(Change::hash).toList();
        Origins unsigned = Origins.of(cho.copy, changes);
        assertThat(changes).extracting(unsigned::doubt).containsOnly(Optional.of(new Doubt(Doubt.Reason.NOT_SIGNED, "Bob Moss")));
        cho.take(Desk.file("a"));
        Origins proven = Origins.of(cho.copy, changes);
        assertThat(changes).extracting(proven::doubt).containsOnly(Optional.empty());
    }

    @Test
    void aTailAndALineInAnothersNameAreToldApart() {
        Desk.value(cho.receiving().apply(cho.look(anna.send("a")), KeyDecision.COMPARED));
        Bundle whole = anna.files.at(Desk.file("a"));
        Change last = whole.changes().getLast();
        Change tail = Change.write(last.writer(), last.seq() + 1, last.at(), last.by(), last.hash(),
                List.of(Edit.first(SECOND, "text", JsonValue.of("forged"))));
        Signer forger = Signer.of("anna-keller", BOBS);
        Signer unsigned = Signer.of("anna-keller", "");
        Path file = file("forged", "bob-moss", whole, List.of(tail, forger.last(), unsigned.last()),
                List.of(Signer.sign(BOBS, List.of(forger.last(), tail)), whole.signatures().getFirst()));
        Preview preview = cho.look(file);
        Desk.value(new TakeKeys(cho.copy).decide(Map.of(new Claim(BOBS, "bob-moss"), KeyDecision.COMPARED)));
        assertThat(preview.provenance().marked()).extracting(MarkedChanges::standing)
                .containsExactly(Standing.UNKNOWN, Standing.AFTER_SIGNED, Standing.UNSIGNED);
        assertThat(cho.look(file).provenance().marked()).containsExactly(
                new MarkedChanges(Standing.OTHER_NAME, "anna-keller", List.of("bob-moss"), 1),
                new MarkedChanges(Standing.AFTER_SIGNED, "anna-keller", List.of(), 1),
                new MarkedChanges(Standing.UNSIGNED, "anna-keller", List.of(), 1));
    }

    @Test
    void nobodySignsWhatSomebodyForgedInTheirName() {
        Bundle whole = anna.files.at(anna.send("a"));
        Change last = whole.changes().getLast();
        Change tail = Change.write(last.writer(), last.seq() + 1, last.at(), last.by(), last.hash(),
                List.of(Edit.first(SECOND, "text", JsonValue.of("forged"))));
        Signer forger = Signer.of("anna-keller", "key-of-anna-keller");
        anna.take(file("forged", "bob-moss", whole, List.of(tail, forger.last()), List.of(empty(BOBS))));
        Bundle sent = anna.files.at(anna.send("a2"));
        assertThat(sent.signatures().getFirst().heads()).isEqualTo(whole.signatures().getFirst().heads());
    }

    @Test
    void whoLostTheStoreStillVouchesForWhatTheKeySignedBefore() {
        bob.take(anna.send("a"));
        Desk again = Desk.over("anna-keller", MemoryCopy.of("anna-keller"), anna.files);
        again.take(bob.send("b"));
        Bundle sent = anna.files.at(again.send("a2"));
        assertThat(sent.signatures().getFirst().heads()).isEqualTo(anna.files.at(Desk.file("a")).signatures().getFirst().heads());
    }

    @Test
    void onlyAComparedKeyIsVouchedForAndTheVouchReachesTheTeam() {
        anna.take(bob.send("b"));
        var vouching = new VouchForKey(anna.copy, anna::author);
        assertThat(Desk.sentence(vouching.vouch(new Claim(BOBS, "bob-moss"))))
                .isEqualTo("Compare the six words of this key first; only then can you vouch for it. Nothing was changed.");
        Desk.value(new TakeKeys(anna.copy).decide(Map.of(new Claim(BOBS, "bob-moss"), KeyDecision.COMPARED)));
        Desk.value(vouching.vouch(new Claim(BOBS, "bob-moss")));
        Desk.value(cho.receiving().apply(cho.look(anna.send("a")), KeyDecision.COMPARED));
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        Preview fromBob = cho.look(bob.send("b2"));
        assertThat(fromBob.strangers()).isEmpty();
        assertThat(fromBob.provenance().senders()).extracting(Sender::standing).containsExactly(Standing.VOUCHED);
        assertThat(keysAt(cho).all()).filteredOn(row -> row.person().equals("bob-moss")).extracting(KeyRow::vouchers)
                .containsExactly(List.of("Anna Keller"));
    }

    @Test
    void aRevokedKeyCountsUpToTheNamedPointAndItsFilesAreAskedAbout() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        Desk.value(anna.receiving().apply(anna.look(bob.send("b")), KeyDecision.COMPARED));
        var revoking = new RevokeKey(anna.copy, anna::author);
        List<Dot> lastGood = revoking.lastGood(BOBS, Instant.MAX);
        assertThat(lastGood).hasSize(1);
        Desk.value(revoking.revoke(new Claim(BOBS, "bob-moss"), lastGood, "lost on a plane"));
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "the thief's");
        Preview later = anna.look(bob.send("b2"));
        assertThat(later.strangers()).extracting(Sender::standing, Sender::isComparable)
                .containsExactly(tuple(Standing.REVOKED, false));
        assertThat(later.provenance().marked()).containsExactly(new MarkedChanges(Standing.REVOKED, "bob-moss", List.of(), 1));
        assertThat(keysAt(anna).all()).filteredOn(row -> row.person().equals("bob-moss")).extracting(KeyRow::standing, KeyRow::revokedBy)
                .containsExactly(tuple(Standing.REVOKED, List.of("Anna Keller")));
        Desk.value(revoking.revoke(new Claim(BOBS, "bob-moss"), List.of(), ""));
        assertThat(anna.copy.marking("").keys().revocations(BOBS)).singleElement()
                .satisfies(revocation -> assertThat(revocation.lastGood()).isEmpty());
    }

    @Test
    void thisComputersKeyAndUnknownPointsAreNotRevoked() {
        var revoking = new RevokeKey(anna.copy, anna::author);
        assertThat(Desk.sentence(revoking.revoke(new Claim("key-of-anna-keller", "anna-keller"), List.of(), "")))
                .startsWith("This is the key that this computer signs with.");
        var nowhere = new Dot("aaaaaaaa", 3, "x".repeat(16));
        assertThat(Desk.sentence(revoking.revoke(new Claim(BOBS, "bob-moss"), List.of(nowhere), "")))
                .isEqualTo("The change " + nowhere + " is not here, so it cannot be the last good one. Nothing was changed.");
    }

    @Test
    void theShippedWordsAre2048AndAKeyHasSixOfThem() {
        assertThat(ShippedWords.english().of("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")).hasSize(6).allMatch(word -> word.matches("[a-z]{3,8}"));
    }
}
