package org.plenary.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.automerge.ChangeHash;
import org.automerge.Document;
import org.automerge.ObjectId;
import org.automerge.ObjectType;
import org.automerge.Transaction;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;

/**
 * The same changes as Automerge has them: a map of things, each a map of its fields; one commit for each change. What it does here is
 * native code in memory: it writes no file, checks no signature, and shows nobody what would change.
 */
final class AutomergePeer {

    private AutomergePeer() { }

    /** What somebody would send who wrote all of these. */
    static byte[] changes(List<Change> changes) {
        var document = new Document();
        Map<String, ObjectId> things = new HashMap<>();
        for (Change change : changes) {
            try (Transaction commit = document.startTransaction()) {
                change.edits().forEach(edit -> put(commit, things, edit));
                commit.commit();
            }
        }
        byte[] encoded = document.encodeChangesSince(new ChangeHash[0]);
        document.free();
        return encoded;
    }

    private static void put(Transaction commit, Map<String, ObjectId> things, Edit edit) {
        ObjectId thing = things.computeIfAbsent(edit.entity(), id -> commit.set(ObjectId.ROOT, id, ObjectType.MAP));
        commit.set(thing, edit.field(), edit.value() instanceof JsonValue.Text(String text) ? text : edit.value().canonical());
    }

    /** Takes them into an empty document and saves that; how many bytes it has. */
    static int applyAndSave(byte[] changes) {
        var document = new Document();
        document.applyEncodedChanges(changes);
        byte[] saved = document.save();
        document.free();
        return saved.length;
    }
}
