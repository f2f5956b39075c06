package org.plenary.journey;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Reads a window as a person does and waits for what it shall show. A wait in vain says what was shown instead. Any thread. */
final class Watching {

    private static final int SECONDS = 60;

    private final Stage stage;

    Watching(Stage stage) {
        this.stage = stage;
    }

    /** Waits until something holds; it is asked on the UI thread. */
    void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain; " + onUi(this::whatIsThere), e);
        }
    }

    /** Waits until exactly these words stand somewhere. */
    void untilShown(String words) {
        until(() -> shows(words));
    }

    /** Waits until something that begins so stands somewhere. */
    void untilBegun(String words) {
        until(() -> showsPart(words));
    }

    /** Presses a button or box by its words, as soon as it can be pressed: the keyboard goes there, then Space. */
    void press(FxRobot robot, String words) {
        until(() -> pressable(words).anyMatch(button -> !button.isDisabled()));
        robot.interact(() -> pressable(words).findFirst().orElseThrow().requestFocus());
        robot.push(KeyCode.SPACE);
    }

    boolean shows(String words) {
        return labels().anyMatch(words::equals);
    }

    boolean showsPart(String words) {
        return labels().anyMatch(text -> text.startsWith(words));
    }

    /** The words on everything that can be seen; a text with marked words is one. */
    Stream<String> labels() {
        return seen("*").flatMap(node -> switch (node) {
            case Labeled labeled when labeled.getText() != null -> Stream.of(labeled.getText().replace("_", ""));
            case TextFlow flow -> Stream.of(words(flow));
            default -> Stream.empty();
        });
    }

    /** What can be seen of the nodes that a selector names, in the order of the window. */
    Stream<Node> seen(String selector) {
        return onUi(() -> stage.getScene().getRoot().lookupAll(selector).stream().filter(Watching::isSeen).toList()).stream();
    }

    /** What has the keyboard; null for nothing. */
    Node focused() {
        return stage.getScene().getFocusOwner();
    }

    /** Six words to be read to each other; empty where none are shown. */
    List<String> sixWords() {
        return seen(".six-words > .label").map(Labeled.class::cast).map(Labeled::getText).toList();
    }

    private Stream<ButtonBase> pressable(String words) {
        return seen("*").filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(button -> words.equals(button.getText()) || button instanceof Button && words.equals(button.getAccessibleText()));
    }

    private static <T> T onUi(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(SECONDS), question);
    }

    private static String words(TextFlow flow) {
        return flow.getChildren().stream().filter(Text.class::isInstance).map(Text.class::cast).map(Text::getText).collect(Collectors.joining());
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, any -> any != null, Node::getParent).allMatch(Node::isVisible);
    }

    private String whatIsThere() {
        return "windows " + Window.getWindows().stream().map(w -> w + " focused " + w.isFocused()).toList() + ", focus on "
                + focused() + ", shown: " + labels().toList();
    }
}
