package org.plenary.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.RegisterRow;
import org.plenary.feature.meeting.EntryDetails;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** The thing in hand at the right of the table, edited where it stands. */
final class EntryDrawer extends BorderPane {

    private final RegisterViewModel model;
    private final Texts texts;
    private final Label title = new Label();
    private final FlowPane signs = new FlowPane();
    private final MenuButton state = new MenuButton();
    private final FlowPane owners = new FlowPane();
    private final VBox links = new VBox();
    private final VBox notes = new VBox();
    private final TextField note = new TextField();
    private final List<EntryField> fields = new ArrayList<>();
    private final Button reword;

    EntryDrawer(RegisterViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("drawer", "register-drawer");
        reword = Icons.button(Feather.CORNER_UP_RIGHT, texts.text("register.reword"), () -> model.drawer().reword(fields.getFirst().words()));
        VBox parts = new VBox(signs, standing());
        signs.getStyleClass().add("register-flow");
        parts.getStyleClass().add("register-parts");
        for (String name : names()) {
            var field = new EntryField(model.drawer().editor(name), model, texts);
            fields.add(field);
            parts.getChildren().add(field);
        }
        parts.getChildren().add(3, reword); // under the words
        links.getStyleClass().add("register-links");
        if (model.which() != RegisterOf.DECISIONS) {
            Label whose = new Label(texts.text("register.whose." + model.which().key()));
            whose.getStyleClass().add("form-label");
            owners.getStyleClass().add("register-flow");
            parts.getChildren().add(4, new VBox(whose, owners));
        }
        parts.getChildren().addAll(links, noteParts());
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(head());
        setCenter(scroll);
        model.drawer().details().subscribe(now -> {
            setVisible(now.isPresent());
            setManaged(now.isPresent());
            now.ifPresent(this::show);
        });
        model.register().subscribe(now -> model.drawer().details().get().ifPresent(this::show));
    }

    private List<String> names() {
        return switch (model.which()) {
            case ACTIONS -> List.of("text", "due", "response", "completed");
            case DECISIONS -> List.of("text", "date", "clarification");
            case QUESTIONS -> List.of("text", "addressee", "sent", "expected", "clarification", "answer", "answered");
        };
    }

    /** Puts the keyboard into the text. */
    void edit() {
        fields.getFirst().focus();
    }

    /** Puts the keyboard into the field for a note. */
    void writeNote() {
        note.requestFocus();
    }

    /** Unfolds whom it can be given to. */
    void chooseOwner() {
        owners.getChildren().stream().filter(MenuButton.class::isInstance).map(MenuButton.class::cast).findFirst().ifPresent(MenuButton::show);
    }

