package org.plenary.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonText;
import org.plenary.domain.exchange.JsonValue;

/** Segment headers as canonical JSON. */
final class HeaderJson {

    private HeaderJson() { }

    static String write(SegmentHeader header) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("segment", JsonValue.of(header.version()));
        members.put("kind", JsonValue.of(header.kind().word()));
        members.put("review", JsonValue.of(header.review()));
        header.seal().ifPresent(seal -> {
            members.put("count", JsonValue.of(seal.count()));
            members.put("changes", JsonValue.of(seal.hash().text()));
        });
        header.origin().ifPresent(origin -> {
            members.put("at", JsonValue.of(origin.at().toString()));
            members.put("files", JsonValue.ofTexts(origin.files()));
            members.put("from", JsonValue.ofTexts(origin.from()));
            members.put("left-out", JsonValue.of(origin.leftOut()));
            members.put("signatures", new JsonValue.Arr(origin.signatures().stream().map(HeaderJson::signature).toList()));
        });
        return new JsonValue.Obj(members).canonical();
    }

    /** The header that a line holds; empty when it holds none. Of a newer version only the number is read. */
    static Optional<SegmentHeader> read(String line, JsonText json) {
        try {
            JsonReading in = new JsonReading(json.read(line));
            int version = Math.toIntExact(in.number("segment"));
            if (version > SegmentHeader.VERSION) {
                return Optional.of(new SegmentHeader(version, SegmentKind.RECOVERY, "", Optional.empty(), Optional.empty()));
            }
            SegmentKind kind = SegmentKind.of(in.text("kind")).orElseThrow(() -> new JsonText.NotReadable("unknown kind"));
            return Optional.of(new SegmentHeader(version, kind, in.text("review"),
                    kind == SegmentKind.WRITER ? Optional.empty() : Optional.of(seal(in)),
                    kind == SegmentKind.IMPORT ? Optional.of(origin(in)) : Optional.empty()));
        } catch (JsonText.NotReadable | DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static SegmentHeader.Seal seal(JsonReading in) throws JsonText.NotReadable {
        return new SegmentHeader.Seal(Math.toIntExact(in.number("count")), hash(in.text("changes")));
    }

    private static SegmentHeader.Origin origin(JsonReading in) throws JsonText.NotReadable {
        var signatures = new ArrayList<Bundle.Signature>();
        for (JsonReading signature : in.list("signatures")) {
            signatures.add(readSignature(signature));
        }
        return new SegmentHeader.Origin(Instant.parse(in.text("at")), in.texts("files"), in.texts("from"),
                Math.toIntExact(in.number("left-out")), List.copyOf(signatures));
    }

    private static JsonValue signature(Bundle.Signature signature) {
        var heads = new LinkedHashMap<String, JsonValue>();
        signature.heads().forEach((writer, tips) -> heads.put(writer, new JsonValue.Arr(tips.stream().map(HeaderJson::tip).toList())));
        SequencedMap<String, JsonValue> members = new LinkedHashMap<>();
        members.put("key", JsonValue.of(signature.key()));
        members.put("heads", new JsonValue.Obj(heads));
        members.put("frame", JsonValue.of(signature.frame().text()));
        members.put("jws", JsonValue.of(signature.jws()));
        return new JsonValue.Obj(members);
    }

    private static JsonValue tip(Have.Tip tip) {
        return new JsonValue.Arr(List.of(JsonValue.of(tip.seq()), JsonValue.of(tip.hash().text())));
    }

    private static Bundle.Signature readSignature(JsonReading in) throws JsonText.NotReadable {
        SortedMap<String, List<Have.Tip>> heads = new TreeMap<>();
        JsonReading written = in.member("heads");
        for (String writer : written.names()) {
            var tips = new ArrayList<Have.Tip>();
            for (JsonReading tip : written.list(writer)) {
                tips.add(new Have.Tip(tip.item(0).number(), hash(tip.item(1).text())));
            }
            heads.put(writer, List.copyOf(tips));
        }
        return new Bundle.Signature(in.text("key"), heads, hash(in.text("frame")), in.text("jws"));
    }

    /** A damaged one is no change's: what it seals or heads is then told as damaged. */
    private static Hash hash(String text) {
        return Hash.parse(text).orElse(Hash.NONE);
    }
}
