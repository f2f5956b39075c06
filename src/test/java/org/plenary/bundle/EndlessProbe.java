package org.plenary.bundle;

import java.io.IOException;
import java.util.Optional;
import org.plenary.domain.exchange.JsonText.NotReadable;

/** Started by {@link BoundsTest} in a small heap: reads endless files until each is refused, and exits with 0. */
final class EndlessProbe {

    /** More than the heap holds, less than it takes long to read. */
    private static final Limits LIMITS = new Limits(150_000_000, 100_000_000, 32, 1_000_000, 20, 200, 10_000);

    private EndlessProbe() { }

    public static void main(String[] arguments) throws IOException {
        for (String piece : new String[] {" ", "x", "\"x", "\"x\\u00e9", "\"\u00e9", "[", "{\"a\":", "1", "\"\n\": 1, ", "\"name"}) {
            for (String beginning : new String[] {"", EndlessStream.HEADER, EndlessStream.HEADER + "\"x\": ",
                EndlessStream.HEADER + "\"changes\": [", EndlessStream.HEADER + "\"changes\": [{\"at\": "}) {
                try {
                    new BundleReader(LIMITS).read(new EndlessStream(beginning, piece));
                    throw new IllegalStateException("an endless file was read to its end");
                } catch (NotReadable expected) {
                    continue;
                }
            }
        }
        laidOut();
        encrypted();
    }

    /** The quick way leaves them to the parser, or stops where the parser would. */
    private static void laidOut() throws IOException {
        for (String piece : new String[] {" ", "\n", "x", "    x,\n", "    {},\n", "    {\"at\":\"", "\u00e9", "\\"}) {
            for (String beginning : new String[] {"", "{\n", "{\n  \"changes\": [\n", "{\n  \"changes\": [\n    {\"at\":\"",
                "{\n  \"changes\": [\n    {}\n  ],\n"}) {
                var endless = new BoundedStream(new EndlessStream(beginning, piece), LIMITS.document());
                try {
                    if (new LaidOutBundle(LIMITS, hash -> Optional.empty()).read(endless).isPresent()) {
                        throw new IllegalStateException("an endless file was taken");
                    }
                } catch (TooLong expected) {
                    continue;
                }
            }
        }
    }

    private static void encrypted() throws IOException {
        AgeIdentity identity = AgeIdentity.generate();
        var endless = new SealedStream(new EndlessStream(EndlessStream.HEADER + "\"x\": ", " "), identity);
        try {
            new BundleReader(LIMITS).read(new FileBytes(identity).open(endless, 0, LIMITS.document()));
            throw new IllegalStateException("an endless encrypted file was read to its end");
        } catch (NotReadable expected) {
            if (endless.taken() > LIMITS.document() + LIMITS.document() / 100) {
                throw new IllegalStateException("much more than the limit was read", expected);
            }
        }
    }
}
