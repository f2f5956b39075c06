package org.plenary.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.plenary.bundle.AgeIdentity;
import org.plenary.bundle.JsonBundleFiles;
import org.plenary.bundle.Keys;
import org.plenary.bundle.Limits;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Scope;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.fixture.Copy;
import org.plenary.fixture.SmallKinds;

/** The work that a program does until it is killed, step by step, and how to see afterwards whether a step was done. */
final class Labour {

    private final Path folder;
    private final int round;
    private final UnsavedText texts;
    private final JsonBundleFiles files = new JsonBundleFiles(Keys.generate(), AgeIdentity.generate(), Limits.STANDARD);

    /**
     * @param folder the data folder; may be on a {@link FaultyDisk}
     * @param round tells the work of one program start from that of another
     */
    Labour(Path folder, int round) {
        this.folder = folder;
        this.round = round;
        this.texts = new UnsavedText(folder, Desk.JSON, () -> Copy.START);
    }

    /** Does the step of that number; when this returns, the step counts. */
    void step(int number, LocalCopy copy) {
        Outcome<?> outcome = switch (number % 6) {
            case 0 -> Desk.set(copy, thing("anna", number), SmallKinds.SHORT_DETAIL, "text " + number);
            case 1 -> copy.save(view -> List.of(
                    view.set(thing("anna", number), SmallKinds.SHORT_DETAIL, JsonValue.of("text " + number)),
                    view.set(draft(number), SmallKinds.DRAFT_TEXT, JsonValue.of("text " + number))));
            case 2 -> copy.add(List.of(bundle("bob", number), bundle("cleo", number)), List.of("b", "c"));
            case 3 -> texts.keep(new OpenEditor("recommendation/ssr1-1", "short-detail", List.of()), round + " " + number);
            case 4 -> Desk.set(copy, draft(number), SmallKinds.DRAFT_TEXT, "text " + number);
            default -> send(copy, number);
        };
        Desk.value(outcome);
    }

    private Outcome<?> send(LocalCopy copy, int number) {
        Bundle bundle = copy.read(view -> Desk.bundle(List.copyOf(view.log(Scope.SHARED).changes())));
        return files.write(bundle, new TreeMap<>(), sent(number));
    }

    private Path sent(int number) {
        return folder.resolveSibling("sent-" + round + "-" + number + ".bundle.json");
    }

    private String thing(String whose, int number) {
        return "recommendation/" + whose + "-" + round + "-" + number;
    }

    private String draft(int number) {
        return "draft/" + round + "-" + number + "/anna-keller/q1";
    }

    private Bundle bundle(String person, int number) {
        Copy copy = Copy.of(person + round + "-" + number);
        copy.set(thing(person, number), SmallKinds.SHORT_DETAIL, "begun");
        copy.set(thing(person, number), SmallKinds.SHORT_DETAIL, "text " + number);
        return Desk.bundle(List.<Change>copyOf(copy.shared().changes()));
    }

    /** How many of the things that a step does are there; 0 and {@link #parts} are the only answers that may ever be given. */
    int partsThere(int number, LocalCopy copy) {
        String text = "text " + number;
        return switch (number % 6) {
            case 0 -> count(Desk.text(copy, thing("anna", number), SmallKinds.SHORT_DETAIL).equals(text));
            case 1 -> count(Desk.text(copy, thing("anna", number), SmallKinds.SHORT_DETAIL).equals(text),
                    Desk.text(copy, draft(number), SmallKinds.DRAFT_TEXT).equals(text));
            case 2 -> count(Desk.text(copy, thing("bob", number), SmallKinds.SHORT_DETAIL).equals(text),
                    Desk.text(copy, thing("cleo", number), SmallKinds.SHORT_DETAIL).equals(text));
            case 3 -> count(texts.all().stream().anyMatch(kept -> isAtLeast(kept.text(), number)));
            case 4 -> count(Desk.text(copy, draft(number), SmallKinds.DRAFT_TEXT).equals(text));
            default -> count(isWhole(sent(number)));
        };
    }

    static int parts(int number) {
        return number % 6 == 1 || number % 6 == 2 ? 2 : 1;
    }

    private static int count(boolean... there) {
        int count = 0;
        for (boolean part : there) {
            count += part ? 1 : 0;
        }
        return count;
    }

    /** Typing replaces what was typed before. */
    private boolean isAtLeast(String kept, int number) {
        String[] words = kept.split(" ");
        int keptRound = Integer.parseInt(words[0]);
        return keptRound > round || keptRound == round && Integer.parseInt(words[1]) >= number;
    }

    private boolean isWhole(Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        Desk.value(files.read(file)); // one that is there is whole
        return true;
    }
}
