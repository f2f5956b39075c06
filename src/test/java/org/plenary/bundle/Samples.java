package org.plenary.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonText.NotReadable;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Stamp;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.feature.Outcome;

/** Small bundles with two people in them, always the same. */
final class Samples {

    static final String REVIEW = "rv-5d2m8tq1";
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00.000Z");
    static final String ANNAS = "k7qm3xab";
    static final String BOBS = "t4ws9dpe";

    private Samples() { }

    /** The key in the test resources; it protects nothing. */
    static Keys annasKey() {
        return KeyFile.read(resource("annas-test-key.pem")).map(Keys::new).orElseThrow();
    }

    static String resource(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/bundle/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stamp stamp(int seconds) {
        return new Stamp(NOON.plusSeconds(seconds), 0);
    }

    static Writer writer(String id, String person, String key) {
        return Writer.start(id, new WriterStatement(person, Scope.SHARED, "laptop", key, "", "0.1.0"), stamp(0));
    }

    /** Anna writes, Bob answers and deletes, Anna answers again. */
    static List<Change> conversation() {
        Writer anna = writer(ANNAS, "anna-keller", annasKey().publicKey());
        Writer bob = writer(BOBS, "böb-ng", "");
        Change question = anna.write(stamp(10), List.of(
                Edit.first("answer/ssr1-14/anna-keller/q3", "text", JsonValue.of("Staffing is “adequate”.\nTraining has **not** started. 🎓")),
                Edit.first("agenda-item/7hq2", "minutes", JsonValue.of(-15))));
        Change correction = bob.write(stamp(20), List.of(new Edit("answer/ssr1-14/anna-keller/q3", "text", JsonValue.NULL,
                List.of(question.dot()))));
        Change deletion = bob.write(stamp(30), List.of(new Edit("agenda-item/7hq2", Edit.DELETED, JsonValue.TRUE, List.of(),
                List.of(question.dot()))));
        Change merged = anna.write(stamp(40), List.of(new Edit("answer/ssr1-14/anna-keller/q3", "text",
                JsonValue.ofTexts(List.of("a\"b\\c\u0001", "ö")), List.of(question.dot(), correction.dot()))));
        return sorted(List.of(anna.first(), question, merged, bob.first(), correction, deletion));
    }

    static List<Change> sorted(Collection<Change> changes) {
        return changes.stream().sorted(Have.ORDER).toList();
    }

    static Bundle.Made made() {
        return new Bundle.Made(NOON.plusSeconds(60), "anna-keller", "0.1.0");
    }

    /** All of some changes. */
    static Bundle full(Collection<Change> changes) {
        return new Bundle(REVIEW, made(), Have.NOTHING, Have.of(changes), sorted(changes), List.of());
    }

    /** What somebody who has the first changes lacks of all of them. */
    static Bundle delta(Collection<Change> had, Collection<Change> all) {
        var missing = new ArrayList<>(all);
        missing.removeAll(had);
        return new Bundle(REVIEW, made(), new Have(Have.of(had).tips(), new TreeMap<>()), Have.of(all), sorted(missing), List.of());
    }

    /** The bundle with Anna's signature over her own writers. */
    static Bundle signed(Bundle bundle) {
        SortedMap<String, List<Have.Tip>> heads = new TreeMap<>(bundle.have().tips());
        heads.keySet().retainAll(List.of(ANNAS));
        return bundle.signed(List.of(Signatures.make(annasKey(), bundle.review(), heads, Envelope.of(bundle).frame())));
    }

    static Bundle conversationSigned() {
        return signed(full(conversation()));
    }

    /** A delta with a fork, a gap, members that nobody knows yet, and an older signature carried along. */
    static Bundle eventful() {
        List<Change> had = conversation().subList(0, 4);
        Change annas = had.get(1);
        Change branch = Change.write(annas.writer(), 2, stamp(50), annas.by(), annas.previous(), List.of(
                Edit.first("note/1", "text", JsonValue.of("written on a copy of the disk"))));
        Change stranded = Change.write("0123wxyz", 7, stamp(70), "cleo", annas.hash(), List.of(
                Edit.first("note/2", "text", JsonValue.TRUE)));
        Bundle delta = delta(had, Stream.concat(conversation().stream(), Stream.of(branch, stranded, unknown())).toList());
        return signed(delta).signed(List.of(signed(delta).signatures().getFirst(), signed(full(had.subList(0, 2))).signatures().getFirst()));
    }

    private static Change unknown() {
        try {
            return new ChangeReader(Limits.STANDARD).read("{\"at\":\"2026-11-20T12:00:00.000Z/1\",\"by\":\"dan\",\"edits\":[{\"entity\":"
                    + "\"note/3\",\"field\":\"x\",\"mood\":{\"a\":[null,-7]},\"replaces\":[],\"value\":{}}],\"previous\":\"\",\"seq\":1,"
                    + "\"writer\":\"9999aaaa\",\"zone\":\"\\u001f\"}");
        } catch (NotReadable e) {
            throw new AssertionError(e);
        }
    }

    /** The bytes of a bundle as it stands, whether or not it makes sense. */
    static byte[] bytes(Bundle bundle) {
        var out = new ByteArrayOutputStream();
        try {
            new BundleWriter(out, Limits.STANDARD.document()).write(bundle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(Bundle bundle) {
        return new String(bytes(bundle), StandardCharsets.UTF_8);
    }

    static Outcome<Bundle> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Outcome<Bundle> read(byte[] bytes) {
        return read(bytes, Limits.STANDARD);
    }

    /** Whatever is read in a test is also read the quick way, which must not take anything else. */
    static Outcome<Bundle> read(byte[] bytes, Limits limits) {
        Outcome<Bundle> read = readWhole(bytes, limits);
        QuickWay.assertAgrees(bytes, limits, read);
        return read;
    }

    private static Outcome<Bundle> readWhole(byte[] bytes, Limits limits) {
        try {
            return Outcome.done(new BundleReader(limits).read(new ByteArrayInputStream(bytes)));
        } catch (NotReadable e) {
            return Outcome.refused(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence that refuses it; fails when it is taken. */
    static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    static String refusal(byte[] bytes) {
        return switch (read(bytes)) {
            case Outcome.Refused<Bundle>(String sentence) -> sentence;
            case Outcome.Done<Bundle> taken -> throw new AssertionError("was taken: " + new String(bytes, StandardCharsets.UTF_8));
        };
    }
}
