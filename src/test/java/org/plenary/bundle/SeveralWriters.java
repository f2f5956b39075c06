package org.plenary.bundle;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Writer;

/** Signed bundles of one review with several writers, forks, gaps and deltas, always the same: what {@link Forgery} starts from. */
final class SeveralWriters {

    static final Keys ANNA = keys(1);
    static final Keys BOB = keys(2);
    static final Keys MALLORY = keys(3);

    /** Everything that was ever written in this review. */
    static final List<Change> ALL = conversation();

    /** Full and relayed, full and early, a delta, and one without a signature. */
    static final List<Bundle> BUNDLES = bundles();

    private SeveralWriters() { }

    /** A key that is always the same and protects nothing. */
    static Keys keys(long seed) {
        try {
            var generator = KeyPairGenerator.getInstance(Ed25519.NAME);
            generator.initialize(255, new Seeded(seed));
            return new Keys(generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Seeded extends SecureRandom {

        private static final long serialVersionUID = 1;

        private final transient SplittableRandom random;

        Seeded(long seed) {
            this.random = new SplittableRandom(seed);
        }

        @Override
        public void nextBytes(byte[] to) {
            random.nextBytes(to);
        }
    }

    private static List<Change> conversation() {
        Writer monday = Samples.writer("aaaa1111", "anna-keller", ANNA.publicKey());
        Writer tuesday = Samples.writer("aaaa2222", "anna-keller", ANNA.publicKey());
        Writer bob = Samples.writer("bbbb1111", "bob-ray", BOB.publicKey());
        Writer dan = Samples.writer("dddd1111", "dan-ö", "");
        String answer = "answer/ssr1-14/anna-keller/q3";
        Change asked = monday.write(Samples.stamp(1), List.of(edit(answer, "“Adequate”.\nNot **yet**.", List.of()),
                Edit.first("agenda-item/7hq2", "minutes", JsonValue.of(-15))));
        Change agreed = bob.write(Samples.stamp(2), List.of(edit(answer, "Adequate 🎓", List.of(asked))));
        Change deleted = bob.write(Samples.stamp(3), List.of(new Edit("agenda-item/7hq2", Edit.DELETED, JsonValue.TRUE, List.of(),
                List.of(asked.dot()))));
        Change branch = Change.write(bob.id(), 3, Samples.stamp(4), "bob-ray", agreed.hash(), List.of(edit("note/1", "a copy", List.of())));
        Change concurrent = monday.write(Samples.stamp(5), List.of(edit(answer, "Not adequate", List.of(asked))));
        Change settled = tuesday.write(Samples.stamp(6), List.of(edit(answer, "Adequate, not yet done", List.of(agreed, concurrent))));
        var list = new TreeMap<String, JsonValue>();
        list.put("owners", JsonValue.ofTexts(List.of("anna", "bob")));
        list.put("count", JsonValue.of(7));
        dan.write(Samples.stamp(7), List.of(edit("note/2", "lost on the way", List.of())));
        Change beyond = dan.write(Samples.stamp(8), List.of(Edit.first("note/3", "data", new JsonValue.Obj(list))));
        Change further = dan.write(Samples.stamp(9), List.of(edit("note/3", "gone on", List.of())));
        return Samples.sorted(List.of(monday.first(), asked, concurrent, tuesday.first(), settled, bob.first(), agreed, deleted, branch,
                dan.first(), beyond, further));
    }

    private static Edit edit(String entity, String text, List<Change> replaces) {
        return new Edit(entity, "text", JsonValue.of(text), replaces.stream().map(Change::dot).sorted().toList());
    }

    private static List<Bundle> bundles() {
        List<Change> byTime = ALL.stream().sorted(Comparator.comparing(Change::at).thenComparing(Change::writer)).toList();
        List<Change> early = byTime.subList(0, 7);
        Bundle ofBob = signed(Samples.full(early), BOB, "bbbb1111");
        Bundle ofAnna = signed(Samples.full(ALL), ANNA, "aaaa1111", "aaaa2222");
        Bundle relayed = ofAnna.signed(List.of(ofAnna.signatures().getFirst(), ofBob.signatures().getFirst()));
        Bundle delta = signed(Samples.delta(early, ALL), BOB, "bbbb1111");
        return List.of(relayed, ofBob, delta.signed(List.of(delta.signatures().getFirst(), ofAnna.signatures().getFirst())),
                Samples.full(early));
    }

    /** The bundle with the signature of one key over some writers, before those that it has. */
    static Bundle signed(Bundle bundle, Keys keys, String... writers) {
        SortedMap<String, List<Have.Tip>> heads = new TreeMap<>(bundle.have().tips());
        heads.keySet().retainAll(List.of(writers));
        var signatures = new ArrayList<Bundle.Signature>();
        signatures.add(Signatures.make(keys, bundle.review(), heads, Envelope.of(bundle).frame()));
        signatures.addAll(bundle.signatures());
        return bundle.signed(signatures);
    }

    /** What somebody who had everything before these changes has with them. */
    static Have account(Bundle genuine, Collection<Change> forged) {
        var all = new ArrayList<Change>();
        if (!genuine.since().tips().isEmpty()) {
            all.addAll(ALL);
            all.removeAll(genuine.changes());
        }
        all.addAll(forged);
        return Have.of(all);
    }
}
