package org.plenary.ui.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.Keys;
import org.plenary.ui.kit.ProjectorSettings;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.settings.SettingsViewModel.Section;

/** The settings: their parts at the left, one of them at the right. */
public final class SettingsView implements Screen {

    private final SettingsViewModel model;
    private final Texts texts;
    private final BorderPane node = new BorderPane();
    private final ListView<Section> sections = new ListView<>();
    private final Label heading = new Label();
    private final StackPane part = new StackPane();
    private final ScrollPane scroll = new ScrollPane();
    private final Map<Section, Region> panes = new EnumMap<>(Section.class);
    private final KeysPane keys;

    /** The view of that view model; it is read when first shown. */
    public SettingsView(SettingsViewModel model, Texts texts) {
        this(model, texts, Optional.empty());
    }

    /** The same with what can be chosen about an audience's window. */
    public SettingsView(SettingsViewModel model, Texts texts, Optional<ProjectorSettings> projector) {
        this.model = model;
        this.texts = texts;
        keys = new KeysPane(model.keys(), texts);
        panes.put(Section.YOU, new YouPane(model.you(), model.passphrase(), texts));
        panes.put(Section.APPEARANCE, new AppearancePane(model, texts));
        projector.ifPresent(settings -> panes.put(Section.PROJECTOR, new ProjectorSettingsPane(settings, texts)));
        panes.put(Section.DATA, new DataPane(model.data(), texts));
        panes.put(Section.KEYS, keys);
        panes.put(Section.ABOUT, new AboutPane(model.about(), texts));
        heading.getStyleClass().add("card-title");
        VBox page = new VBox(heading, part);
        page.getStyleClass().add("settings-page");
        scroll.setContent(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().add("settings");
        node.getStylesheets().add(SettingsView.class.getResource("/org/plenary/ui/settings.css").toExternalForm());
        node.setLeft(list());
        node.setCenter(scroll);
        model.section().subscribe(this::show);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.text("place.settings"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new ReadOnlyStringWrapper("");
    }

    @Override
    public List<Command> commands() {
        return List.of(new Command("settings.keys.find", texts.text("settings.keys.find"), List.of(Keys.FIND), () -> {
            model.section().set(Section.KEYS);
            keys.words().requestFocus();
        }));
    }

    @Override
    public void onShown(String item) {
        model.show();
    }

    @Override
    public void onHidden() {
        model.leave();
    }

    @Override
    public void focusFirst() {
        sections.requestFocus();
    }

    private Node list() {
        sections.getItems().setAll(panes.keySet());
        sections.setAccessibleText(texts.text("place.settings"));
        sections.getStyleClass().add("settings-sections");
        sections.setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(Section section, boolean empty) {
                super.updateItem(section, empty);
                setText(empty || section == null ? null : name(section));
            }
        });
        sections.getSelectionModel().selectedItemProperty().subscribe((was, now) -> {
            if (now != null) {
                model.section().set(now);
            }
        });
        return sections;
    }

    private void show(Section section) {
        heading.setText(name(section));
        part.getChildren().setAll(panes.get(section));
        sections.getSelectionModel().select(section);
        scroll.setVvalue(0);
    }

    private String name(Section section) {
        return texts.text("settings.section." + section.name().toLowerCase(Locale.ROOT));
    }
}