    private HBox head() {
        title.getStyleClass().add("card-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button all = Icons.iconButton(Feather.MORE_HORIZONTAL, texts.text("register.all-fields"), () -> model.ways().openAllFields(model.selected().get()));
        Button close = Icons.iconButton(Feather.X, texts.text("register.close"), () -> model.selected().set(""));
        HBox head = new HBox(title, gap, all, close);
        head.getStyleClass().add("drawer-head");
        return head;
    }

    private Node standing() {
        state.setMnemonicParsing(false);
        state.setOnShowing(event -> state.getItems().setAll(model.drawer().states().stream().map(word -> {
            MenuItem item = new MenuItem(texts.text((model.which() == RegisterOf.DECISIONS ? "register.step." : "register.state.") + word));
            item.setOnAction(chosen -> model.drawer().state(word));
            return item;
        }).toList()));
        return state;
    }

    private void show(EntryDetails entry) {
        Optional<RegisterRow> found = model.current();
        title.setText(found.map(row -> texts.text("register.title." + model.which().key()) + " " + row.number().words()).orElse(""));
        found.ifPresent(row -> {
            state.setGraphic(new StateChip(row.contested().isEmpty() ? RegisterWording.mark(row) : Mark.EMPTY, model.wording().state(row)));
            state.setAccessibleText(texts.text("register.column.state") + ": " + model.wording().state(row));
            signs.getChildren().setAll(signs(row));
        });
        signs.setVisible(!signs.getChildren().isEmpty());
        signs.setManaged(signs.isVisible());
        fields.getFirst().setFixed(entry.isFixed());
        reword.setVisible(entry.isFixed() && entry.supersededBy().isEmpty());
        reword.setManaged(reword.isVisible());
        owners(entry);
        links(entry, found);
        notes.getChildren().setAll(entry.notes().stream().map(this::noteLine).toList());
    }

    private List<Node> signs(RegisterRow row) {
        var all = new ArrayList<Node>();
        row.contested().forEach(field -> {
            boolean clash = field.equals(RegisterRow.CLASH);
            Button button = new Button("", new StateChip(Mark.CONFLICT, clash ? texts.text("register.clash", row.number().words())
                    : texts.text("register.conflict.in", texts.field(model.which().kind().name(), field))));
            button.setOnAction(event -> {
                if (clash) {
                    model.keepNumber();
                } else {
                    model.ways().openConflict(row.id(), field);
                }
            });
            all.add(button);
        });
        row.warnings().forEach(warning -> all.add(Chips.tag(texts.text("register.warning." + warning), Tone.WARNING)));
        return all;
    }

    private void owners(EntryDetails entry) {
        owners.getChildren().clear();
        for (EntryDetails.Owner owner : entry.owners()) {
            Button chip = new Button(owner.name(), Icons.icon(Feather.X));
            chip.getStyleClass().add("register-owner");
            chip.setContentDisplay(ContentDisplay.RIGHT);
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setAccessibleText(texts.text("register.owner.remove", owner.name()));
            chip.setOnAction(event -> model.drawer().owner(owner, false));
            owners.getChildren().add(chip);
        }
        MenuButton add = new MenuButton(texts.text("register.owner.add." + model.which().key()), Icons.icon(Feather.PLUS));
        add.setMnemonicParsing(false);
        add.getStyleClass().add("flat");
        add.setOnShowing(event -> add.getItems().setAll(entry.offered().stream()
                .filter(one -> !entry.owners().contains(one) && (model.which() == RegisterOf.ACTIONS || !one.isGroup())).map(one -> {
                    MenuItem item = new MenuItem(one.name());
                    item.setMnemonicParsing(false);
                    item.setOnAction(chosen -> model.drawer().owner(one, true));
                    return item;
                }).toList()));
        owners.getChildren().add(add);
    }

    private void links(EntryDetails entry, Optional<RegisterRow> row) {
        links.getChildren().clear();
        row.flatMap(RegisterRow::meeting).ifPresent(meeting -> links.getChildren().add(
                link(texts.text("register.from", meeting.label()), () -> model.ways().openMeeting(meeting.id()))));
        entry.recommendations().forEach(one -> links.getChildren().add(link(one.label() + "  " + one.text(), () -> model.ways().openForm(one.id()))));
        if (model.which() == RegisterOf.QUESTIONS && !entry.recommendations().isEmpty()) {
            CheckBox blocks = new CheckBox(texts.text("register.blocks"));
            blocks.setSelected(entry.blocks());
            blocks.setWrapText(true);
            blocks.setOnAction(event -> model.drawer().blocks(blocks.isSelected()));
            links.getChildren().add(blocks);
        }
        entry.signedOff().ifPresent(off -> links.getChildren().add(quiet(texts.text("register.signed-off", off.by(),
                off.at().map(at -> at.toString().replace('T', ' ').replace("Z", " UTC")).orElse("")))));
        entry.supersedes().ifPresent(old -> links.getChildren().add(link(texts.text("register.supersedes", old.label()), () -> model.show(old.id()))));
        entry.supersededBy().ifPresent(next -> links.getChildren().add(link(texts.text("register.superseded-by", next.label()), () -> model.show(next.id()))));
        links.setVisible(!links.getChildren().isEmpty());
        links.setManaged(links.isVisible());
    }

    private static Hyperlink link(String words, Runnable open) {
        Hyperlink link = new Hyperlink(words);
        link.setWrapText(true);
        link.setOnAction(event -> open.run());
        return link;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }

    private Node noteParts() {
        Label head = new Label(texts.text("register.notes"));
        head.getStyleClass().add("form-label");
        note.setPromptText(texts.text("register.note.prompt"));
        note.setAccessibleText(texts.text("register.command.note"));
        note.textProperty().bindBidirectional(model.drawer().note());
        note.setOnAction(event -> model.drawer().addNote());
        CheckBox inTeam = new CheckBox(texts.text("register.note.in-team"));
        inTeam.setWrapText(true);
        inTeam.selectedProperty().bindBidirectional(model.drawer().noteInTeam());
        notes.getStyleClass().add("register-notes");
        VBox all = new VBox(head, note, inTeam, notes);
        all.getStyleClass().add("register-links");
        return all;
    }

    private Node noteLine(EntryDetails.Note of) {
        Label text = new Label(of.text());
        text.setWrapText(true);
        String day = of.date().map(model.wording()::day).orElse("");
        Label by = quiet(String.join("  ·  ", List.of(day, of.author(), of.isInternal() ? texts.text("register.note.internal") : "").stream()
                .filter(part -> !part.isEmpty()).toList()));
        by.getStyleClass().add("small");
        return new VBox(by, text);
    }
}
