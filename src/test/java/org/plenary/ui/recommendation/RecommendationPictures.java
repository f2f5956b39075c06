package org.plenary.ui.recommendation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.recommendation.Ssr1;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.NoticeBar;
import org.plenary.ui.kit.Picture;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Shortcuts;
import org.plenary.ui.kit.Theme;
import org.plenary.ui.window.MainWindow;
import org.plenary.ui.window.Navigation;
import org.plenary.ui.window.Place;
import org.plenary.ui.window.StatusViewModel;
import org.plenary.ui.window.WindowParts;

/** Draws the screen into a folder, to be looked at. */
final class RecommendationPictures {

    private RecommendationPictures() { }

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
            String name = "recommendations-" + (appearance == Appearance.LIGHT ? "light" : "dark");
            draw(appearance, 1280, 800, 100, Ssr1.atWork(), screen -> { }, folder.resolve(name + "-1280.png"));
            draw(appearance, 1920, 1080, 100, Ssr1.atWork(), screen -> screen.model.select(List.of(Ssr1.id(1))), folder.resolve(name + "-1920.png"));
            draw(appearance, 1280, 800, 100, Ssr1.atWork(), screen -> {
                screen.model.drawer().open().set(true);
                screen.model.select(List.of(Ssr1.id(4)));
            }, folder.resolve(name + "-1280-drawer.png"));
            draw(appearance, 1280, 800, 100, Ssr1.atWork(), screen -> {
                screen.model.filter().grouped().set(true);
                screen.model.wrapped().set(true);
                screen.model.select(List.of(Ssr1.id(1), Ssr1.id(4), Ssr1.id(5)));
            }, folder.resolve(name + "-sections.png"));
            draw(appearance, 1280, 800, 200, Ssr1.atWork(), screen -> { }, folder.resolve(name + "-200.png"));
        }
        draw(Appearance.CONTRAST, 1280, 800, 100, Ssr1.atWork(), screen -> screen.model.filter().toggleGrouping("grouping/octo"),
                folder.resolve("recommendations-contrast.png"));
        draw(Appearance.LIGHT, 1280, 800, 100, Ssr1.atWork(), screen -> screen.model.filter().text().set("zzz"), folder.resolve("recommendations-no-match.png"));
        draw(Appearance.LIGHT, 1280, 800, 100, MemoryCopy.begun("anna-keller"), screen -> { }, folder.resolve("recommendations-none.png"));
        draw(Appearance.LIGHT, 1920, 1080, 100, Ssr1.atWork(), screen -> {
            screen.model.filter().text().set("framework");
            screen.model.select(List.of(Ssr1.id(19)));
            screen.rest();
            screen.model.drawer().editor().start(Ssr1.id(19));
        }, folder.resolve("recommendations-light-1920-edit.png"));
    }

    private static void draw(Appearance appearance, int width, int height, int percent, MemoryCopy copy, Consumer<AScreen> act, Path file)
            throws IOException {
        AScreen screen = new AScreen(copy);
        Scale scale = new Scale();
        scale.percent().set(percent);
        Theme theme = new Theme(scale);
        theme.wanted().set(appearance);
        var view = new RecommendationsView(screen.model, scale, screen.texts);
        Navigation navigation = new Navigation(List.of(Place.of("meetings", "Meetings", Feather.CALENDAR, () -> view),
                Place.of("recommendations", "Recommendations", Feather.LIST, () -> view), Place.of("sync", "Sync", Feather.REFRESH_CW, () -> view),
                Place.of("settings", "Settings", Feather.SETTINGS, () -> view).atBottom()));
        var status = new StatusViewModel(screen.texts, screen.delay, () -> LocalTime.of(14, 2));
        status.who().set("Anna Keller, member");
        var window = new MainWindow(new WindowParts(screen.texts, theme, scale, new Shortcuts(), new NoticeBar(screen.delay, screen.texts), navigation, status,
                new ReadOnlyStringWrapper("SSR2 Review Team"), () -> { }, () -> { }, files -> { }), width, height);
        navigation.go("recommendations");
        screen.rest();
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
        screen.rest();
        act.accept(screen);
        screen.rest();
        Picture.write(window.scene(), 1, file);
        Picture.write(window.scene(), 1, file);
    }
}
