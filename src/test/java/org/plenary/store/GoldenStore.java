package org.plenary.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Scope;
import org.plenary.feature.LocalCopy;
import org.plenary.fixture.Copy;
import org.plenary.fixture.SmallKinds;

/** Makes the data folder that is committed as {@code store/golden/store-1}: a little of everything that a store can hold. */
final class GoldenStore {

    static final String CONTESTED = "recommendation/ssr1-1";
    static final String DELETED = "recommendation/ssr1-3";
    static final String DRAFT = "draft/ssr1-1/anna-keller/q1";

    private GoldenStore() { }

    /** Argument: a folder that is not there yet. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        var desk = new Desk(folder);
        try (LocalCopy copy = desk.begun()) {
            write(copy, desk.folder());
        }
        var later = new Desk(folder, 8);
        try (LocalCopy copy = later.open()) {
            Desk.value(Desk.set(copy, "recommendation/ssr1-4", SmallKinds.SHORT_DETAIL, "Written after the next start. – ü 漢字 🎓"));
        }
        Files.delete(folder.resolve("instance.lock"));
    }

    private static void write(LocalCopy copy, Path folder) {
        Copy bob = Copy.of("bob-ray");
        bob.receive(copy.<List<Change>>read(view -> List.copyOf(view.log(Scope.SHARED).changes())));
        Desk.value(Desk.set(copy, CONTESTED, SmallKinds.SHORT_DETAIL, "Anna's words"));
        Desk.value(Desk.set(copy, DELETED, SmallKinds.SHORT_DETAIL, "to be deleted"));
        Desk.value(copy.save(view -> List.of(view.delete(DELETED))));
        Desk.value(copy.save(view -> List.of(
                view.set("recommendation/ssr1-5", SmallKinds.SHORT_DETAIL, JsonValue.of("Saved with a draft.")),
                view.set(DRAFT, SmallKinds.DRAFT_TEXT, JsonValue.of("What Anna thinks")))));
        copy.sent(copy.headsWrittenHere());
        bob.set(CONTESTED, SmallKinds.SHORT_DETAIL, "Bob's words");
        Change last = bob.set("recommendation/ssr1-2", SmallKinds.SHORT_DETAIL, "Name an owner.");
        Change branch = Change.write(last.writer(), last.seq(), last.at(), last.by(), last.previous(),
                List.of(Edit.first("recommendation/ssr1-6", "short-detail", JsonValue.of("written on a copy of the disk"))));
        Copy cleo = Copy.of("cleo");
        cleo.set("recommendation/ssr1-7", SmallKinds.SHORT_DETAIL, "lost on the way");
        Change beyond = cleo.set("recommendation/ssr1-7", SmallKinds.SHORT_DETAIL, "waits for what was lost");
        var changes = new ArrayList<Change>(bob.shared().changes());
        changes.add(branch);
        var signature = new Bundle.Signature("a key that nobody has", new TreeMap<>(Have.of(changes).tips()), Hash.of("frame"), "jws");
        Desk.value(copy.add(List.of(Desk.bundle(changes, signature), Desk.bundle(List.of(beyond))), List.of("bob.bundle.json", "cleo")));
        Desk.value(new UnsavedText(folder, Desk.JSON, () -> Copy.START)
                .keep(new OpenEditor(CONTESTED, "short-detail", List.of()), "typed and not saved"));
    }
}
