package org.plenary.ui.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.review.Person;
import org.plenary.feature.meeting.AnAgenda;
import org.plenary.feature.meeting.TheSample;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.HandDelay;
import org.plenary.ui.kit.NoticeBar;
import org.plenary.ui.kit.Picture;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Shortcuts;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Theme;
import org.plenary.ui.window.MainWindow;
import org.plenary.ui.window.Navigation;
import org.plenary.ui.window.Place;
import org.plenary.ui.window.StatusViewModel;
import org.plenary.ui.window.WindowParts;

/** Draws the meetings of the sample into a folder, to be looked at. Mostly one scene for each picture: a scene without a window draws what changed in it since only in part. */
final class MeetingPictures {

    private MeetingPictures() { }

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
        for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            String name = "meetings-" + appearance.name().toLowerCase(Locale.ROOT);
            Shot wide = new Shot(planned(), appearance, 100, 1920, 1080);
            wide.model.openMeeting(TheSample.PLENARY_43);
            wide.write(folder, name + "-1920");
            Shot shot = new Shot(planned(), appearance, 100, 1280, 800);
            shot.write(folder, name + "-barcelona");
            shot.model.openMeeting(TheSample.PLENARY_43);
            shot.write(folder, name + "-43");
        }
        Shot sessions = new Shot(planned(), Appearance.LIGHT, 100, 1280, 800);
        sessions.model.openMeeting("meeting/2017-06-25-face-to-face-day");
        sessions.part(1);
        sessions.write(folder, "meetings-sessions");
        Shot notices = new Shot(planned(), Appearance.LIGHT, 100, 1280, 800);
        notices.part(2);
        notices.write(folder, "meetings-notices");
        Shot shot = new Shot(planned(), Appearance.LIGHT, 100, 1280, 800);
        shot.model.openMeeting("meeting/2017-06-23-coordination-call");
        shot.write(folder, "meetings-empty-agenda");
        shot.model.pasteAgenda("1. Welcome, roll call, SOI updates (10 min)\n  a) Staff update\n2. Review of [table](#) (45 min)\n3. AOB");
        shot.write(folder, "meetings-paste");
        shot.model.startNew();
        shot.write(folder, "meetings-new");
        Shot typing = new Shot(planned(), Appearance.LIGHT, 100, 1280, 800);
        typing.model.openMeeting(TheSample.PLENARY_43);
        typing.model.agenda().move(4);
        typing.model.agenda().editing().begin(CellEdit.Column.TITLE);
        typing.write(folder, "meetings-typing");
        Shot refused = new Shot(planned(), Appearance.LIGHT, 100, 1280, 800);
        refused.model.openMeeting(TheSample.PLENARY_43);
        refused.model.agenda().move(4);
        refused.model.agenda().editing().begin(CellEdit.Column.MINUTES);
        refused.model.agenda().editing().now().get().orElseThrow().field().text().set("a while");
        refused.model.agenda().editing().finish();
        refused.write(folder, "meetings-refused");
        Shot recovered = new Shot(planned(), Appearance.LIGHT, 100, 1280, 800);
        recovered.model.openMeeting(TheSample.PLENARY_43);
        recovered.model.agenda().move(20);
        recovered.view.focusAgenda();
        recovered.write(folder, "meetings-recovered");
        Shot large = new Shot(planned(), Appearance.LIGHT, 200, 1280, 800);
        large.model.openMeeting(TheSample.PLENARY_43);
        large.write(folder, "meetings-200");
        Shot none = new Shot(MemoryCopy.begun("anna"), Appearance.LIGHT, 100, 1280, 800);
        none.write(folder, "meetings-none");
    }

    /** The sample with a planned call 43, a lost item and a conflict in it. */
    private static MemoryCopy planned() {
        MemoryCopy copy = TheSample.of("anna");
        MemoryCopy bob = TheSample.of("bob");
        set(copy, TheSample.PLENARY_43, Meeting.START.name(), "15:00", Meeting.END.name(), "16:30", Meeting.ZONE.name(), "Europe/Madrid");
        set(copy, TheSample.BARCELONA, Meeting.START.name(), "09:00", Meeting.END.name(), "17:30", Meeting.ZONE.name(), "Europe/Madrid");
        set(copy, Person.id("russ-housley"), "name", "Russ Housley");
        set(copy, Person.id("zarko-kecic"), "name", "Žarko Kecić");
        String item = "agenda-item/43/";
        minutes(copy, item + "welcome-roll-call-soi-updates", 10);
        minutes(copy, item + "staff-to-highlight-rec-16-in-cct-report-for-team", 5);
        minutes(copy, item + "finalize-comms-outreach-plan", 15);
        minutes(copy, item + "ksk-rollover-what-does-the-team-need-to-look-in-to", 20);
        minutes(copy, item + "review-table-of-outstanding-questions", 20);
        minutes(copy, item + "discuss-ssr1-recommendations", 32);
        minutes(copy, item + "confirm-action-items-decisions-reached", 5);
        set(copy, item + "ksk-rollover-what-does-the-team-need-to-look-in-to", "presenter", Person.id("russ-housley"));
        set(copy, item + "finalize-comms-outreach-plan", "presenter", Person.id("zarko-kecic"));
        set(copy, item + "review-of-ssr1-recommendations", "title", "Review of the 28 SSR1 recommendations");
        set(bob, item + "review-of-ssr1-recommendations", "title", "Review SSR1 recommendations 1–5");
        copy.save(view -> List.of(Edit.first("link/a", "of", JsonValue.of(item + "review-table-of-outstanding-questions")),
                Edit.first("link/a", "label", JsonValue.of("Table of questions")), Edit.first("link/a", "link", JsonValue.of("https://community.icann.org/x/table")),
                Edit.first("agenda-item/lost", "meeting", JsonValue.of(TheSample.PLENARY_43)), Edit.first("agenda-item/lost", "title", JsonValue.of("Attendance list for Barcelona")),
                Edit.first("agenda-item/lost", "kind", JsonValue.of("information")), Edit.first("agenda-item/lost", "parent", JsonValue.of("agenda-item/gone"))));
        copy.receive(bob);
        return copy;
    }

    private static void set(MemoryCopy copy, String entity, String... registers) {
        for (int i = 0; i < registers.length; i += 2) {
            String register = registers[i];
            String value = registers[i + 1];
            copy.save(view -> List.of(view.set(entity, register, JsonValue.of(value))));
        }
    }

    private static void minutes(MemoryCopy copy, String item, int minutes) {
        AnAgenda.set(copy, item, AgendaItem.MINUTES, JsonValue.of(minutes));
    }

    private static final class Shot {

        private final MeetingsViewModel model;
        private final MeetingsView view;
        private final Scene scene;

        Shot(MemoryCopy copy, Appearance appearance, int percent, int width, int height) {
            model = AMeetingsScreen.of(copy).model;
            Scale scale = new Scale();
            Theme theme = new Theme(scale);
            theme.wanted().set(appearance);
            scale.percent().set(percent);
            Texts texts = Texts.english();
            view = new MeetingsView(model, scale, texts);
            Navigation navigation = new Navigation(List.of(Place.of("meetings", "meeting.title", Feather.CALENDAR, () -> view)));
            navigation.go("meetings");
            scene = new MainWindow(new WindowParts(texts, theme, scale, new Shortcuts(), new NoticeBar(new HandDelay(), texts), navigation,
                    new StatusViewModel(texts, new HandDelay(), () -> LocalTime.NOON), new SimpleStringProperty("SSR2"), () -> { }, () -> { }, files -> { }), width, height).scene();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }

        void part(int at) {
            ((ToggleButton) scene.getRoot().lookupAll(".meeting-switch").toArray()[at]).setSelected(true);
        }

        void write(Path folder, String name) throws IOException {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Picture.write(scene, 1, folder.resolve(name + ".png"));
        }
    }
}
