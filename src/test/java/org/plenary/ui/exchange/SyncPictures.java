package org.plenary.ui.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.plenary.feature.exchange.Desk;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.Picture;

/** Draws the Sync screen into a folder, to be looked at. */
final class SyncPictures {

    private static final String FROM_BOB = "ssr2_bob-moss_2019-01-05_0041";

    private SyncPictures() { }

    /** Draws into the folder named by the first argument. */
    public static void main(String[] args) {
        Platform.startup(() -> {
            try {
                draw(Path.of(args[0]));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            } finally {
                Platform.exit();
            }
        });
    }

    private static void draw(Path folder) throws IOException {
        for (Appearance appearance : new Appearance[] {Appearance.LIGHT, Appearance.DARK}) {
            String name = "exchange-" + (appearance == Appearance.LIGHT ? "light" : "dark") + "-";
            draw(appearance, 1280, 800, 100, annaAfter(), sync -> { }, folder.resolve(name + "send.png"));
            draw(appearance, 1280, 800, 100, annaBefore(), SyncPictures::preview, folder.resolve(name + "preview.png"));
            draw(appearance, 1920, 1080, 100, annaBefore(), SyncPictures::preview, folder.resolve(name + "preview-1920.png"));
            draw(appearance, 1280, 800, 200, annaBefore(), SyncPictures::preview, folder.resolve(name + "preview-200.png"));
            draw(appearance, 1280, 800, 100, annaAfter(), SyncPictures::conflicts, folder.resolve(name + "conflict.png"));
            draw(appearance, 1920, 1080, 100, annaAfter(), SyncPictures::conflicts, folder.resolve(name + "conflict-1920.png"));
            draw(appearance, 1280, 800, 200, annaAfter(), SyncPictures::conflicts, folder.resolve(name + "conflict-200.png"));
        }
        draw(Appearance.LIGHT, 1280, 800, 100, annaBeforeAHole(), sync -> {
            preview(sync);
            sync.model.receiving().select(sync.model.receiving().preview().get().orElseThrow().preview().rows().stream()
                    .filter(row -> row.waiting().isPresent()).findFirst());
        }, folder.resolve("exchange-waiting.png"));
        draw(Appearance.LIGHT, 1280, 800, 100, annaBefore(), sync -> {
            preview(sync);
            sync.model.receiving().apply();
        }, folder.resolve("exchange-applied.png"));
        draw(Appearance.LIGHT, 1280, 800, 100, annaAfter(), sync -> {
            sync.model.tab().set(ExchangeTab.RECEIVE);
            sync.model.receiving().imports().undo(sync.model.receiving().imports().all().getFirst());
        }, folder.resolve("exchange-undo.png"));
        draw(Appearance.LIGHT, 1280, 800, 100, annaAfter(), sync -> {
            conflicts(sync);
            sync.model.conflicts().third();
        }, folder.resolve("exchange-third.png"));
        draw(Appearance.LIGHT, 1280, 800, 100, annaAfter(), sync -> {
            sync.model.openConflicts();
            sync.model.conflicts().show("recommendation/ssr1-27", "_deleted");
        }, folder.resolve("exchange-deletion.png"));
        draw(Appearance.LIGHT, 1280, 800, 100, annaAfter(), sync -> {
            sync.model.openConflicts();
            sync.model.conflicts().show("team-text/ssr1-4/q1", "choice");
            sync.model.conflicts().third();
        }, folder.resolve("exchange-choice.png"));
        draw(Appearance.LIGHT, 1280, 800, 100, annaBefore(), sync -> sync.model.openConflicts(), folder.resolve("exchange-no-conflict.png"));
        draw(Appearance.LIGHT, 1280, 800, 100, annaAfter(), sync -> {
            sync.desk.send("again");
            sync.model.preview(List.of(Desk.file("again")));
        }, folder.resolve("exchange-nothing-new.png"));
        draw(Appearance.LIGHT, 1280, 800, 100, annaAfter(), sync -> {
            sync.model.sending().onlyMissing().set(true);
            sync.dialogs.answer(Desk.file(FROM_BOB));
            sync.model.sending().chooseRecipients();
            sync.dialogs.answer(Path.of("/tmp/ssr2_anna-keller_2019-01-05_0052.bundle.json"));
            sync.model.sending().save();
        }, folder.resolve("exchange-sent.png"));
        draw(Appearance.CONTRAST, 1280, 800, 100, annaAfter(), SyncPictures::conflicts, folder.resolve("exchange-contrast.png"));
        draw(Appearance.LIGHT, 1280, 800, 200, annaAfter(), sync -> { }, folder.resolve("exchange-send-200.png"));
        draw(Appearance.LIGHT, 1280, 800, 100, annaBefore(), sync -> sync.model.preview(List.of(Path.of("missing.bundle.json"))), folder.resolve("exchange-problem.png"));
    }

    private static ASyncScreen annaBefore() {
        TheTeamsDesks team = new TheTeamsDesks().bothWork();
        team.bob.send(FROM_BOB);
        return new ASyncScreen(team.anna).open();
    }

    private static ASyncScreen annaBeforeAHole() {
        TheTeamsDesks team = new TheTeamsDesks().bothWork();
        team.bob.send(FROM_BOB);
        team.holeIn(FROM_BOB);
        return new ASyncScreen(team.anna).open();
    }

    private static ASyncScreen annaAfter() {
        return new ASyncScreen(new TheTeamsDesks().bothWorkAndAnnaTakes().anna).open();
    }

    private static void preview(ASyncScreen sync) {
        sync.model.preview(List.of(Desk.file(FROM_BOB)));
    }

    private static void conflicts(ASyncScreen sync) {
        sync.model.openConflicts();
        sync.model.conflicts().show("team-text/ssr1-4/q1", "text");
    }

    private static void draw(Appearance appearance, int width, int height, int percent, ASyncScreen sync, Consumer<ASyncScreen> act, Path file)
            throws IOException {
        var framed = new AFramedSync(sync, appearance, width, height, percent);
        framed.window.scene().getRoot().applyCss();
        framed.window.scene().getRoot().layout();
        act.accept(sync);
        sync.rest();
        framed.window.scene().getRoot().applyCss();
        framed.window.scene().getRoot().layout();
        Picture.write(framed.window.scene(), 1, file);
        Picture.write(framed.window.scene(), 1, file);
    }
}
