package org.plenary.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.JsonText;
import org.plenary.feature.Outcome;

/** A bundle that comes with the program: checked like any other, but unsigned, as the program itself vouches for it. */
public final class ShippedBundle {

    private ShippedBundle() { }

    /** Reads one, with every check but the signature. */
    public static Outcome<Bundle> read(InputStream in) throws IOException {
        try {
            return Outcome.done(new BundleReader(Limits.STANDARD).read(in));
        } catch (JsonText.NotReadable e) {
            return Outcome.refused("This copy of the program is damaged: " + e.getMessage() + " Install it again; nothing was changed.");
        }
    }

    /** Its bytes, always the same for the same bundle. */
    public static byte[] bytes(Bundle bundle) {
        var out = new ByteArrayOutputStream();
        try {
            new BundleWriter(out, Limits.STANDARD.document()).write(bundle);
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written to", e);
        }
        return out.toByteArray();
    }
}
