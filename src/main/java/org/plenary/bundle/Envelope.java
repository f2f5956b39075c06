package org.plenary.bundle;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonText.NotReadable;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Stamp;

/**
 * What a bundle says about itself: everything but its changes and signatures.
 *
 * @param members by name, as the file has them; unknown ones too
 */
record Envelope(SequencedMap<String, JsonValue> members) {

    /** What the sender's signature covers beside its heads, as far as a file has it. */
    private static final List<String> FRAME = List.of("made", "since", "have", "beyond", "attachments");

    static Envelope of(Bundle bundle) {
        var made = new LinkedHashMap<String, JsonValue>();
        made.put("at", JsonValue.of(time(bundle.made().at())));
        made.put("by", JsonValue.of(bundle.made().by()));
        made.put("app", JsonValue.of(bundle.made().app()));
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("review", JsonValue.of(bundle.review()));
        members.put("made", new JsonValue.Obj(made));
        members.put("since", Tips.write(bundle.since().tips()));
        members.put("have", Tips.write(bundle.have().tips()));
        if (!bundle.have().beyond().isEmpty()) {
            members.put("beyond", Tips.write(bundle.have().beyond()));
        }
        if (!bundle.attachments().isEmpty()) {
            members.put("attachments", AttachedList.write(bundle.attachments()));
        }
        return new Envelope(members);
    }

    /** The hash of the canonical form of the members that describe the file. */
    Hash frame() {
        var covered = new LinkedHashMap<>(members);
        covered.keySet().retainAll(FRAME);
        return Hash.of(new JsonValue.Obj(covered).canonical());
    }

    String review() throws NotReadable {
        String review = text(get("review"));
        if (!review.matches("rv-[a-z0-9-]{1,100}")) {
            throw new NotReadable("`review` is not the id of a review.");
        }
        return review;
    }

    Bundle.Made made() throws NotReadable {
        JsonValue.Obj made = get("made") instanceof JsonValue.Obj found ? found : new JsonValue.Obj(new LinkedHashMap<>());
        Instant at = Stamp.parse(text(made.get("at")) + "/0").map(Stamp::instant).orElseThrow(() -> new NotReadable(
                "`made` does not say when this file was made."));
        String by = text(made.get("by"));
        if (!EntityId.isWellFormed("person/" + by) || !(made.get("app") instanceof JsonValue.Text(String app))) {
            throw new NotReadable("`made` does not say who made this file, and with what.");
        }
        return new Bundle.Made(at, by, app);
    }

    Have since() throws NotReadable {
        return new Have(Tips.read(get("since"), "since"), new TreeMap<>());
    }

    Have have() throws NotReadable {
        boolean stranded = members.containsKey("beyond");
        return new Have(Tips.read(get("have"), "have"), stranded ? Tips.read(get("beyond"), "beyond") : new TreeMap<>());
    }

    /** The attached files that travel along; none where nothing is said of any. */
    SortedMap<String, Long> attachments() throws NotReadable {
        return members.containsKey("attachments") ? AttachedList.read(get("attachments")) : new TreeMap<>();
    }

    JsonValue get(String name) {
        return members.getOrDefault(name, JsonValue.NULL);
    }

    private static String text(JsonValue value) {
        return value instanceof JsonValue.Text text ? text.value() : "";
    }

    private static String time(Instant at) {
        String stamp = new Stamp(at, 0).toString();
        return stamp.substring(0, stamp.length() - "/0".length());
    }
}
