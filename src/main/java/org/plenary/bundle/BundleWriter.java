package org.plenary.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.CanonicalJson;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.JsonValue;

/**
 * Writes a bundle's bytes: always the same for the same bundle, with one change, one writer and one signature in a line, so that people
 * can read it and compare two of them.
 */
final class BundleWriter {

    private final OutputStream out;
    private long left;

    /** @param most how many bytes the bundle may have */
    BundleWriter(OutputStream out, long most) {
        this.out = out;
        this.left = most;
    }

    /** @throws TooLong when the bundle has more bytes than it may have */
    void write(Bundle bundle) throws IOException {
        print("{\n  \"format\": \"" + BundleParser.FORMAT + "\",\n  \"version\": " + Bundle.VERSION);
        for (Map.Entry<String, JsonValue> member : Envelope.of(bundle).members().entrySet()) {
            print(",\n  \"" + member.getKey() + "\": ");
            boolean byWriter = member.getValue() instanceof JsonValue.Obj && !member.getKey().equals("made");
            print(byWriter ? linePerWriter((JsonValue.Obj) member.getValue()) : readable(member.getValue()));
        }
        print(",\n  \"changes\": [");
        writeChanges(bundle.changes());
        print("],\n  \"signatures\": [");
        String before = "\n    ";
        for (Bundle.Signature signature : bundle.signatures()) {
            print(before + readable(Signatures.write(signature)));
            before = ",\n    ";
        }
        print(bundle.signatures().isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
    }

    private void writeChanges(List<Change> changes) throws IOException {
        String before = "\n    ";
        for (Change change : changes) {
            print(before);
            print(change.bytes());
            before = ",\n    ";
        }
        print(changes.isEmpty() ? "" : "\n  ");
    }

    private void print(String text) throws IOException {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    private void print(byte[] bytes) throws IOException {
        left -= bytes.length;
        if (left < 0) {
            throw new TooLong();
        }
        out.write(bytes);
    }

    private static String linePerWriter(JsonValue.Obj tips) {
        var text = new StringBuilder("{");
        tips.members().forEach((writer, ends) -> text.append(text.length() == 1 ? "\n    \"" : ",\n    \"")
                .append(writer).append("\": ").append(readable(ends)));
        return text.append(tips.members().isEmpty() ? "}" : "\n  }").toString();
    }

    private static String readable(JsonValue value) {
        return switch (value) {
            case JsonValue.Obj(SequencedMap<String, JsonValue> members) -> {
                var text = new StringBuilder("{");
                members.forEach((name, member) -> {
                    CanonicalJson.write(text.append(text.length() == 1 ? "" : ", "), name);
                    text.append(": ").append(readable(member));
                });
                yield text.append('}').toString();
            }
            case JsonValue.Arr(List<JsonValue> items) ->
                    items.stream().map(BundleWriter::readable).collect(Collectors.joining(", ", "[", "]"));
            default -> value.canonical();
        };
    }
}
