package org.plenary.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;
import org.plenary.bundle.JacksonText;
import org.plenary.bundle.Limits;
import org.plenary.domain.exchange.JsonText;
import org.plenary.domain.exchange.JsonText.NotReadable;
import org.plenary.domain.exchange.JsonValue;

/** The canonical form of what is read is read to itself, and is what another implementation of RFC 8785 makes of the same text. */
final class CanonicalFuzz {

    private static final JsonText JSON = new JacksonText(Limits.STANDARD);

    private CanonicalFuzz() { }

    public static void fuzzerTestOneInput(byte[] data) throws NotReadable, IOException {
        String text = new String(data, StandardCharsets.UTF_8);
        JsonValue value;
        try {
            value = JSON.read(text);
        } catch (NotReadable expected) {
            return;
        }
        String canonical = value.canonical();
        JsonValue again = JSON.read(canonical);
        if (!again.canonical().equals(canonical)) {
            throw new IllegalStateException("not its own canonical form: " + canonical);
        }
        boolean container = value instanceof JsonValue.Obj || value instanceof JsonValue.Arr; // the other one takes no others
        if (container && !new JsonCanonicalizer(text).getEncodedString().equals(canonical)) {
            throw new IllegalStateException("not what the other makes: " + canonical);
        }
    }
}
