package org.plenary.ui.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.feature.review.TheSample;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.NoticeBar;
import org.plenary.ui.kit.Picture;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.Shortcuts;
import org.plenary.ui.kit.Theme;
import org.plenary.ui.window.MainWindow;
import org.plenary.ui.window.Navigation;
import org.plenary.ui.window.Place;
import org.plenary.ui.window.StatusViewModel;
import org.plenary.ui.window.WindowParts;

/** Draws the screens of this room into a folder, to be looked at. */
final class ReviewPictures {

    private final Path folder;
    private final List<String> wanted;

    private ReviewPictures(Path folder, List<String> wanted) {
        this.folder = folder;
        this.wanted = wanted;
    }

    /** Draws into the folder named by the first argument those whose names begin with one of the others; all without others. */
    public static void main(String[] args) {
        Platform.startup(() -> {
            try {
                new ReviewPictures(Path.of(args[0]), List.of(args).subList(1, args.length)).draw();
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            } finally {
                Platform.exit();
            }
        });
    }

    private record Look(Appearance appearance, int width, int height, int percent) { }

    private void draw() throws IOException {
        for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            String end = "-" + appearance.name().toLowerCase(Locale.ROOT);
            Look small = new Look(appearance, 1280, 800, 100);
            Look large = new Look(appearance, 1920, 1080, 100);
            Look huge = new Look(appearance, 1280, 800, 200);
            registers("registers" + end + "-1280", small, "action/xwpgndac/2");
            registers("registers" + end + "-1920", large, "milestone/final-report");
            registers("registers" + end + "-200", huge, "action");
            registers("registers" + end + "-200-thing", huge, "letter/update-after-the-los-angeles-meeting");
        }
        Look light = new Look(Appearance.LIGHT, 1280, 800, 100);
        registers("registers-letter", light, "letter/update-after-the-los-angeles-meeting");
        registers("registers-recommendations", light, "recommendation");
        registers("registers-conflict", light, "action/xwpgndac/3");
        picture("registers-found", light, TheSample.withTeam(), (review, scale) -> new RegistersView(review.registers(), scale, review.texts), (review, screen) -> {
            ((RegistersView) screen).onShown("");
            review.rest();
            screen.node().lookupAll(".registers-words").forEach(node -> ((TextField) node).setText("framework"));
        });
    }

    private void registers(String name, Look look, String item) throws IOException {
        MemoryCopy copy = TheSample.withTeam();
        MemoryCopy bob = TheSample.of(TheSample.BOB);
        TheSample.set(copy, "action/xwpgndac/3", ActionItem.STATE, "done");
        TheSample.set(bob, "action/xwpgndac/3", ActionItem.STATE, "dropped");
        copy.receive(bob);
        picture(name, look, copy, (review, scale) -> new RegistersView(review.registers(), scale, review.texts), (review, screen) -> screen.onShown(item));
    }

    private void picture(String name, Look look, MemoryCopy copy, BiFunction<AReview, Scale, Screen> view, BiConsumer<AReview, Screen> act)
            throws IOException {
        if (!wanted.isEmpty() && wanted.stream().noneMatch(name::startsWith)) {
            return;
        }
        AReview review = new AReview(copy);
        Scale scale = new Scale();
        scale.percent().set(look.percent());
        Theme theme = new Theme(scale);
        theme.wanted().set(look.appearance());
        Screen screen = view.apply(review, scale);
        Navigation navigation = new Navigation(List.of(Place.of("today", "Today", Feather.SUN, () -> screen),
                Place.of("meetings", "Meetings", Feather.CALENDAR, () -> screen), Place.of("recommendations", "Recommendations", Feather.LIST, () -> screen),
                Place.of("members", "Members", Feather.USERS, () -> screen), Place.of("registers", "Registers", Feather.ARCHIVE, () -> screen),
                Place.of("sync", "Sync", Feather.REFRESH_CW, () -> screen), Place.of("settings", "Settings", Feather.SETTINGS, () -> screen).atBottom()));
        var status = new StatusViewModel(review.texts, review.delay, () -> LocalTime.of(14, 2));
        status.who().set("Anna Keller");
        var window = new MainWindow(new WindowParts(review.texts, theme, scale, new Shortcuts(), new NoticeBar(review.delay, review.texts), navigation, status,
                new ReadOnlyStringWrapper("SSR2"), () -> { }, () -> { }, files -> { }), look.width(), look.height());
        navigation.go(name.replaceFirst("-.*", ""));
        for (int i = 0; i < 2; i++) {
            review.rest();
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
        }
        act.accept(review, screen);
        for (int i = 0; i < 2; i++) {
            review.rest();
            Picture.write(window.scene(), 1, folder.resolve(name + ".png"));
        }
    }
}
