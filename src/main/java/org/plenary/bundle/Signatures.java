package org.plenary.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonText.NotReadable;
import org.plenary.domain.exchange.JsonValue;

/** Makes, writes, reads and verifies the signatures of a bundle (SYNC §3 "Signatures"). */
public final class Signatures {

    private Signatures() { }

    /** True when a signature's own key made it, for the review of that id. Whose key it is, and whether to trust it, is another matter. */
    public static boolean fits(String review, Bundle.Signature signature) {
        return Jws.verify(signature.key(), signature.jws(), payload(review, signature.heads(), signature.frame()));
    }

    /** Vouches for these heads and this frame. */
    static Bundle.Signature make(Keys keys, String review, SortedMap<String, List<Have.Tip>> heads, Hash frame) {
        return new Bundle.Signature(keys.publicKey(), heads, frame, Jws.sign(keys, payload(review, heads, frame)));
    }

    static JsonValue write(Bundle.Signature signature) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("key", JsonValue.of(signature.key()));
        members.put("heads", Tips.write(signature.heads()));
        members.put("frame", JsonValue.of(signature.frame().text()));
        members.put("jws", JsonValue.of(signature.jws()));
        return new JsonValue.Obj(members);
    }

    /**
     * The signatures in a bundle, each of them verified.
     *
     * @param frame the file's: the first signature must be its maker's
     * @param most how many there may be
     */
    static List<Bundle.Signature> read(JsonValue value, String review, Hash frame, int most) throws NotReadable {
        if (!(value instanceof JsonValue.Arr(var items))) {
            throw new NotReadable("`signatures` is missing or no list.");
        }
        if (items.size() > most) {
            throw new NotReadable("This file carries more than " + most + " signatures, which is more than this program takes.");
        }
        List<Bundle.Signature> signatures = new ArrayList<>();
        for (JsonValue item : items) {
            Bundle.Signature signature = read(item);
            if (!fits(review, signature)) {
                throw new NotReadable("Signature " + (signatures.size() + 1)
                        + " in this file does not fit: the file was altered after it was signed, or the signature is forged.");
            }
            signatures.add(signature);
        }
        if (!signatures.isEmpty() && !signatures.getFirst().frame().equals(frame)) {
            throw new NotReadable("This file was altered after its maker signed it: who made it, or the list of what it holds, is not"
                    + " what was signed.");
        }
        return List.copyOf(signatures);
    }

    private static Bundle.Signature read(JsonValue value) throws NotReadable {
        if (value instanceof JsonValue.Obj item && item.get("key") instanceof JsonValue.Text(String key)
                && item.get("frame") instanceof JsonValue.Text(String frame) && Hash.isWellFormed(frame)
                && item.get("jws") instanceof JsonValue.Text(String jws)) {
            return new Bundle.Signature(key, Tips.read(item.get("heads"), "heads"), Hash.parse(frame).orElseThrow(), jws);
        }
        throw new NotReadable("One of the `signatures` lacks its `key`, `heads`, `frame` or `jws`.");
    }

    private static String payload(String review, SortedMap<String, List<Have.Tip>> heads, Hash frame) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("review", JsonValue.of(review));
        members.put("heads", Tips.write(heads));
        members.put("frame", JsonValue.of(frame.text()));
        return new JsonValue.Obj(members).canonical();
    }
}
