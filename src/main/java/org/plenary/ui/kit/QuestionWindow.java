package org.plenary.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** A small window with a question or a problem, its buttons named by what they do. */
final class QuestionWindow {

    private final Supplier<Window> owner;
    private final Theme theme;
    private final Texts texts;

    QuestionWindow(Supplier<Window> owner, Theme theme, Texts texts) {
        this.owner = owner;
        this.theme = theme;
        this.texts = texts;
    }

    boolean choose(Choice choice) {
        ButtonType act = new ButtonType(choice.act(), ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialog(choice.title(), sentence(choice.what()), act, new ButtonType(choice.stay(), ButtonData.CANCEL_CLOSE));
        Button button = (Button) dialog.getDialogPane().lookupButton(act);
        button.getStyleClass().add(choice.dangerous() ? "danger" : "accent");
        button.setDefaultButton(!choice.dangerous());
        return dialog.showAndWait().filter(act::equals).isPresent();
    }

    Optional<String> ask(Line line) {
        ButtonType act = new ButtonType(line.act(), ButtonData.OK_DONE);
        TextField field = new TextField(line.proposed());
        Form form = new Form();
        form.row(line.label(), field).hint(line.why());
        Dialog<ButtonType> dialog = dialog(line.title(), form, act, new ButtonType(texts.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        Button button = (Button) dialog.getDialogPane().lookupButton(act);
        button.getStyleClass().add("accent");
        button.disableProperty().bind(field.textProperty().map(String::isBlank));
        dialog.setOnShown(event -> field.requestFocus());
        return dialog.showAndWait().filter(act::equals).map(pressed -> field.getText().strip());
    }

    Optional<String> ask(Passphrase passphrase) {
        ButtonType act = new ButtonType(passphrase.act(), ButtonData.OK_DONE);
        var field = new PasswordField();
        var again = new PasswordField();
        Form form = new Form();
        form.row(passphrase.label(), field).hint(passphrase.why());
        if (!passphrase.again().isEmpty()) {
            form.row(passphrase.again(), again);
        }
        Dialog<ButtonType> dialog = dialog(passphrase.title(), form, act, new ButtonType(texts.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        Button button = (Button) dialog.getDialogPane().lookupButton(act);
        button.getStyleClass().add("accent");
        BooleanBinding differs = field.textProperty().isNotEqualTo(again.textProperty());
        button.disableProperty().bind(field.textProperty().isEmpty().or(passphrase.again().isEmpty() ? new SimpleBooleanProperty(false) : differs));
        dialog.setOnShown(event -> field.requestFocus());
        return dialog.showAndWait().filter(act::equals).map(pressed -> field.getText());
    }

    void show(Problem problem) {
        ButtonType close = new ButtonType(texts.text("dialog.close"), ButtonData.CANCEL_CLOSE);
        ButtonType copy = new ButtonType(texts.text("dialog.copy-details"), ButtonData.LEFT);
        VBox content = new VBox(sentence(problem.what()), sentence(problem.safe()));
        content.getStyleClass().add("problem");
        Dialog<ButtonType> dialog = dialog(problem.title(), content, close);
        if (!problem.details().isEmpty()) {
            dialog.getDialogPane().getButtonTypes().add(copy);
            content.getChildren().addAll(details(problem.details(), dialog));
        }
        dialog.showAndWait().filter(copy::equals).ifPresent(pressed -> copy(problem));
    }

    /** A link and, behind it, the technical text. */
    private List<Node> details(String text, Dialog<ButtonType> dialog) {
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.getStyleClass().add("problem-details");
        area.setVisible(false);
        area.managedProperty().bind(area.visibleProperty());
        Hyperlink link = new Hyperlink(texts.text("dialog.details"));
        link.setOnAction(event -> {
            area.setVisible(!area.isVisible());
            dialog.getDialogPane().getScene().getWindow().sizeToScene();
        });
        return List.of(link, area);
    }

    private Dialog<ButtonType> dialog(String title, Region content, ButtonType... buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.setTitle(title);
        if (owner.get() != null) {
            dialog.initOwner(owner.get());
        }
        DialogPane pane = dialog.getDialogPane();
        Label heading = new Label(title);
        heading.setWrapText(true);
        heading.getStyleClass().add("card-title");
        VBox body = new VBox(heading, content);
        body.getStyleClass().add("question");
        pane.setContent(body);
        pane.getButtonTypes().addAll(buttons);
        theme.dress(pane.getScene());
        return dialog;
    }

    private static void copy(Problem problem) {
        ClipboardContent content = new ClipboardContent();
        content.putString(String.join("\n\n", problem.title(), problem.what(), problem.safe(), problem.details()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
