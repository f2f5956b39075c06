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
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Person;
import org.plenary.feature.review.TheSample;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.AtOnce;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.NoticeBar;
import org.plenary.ui.kit.Picture;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.Shortcuts;
import org.plenary.ui.kit.Theme;
import org.plenary.ui.settings.About;
import org.plenary.ui.settings.AComputer;
import org.plenary.ui.settings.KeyGroup;
import org.plenary.ui.settings.SettingsView;
import org.plenary.ui.settings.SettingsViewModel;
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
            today("today" + end + "-1280", small, atWork());
            today("today" + end + "-1920", large, atWork());
            today("today" + end + "-200", huge, atWork());
            for (SettingsViewModel.Section section : SettingsViewModel.Section.values()) {
                settings("settings" + end + "-" + section.name().toLowerCase(Locale.ROOT), small, section);
            }
            settings("settings" + end + "-200", huge, SettingsViewModel.Section.APPEARANCE);
            settings("settings" + end + "-200-data", huge, SettingsViewModel.Section.DATA);
            settings("settings" + end + "-1920", large, SettingsViewModel.Section.DATA);
            who("who" + end + "-1280", small, "");
            who("who" + end + "-200", huge, "Zoe");
            members("members" + end + "-1280", small, "person/bob-moss");
            members("members" + end + "-1920", large, "");
            members("members" + end + "-200", huge, "");
            registers("registers" + end + "-200-thing", huge, "letter/update-after-the-los-angeles-meeting");
        }
        Look light = new Look(Appearance.LIGHT, 1280, 800, 100);
        registers("registers-letter", light, "letter/update-after-the-los-angeles-meeting");
        registers("registers-recommendations", light, "recommendation");
        registers("registers-conflict", light, "action/xwpgndac/3");
        today("today-empty", light, MemoryCopy.begun("somebody"));
        picture("members-none", light, MemoryCopy.begun(TheSample.ANNA), (review, scale) -> new MembersView(review.members(), scale, review.texts), (review, screen) -> { });
        picture("members-adding", light, TheSample.withTeam(), (review, scale) -> {
            MembersViewModel model = review.members();
            model.adding().open().set(true);
            model.adding().name().set("Bob Moss");
            model.adding().add();
            return new MembersView(model, scale, review.texts);
        }, (review, screen) -> { });
        picture("registers-picking", light, TheSample.withTeam(), (review, scale) -> {
            RegistersViewModel model = review.registers();
            model.show("action/xwpgndac/2");
            model.thing().toggleHistory(model.thing().fields().stream().filter(f -> f.field().equals(ActionItem.STATE)).findFirst().orElseThrow());
            return new RegistersView(model, scale, review.texts);
        }, (review, screen) -> screen.node().lookupAll(".picker").stream().map(Picker.class::cast)
                .filter(picker -> picker.button().getText().startsWith("Add")).forEach(Picker::unfold));
        picture("registers-found", light, TheSample.withTeam(), (review, scale) -> new RegistersView(review.registers(), scale, review.texts), (review, screen) -> {
            ((RegistersView) screen).onShown("");
            review.rest();
            screen.node().lookupAll(".registers-words").forEach(node -> ((TextField) node).setText("framework"));
        });
    }

    private void today(String name, Look look, MemoryCopy copy) throws IOException {
        picture(name, look, copy, (review, scale) -> {
            review.unsaved.keep(new OpenEditor(Draft.id("ssr1-9", TheSample.ANNA, "q2"), "text", List.of()), "What I was typing");
            return new TodayView(review.today(), scale, review.texts);
        }, (review, screen) -> { });
    }

    /** Anna's copy in the middle of the work: drafts, answers, team texts and a conflict. */
    private static MemoryCopy atWork() {
        MemoryCopy copy = TheSample.withWork();
        for (int number : new int[] {2, 5, 7, 14}) {
            String draft = Draft.id("ssr1-" + number, TheSample.ANNA, "q1");
            TheSample.set(copy, draft, Draft.PERSON, Person.id(TheSample.ANNA));
            TheSample.set(copy, draft, Draft.RECOMMENDATION, Recommendation.id("ssr1", number));
            TheSample.set(copy, draft, Draft.QUESTION, "form-question/three-questions-1/q1");
            TheSample.set(copy, draft, Draft.TEXT, "Partly done");
        }
        String answer = Answer.id("ssr1-14", TheSample.ANNA, "q1");
        TheSample.set(copy, answer, Answer.TEXT, "Not done");
        TheSample.set(copy, answer, Answer.STATE, "submitted");
        TheSample.set(copy, answer, Answer.PERSON, Person.id(TheSample.ANNA));
        TheSample.set(copy, answer, Answer.RECOMMENDATION, Recommendation.id("ssr1", 14));
        for (int number : new int[] {1, 10}) {
            for (String question : List.of("q1", "q2", "q3")) {
                String text = TeamText.id("ssr1-" + number, question);
                TheSample.set(copy, text, TeamText.RECOMMENDATION, Recommendation.id("ssr1", number));
                TheSample.set(copy, text, TeamText.QUESTION, "form-question/three-questions-1/" + question);
                TheSample.set(copy, text, TeamText.TEXT, "The team agrees.");
            }
        }
        MemoryCopy bob = TheSample.of(TheSample.BOB);
        bob.receive(copy);
        TheSample.set(copy, Recommendation.id("ssr1", 12), Recommendation.DRAFT_OWNER, Person.id(TheSample.ANNA));
        TheSample.set(bob, Recommendation.id("ssr1", 12), Recommendation.DRAFT_OWNER, Person.id(TheSample.BOB));
        copy.receive(bob);
        return copy;
    }

    private void settings(String name, Look look, SettingsViewModel.Section section) throws IOException {
        AComputer computer = new AComputer();
        computer.data = section == SettingsViewModel.Section.DATA && look.percent() == 100 ? Path.of("/home/anna/OneDrive - Example University/plenary") : computer.data;
        picture(name, look, TheSample.withTeam(), (review, scale) -> {
            var around = new org.plenary.ui.settings.Surroundings(new AtOnce(), review.delay, Runnable::run, review.notices, review.texts);
            List<Command> commands = List.of(Command.of("a", "Find a command or anything else", "Shortcut+K", () -> { }),
                    Command.of("b", "Next part of the window", "F6", () -> { }), Command.of("c", "Larger text", "Shortcut+Plus", () -> { }));
            var model = new SettingsViewModel(review.copy, computer, new SimpleObjectProperty<>(look.appearance()), new SimpleIntegerProperty(look.percent()),
                    () -> List.of(new KeyGroup("Everywhere", commands), new KeyGroup("Members", new MembersView(review.members(), scale, review.texts).commands())),
                    new About("0.1.0", 1), () -> { }, around);
            model.section().set(section);
            if (section == SettingsViewModel.Section.DATA) {
                model.data().prove();
            }
            return new SettingsView(model, review.texts);
        }, (review, screen) -> { });
    }

    private void who(String name, Look look, String typed) throws IOException {
        if (!wanted.isEmpty() && wanted.stream().noneMatch(name::startsWith)) {
            return;
        }
        AReview review = new AReview(TheSample.withTeam());
        Scale scale = new Scale();
        scale.percent().set(look.percent());
        Theme theme = new Theme(scale);
        theme.wanted().set(look.appearance());
        WhoAmIViewModel model = review.who();
        Scene scene = new Scene(new WhoAmIView(model, review.texts).node(), look.width(), look.height());
        theme.dress(scene);
        model.name().set(typed);
        Picture.write(scene, 1, folder.resolve(name + ".png"));
        Picture.write(scene, 1, folder.resolve(name + ".png"));
    }

    private void members(String name, Look look, String item) throws IOException {
        picture(name, look, TheSample.withTeam(), (review, scale) -> new MembersView(review.members(), scale, review.texts), (review, screen) -> screen.onShown(item));
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
        for (int i = 0; i < 4; i++) {
            review.rest();
            Picture.write(window.scene(), 1, folder.resolve(name + ".png"));
        }
    }
}
