package org.plenary.ui.window;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.Findable;
import org.plenary.ui.kit.HandDelay;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.NoticeBar;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Shortcuts;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Theme;

/** A main window over screens that do nothing. */
final class ASampleFrame {

    final Texts texts = Texts.english();
    final HandDelay delay = new HandDelay();
    final Scale scale = new Scale();
    final Theme theme = new Theme(scale);
    final Shortcuts shortcuts = new Shortcuts();
    final NoticeBar notices = new NoticeBar(delay, texts);
    final SimpleIntegerProperty conflicts = new SimpleIntegerProperty(2);
    final StatusViewModel status = new StatusViewModel(texts, delay, () -> LocalTime.of(14, 2));
    final List<List<Path>> dropped = new ArrayList<>();
    final List<String> done = new ArrayList<>();
    final TextField filter = new TextField();
    final Navigation navigation = new Navigation(List.of(
            Place.of("meetings", "Meetings", Feather.CALENDAR, this::meetings),
            Place.of("recommendations", "Recommendations", Feather.LIST, this::recommendations),
            Place.of("assessment", "Assessment", Feather.EDIT_2, this::form).inside("recommendations"),
            Place.of("sync", "Sync", Feather.REFRESH_CW, this::sync).with(new Badge(conflicts, "status.conflicts")),
            Place.of("settings", "Settings", Feather.SETTINGS, this::settings).atBottom()));
    final MainWindow window;

    ASampleFrame(double width, double height) {
        status.who().set("Alice, member");
        status.unsent().set(3);
        status.conflicts().bind(conflicts);
        shortcuts.addFindables(() -> List.of(
                new Findable("12 Publish a single, clear statement of its remit", "Recommendation", () -> navigation.go("assessment", "12")),
                new Findable("Plenary 43", "Meeting", () -> navigation.go("meetings", "43"))));
        window = new MainWindow(new WindowParts(texts, theme, scale, shortcuts, notices, navigation, status,
                new ReadOnlyStringWrapper("SSR2 Review Team"), () -> navigation.go("sync"), () -> navigation.go("sync"), dropped::add), width, height);
        navigation.go("recommendations");
    }

    private ADummyScreen recommendations() {
        filter.setPromptText("Filter recommendations");
        Button open = Icons.button(Feather.EDIT_2, "Open form", () -> done.add("open"));
        open.getStyleClass().add("accent");
        List<Command> commands = List.of(
                Command.of("recommendation.open", "Open the form", "O", () -> done.add("open")),
                Command.of("recommendation.filter", "Filter the recommendations", "Shortcut+F", filter::requestFocus));
        return new ADummyScreen(SampleTable.of(filter, scale), "Recommendations", "28 · 11 agreed · 9 drafted · 8 empty",
                List.of(Icons.button(Feather.COLUMNS, "Columns", () -> done.add("columns")), open), commands);
    }

    private ADummyScreen form() {
        return new ADummyScreen(new VBox(new Button("Next question")), "Recommendation 12", "", List.of(), List.of());
    }

    private ADummyScreen meetings() {
        return new ADummyScreen(new VBox(new Button("New meeting")), "Meetings", "6", List.of(), List.of());
    }

    private ADummyScreen sync() {
        return new ADummyScreen(new VBox(new Button("Send")), "Sync", "", List.of(), List.of());
    }

    private ADummyScreen settings() {
        return new ADummyScreen(new VBox(new Button("Theme")), "Settings", "", List.of(), List.of());
    }
}
