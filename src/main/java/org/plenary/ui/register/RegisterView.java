package org.plenary.ui.register;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.Edition;
import org.plenary.feature.RegisterRow;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.EmptyState;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Keys;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.Texts;

/** The screen of a register: filters above, the table, the thing in hand beside it. */
public final class RegisterView implements Screen {

    private static final double NARROW_EM = 62;

    private final RegisterViewModel model;
    private final Texts texts;
    private final Scale scale;
    private final BorderPane node = new BorderPane();
    private final VBox main = new VBox();
    private final TextField adding = new TextField();
    private final VBox addingBox = new VBox(adding);
    private final RegisterTable table;
    private final FilterRow filters;
    private final EntryDrawer drawer;
    private boolean keyboardToTable;

    /** The view of that view model; it is read when first shown. */
    public RegisterView(RegisterViewModel model, Scale scale, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.scale = scale;
        drawer = new EntryDrawer(model, texts);
        table = new RegisterTable(model, scale, texts, drawer::edit);
        filters = new FilterRow(model, texts, export());
        node.getStyleClass().add("register");
        node.getStylesheets().add(RegisterView.class.getResource("/org/plenary/ui/register.css").toExternalForm());
        StackPane rows = new StackPane(table, empty());
        VBox.setVgrow(rows, Priority.ALWAYS);
        main.getChildren().addAll(filters, new NumbersBar(model, texts), adding(), rows);
        node.setCenter(main);
        model.drawer().details().subscribe(this::fit);
        node.widthProperty().subscribe(this::fit);
        scale.percent().subscribe(this::fit);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.text("place." + model.which().key()));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.register().map(now -> now.map(all -> {
            long open = all.rows().stream().filter(RegisterRow::isOpen).count();
            return model.which() == RegisterOf.DECISIONS ? texts.text("register.counts.decisions", all.rows().size(), open)
                    : texts.text("register.counts", all.rows().size(), open, all.rows().stream().filter(RegisterRow::isOverdue).count());
        }).orElse(""));
    }

    @Override
    public List<Node> tools() {
        var add = Icons.button(Feather.PLUS, texts.text("register.new." + model.which().key()), this::add);
        add.getStyleClass().add("accent");
        return List.of(add);
    }

    private MenuButton export() {
        MenuButton menu = new MenuButton(texts.text("register.export"), Icons.icon(Feather.DOWNLOAD));
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.getItems().add(item("register.copy-mail", this::copyMail));
        menu.getItems().add(new SeparatorMenuItem());
        for (String format : List.of("xlsx", "csv", "ics")) {
            menu.getItems().add(item("register.export.team." + format, () -> model.export(format, Edition.INTERNAL)));
            menu.getItems().add(item("register.export.public." + format, () -> model.export(format, Edition.PUBLIC)));
        }
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void copyMail() {
        var content = new ClipboardContent();
        content.putString(model.wording().mail(model.lines().get()));
        Clipboard.getSystemClipboard().setContent(content);
        model.around().notices().tell(texts.text("register.copied"));
    }

    @Override
    public List<Command> commands() {
        String id = model.which().key() + ".";
        var commands = new ArrayList<Command>();
        commands.add(new Command(id + "filter", texts.text("register.command.filter"), List.of(Keys.FIND), filters.words()::requestFocus));
        commands.add(new Command(id + "new", texts.text("register.new." + model.which().key()), List.of(Keys.NEW), this::add));
        commands.add(Command.of(id + "edit", texts.text("register.command.edit"), "F2", drawer::edit).when(this::some));
        commands.add(Command.of(id + "state", texts.text("register.command.state"), "Space", model.drawer()::nextState).when(this::some));
        commands.add(Command.of(id + "note", texts.text("register.command.note"), "N", drawer::writeNote).when(this::some));
        if (model.which() != RegisterOf.DECISIONS) {
            commands.add(Command.of(id + "owner", texts.text("register.command.owner"), "A", drawer::chooseOwner).when(this::some));
        }
        commands.add(Command.of(id + "mine", texts.text("register.command.mine"), "M", () -> model.mine().set(!model.mine().get())));
        commands.add(Command.of(id + "open", texts.text("register.command.open"), "O", () -> model.open().set(!model.open().get())));
        commands.add(Command.of(id + "clear", texts.text("register.command.clear"), model::clear).when(() -> !model.filter().isOff()));
        commands.add(Command.of(id + "mail", texts.text("register.copy-mail"), this::copyMail));
        commands.add(Command.of(id + "numbers", texts.text("register.command.numbers"), model::giveNumbers));
        commands.add(Command.of(id + "undo", texts.text("register.undo"), "Shortcut+Z", model.undo()::undo).when(model.undo()::canUndo));
        commands.add(Command.of(id + "redo", texts.text("register.redo"), "Shortcut+Shift+Z", model.undo()::redo).when(model.undo()::canRedo));
        for (String format : List.of("xlsx", "csv", "ics")) {
            commands.add(Command.of(id + "export-" + format, texts.text("register.export.team." + format), () -> model.export(format, Edition.INTERNAL)));
            commands.add(Command.of(id + "export-public-" + format, texts.text("register.export.public." + format), () -> model.export(format, Edition.PUBLIC)));
        }
        return commands;
    }

    @Override
    public void onShown(String item) {
        model.show(item);
    }

    @Override
    public void onHidden() {
        model.drawer().finish();
    }

    @Override
    public void focusFirst() {
        table.requestFocus();
    }

    private boolean some() {
        return !model.selected().get().isEmpty();
    }

    private void add() {
        addingBox.setVisible(true);
        addingBox.setManaged(true);
        adding.requestFocus();
    }

    private Node adding() {
        adding.setPromptText(texts.text("register.new.prompt." + model.which().key()));
        adding.setAccessibleText(texts.text("register.new." + model.which().key()));
        Label problem = new Label();
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.drawer().refusedLine());
        addingBox.getChildren().add(problem);
        addingBox.getStyleClass().add("register-adding");
        addingBox.setVisible(false);
        addingBox.setManaged(false);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        adding.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.add(adding.getText());
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                closeAdding();
                event.consume();
            }
        });
        model.selected().subscribe((was, is) -> {
            if (addingBox.isVisible() && model.drawer().refusedLine().get().isEmpty()) {
                closeAdding();
            }
        });
        return addingBox;
    }

    private void closeAdding() {
        adding.clear();
        addingBox.setVisible(false);
        addingBox.setManaged(false);
        keyboardToTable = true;
        giveKeyboard();
    }

    /** An empty table is out of sight and takes no keyboard: it gets it with its first row. */
    private void giveKeyboard() {
        if (keyboardToTable && table.isVisible()) {
            keyboardToTable = false;
            table.requestFocus();
        }
    }

    private Node empty() {
        EmptyState none = new EmptyState(Feather.CHECK_CIRCLE, texts.text("register.none." + model.which().key()))
                .button(texts.text("register.new." + model.which().key()), this::add);
        EmptyState noMatch = new EmptyState(Feather.SEARCH, texts.text("register.no-match")).button(texts.text("register.command.clear"), model::clear);
        StackPane place = new StackPane();
        Runnable fill = () -> {
            List<RegisterLine> lines = model.lines().get();
            boolean some = model.register().get().filter(now -> !now.rows().isEmpty()).isPresent();
            place.getChildren().setAll(!lines.isEmpty() || model.register().get().isEmpty() ? List.of() : List.of(some ? noMatch : none));
            place.setVisible(!place.getChildren().isEmpty());
            table.setVisible(!lines.isEmpty());
            giveKeyboard();
        };
        model.lines().subscribe(fill);
        model.register().subscribe(fill);
        fill.run();
        return place;
    }

    /** Where the window is narrow the thing in hand stands in the place of the table. */
    private void fit() {
        boolean shown = model.drawer().details().get().isPresent();
        boolean narrow = node.getWidth() > 0 && node.getWidth() < NARROW_EM * scale.em();
        node.setRight(null);
        node.setCenter(shown && narrow ? drawer : main);
        node.setRight(shown && !narrow ? drawer : null);
    }
}
