package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Bundle;
import org.plenary.feature.Outcome;

/** I12: what was altered in a signed bundle is refused, or is nothing that the bundle says. */
class AlteredBundleTest {

    private static final Bundle SIGNED = Samples.conversationSigned();
    private static final byte[] BYTES = Samples.bytes(SIGNED);

    private static void assertRefusedOrTheSame(byte[] altered, int at) {
        Outcome<Bundle> read = Samples.read(altered);
        if (read instanceof Outcome.Done<Bundle>(Bundle taken)) {
            assertThat(taken).as("byte %d", at).isEqualTo(SIGNED);
        }
    }

    @Test
    void everyAlteredByteIsRefusedOrChangesNothing() {
        for (int i = 0; i < BYTES.length; i++) {
            for (int with : new int[] {BYTES[i] ^ 1, BYTES[i] ^ 0x80, '"'}) {
                byte[] altered = BYTES.clone();
                altered[i] = (byte) with;
                assertRefusedOrTheSame(altered, i);
            }
        }
    }

    @Test
    void everyAlteredByteOfTheChangesAndSignaturesThatIsNoSpaceIsRefused() {
        String text = new String(BYTES, StandardCharsets.ISO_8859_1);
        int from = text.indexOf("\"changes\"");
        List<Integer> taken = new ArrayList<>();
        for (int i = from; i < BYTES.length; i++) {
            byte[] altered = BYTES.clone();
            altered[i] = (byte) (BYTES[i] ^ 2);
            if (!Character.isWhitespace(BYTES[i]) && Samples.read(altered) instanceof Outcome.Done<Bundle>) {
                taken.add(i);
            }
        }
        assertThat(taken).isEmpty();
    }

    @Test
    void everyMissingOrDoubledByteIsRefusedOrChangesNothing() {
        String text = new String(BYTES, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < BYTES.length; i++) {
            assertRefusedOrTheSame((text.substring(0, i) + text.substring(i + 1)).getBytes(StandardCharsets.ISO_8859_1), i);
            assertRefusedOrTheSame((text.substring(0, i) + text.charAt(i) + text.substring(i)).getBytes(StandardCharsets.ISO_8859_1), i);
        }
    }

    @Test
    void everyMissingDoubledOrSwappedLineIsRefusedUnlessItIsTheSignature() {
        List<String> lines = Samples.text(SIGNED).lines().toList();
        int signature = lines.size() - 3;
        for (int i = 0; i < lines.size(); i++) {
            List<String> without = new ArrayList<>(lines);
            without.remove(i);
            List<String> doubled = new ArrayList<>(lines);
            doubled.add(i, lines.get(i));
            List<String> swapped = new ArrayList<>(lines);
            Collections.swap(swapped, i, (i + 1) % lines.size());
            Outcome<Bundle> unsigned = Outcome.done(SIGNED.signed(List.of()));
            assertThat(Samples.read(String.join("\n", without)).equals(unsigned)).as("line %d", i).isEqualTo(i == signature);
            for (List<String> altered : List.of(doubled, swapped)) {
                assertRefusedOrTheSame(String.join("\n", altered).getBytes(StandardCharsets.UTF_8), i);
            }
        }
    }
}
