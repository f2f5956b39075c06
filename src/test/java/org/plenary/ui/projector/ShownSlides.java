package org.plenary.ui.projector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.plenary.ui.kit.HandDelay;
import org.plenary.ui.kit.Picture;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Slide;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Theme;

/** A projector with its pane in a scene of the window's theme. Made and used on the UI thread. */
final class ShownSlides {

    final ProjectorViewModel projector;
    final ProjectorPane pane;
    final Scene scene;
    final HandDelay delay = new HandDelay();

    ShownSlides(double width, double height) {
        Texts texts = Texts.english();
        SlideLayout layout = SlideLayout.inType(texts);
        projector = new ProjectorViewModel(layout, "Nothing", delay, () -> Slides.NOW);
        projector.frame("SSR2 Review Team", "Face-to-face day 1", "Agenda 5 of 6");
        projector.shape(width / height);
        pane = new ProjectorPane(projector, layout, ZoneOffset.UTC, texts);
        scene = new Scene(pane, width, height);
        new Theme(new Scale()).dress(scene);
    }

    ShownSlides show(Slide slide) {
        projector.show(slide);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return this;
    }

    /** The texts that are drawn now. */
    List<Text> texts() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return texts(pane).toList();
    }

    /** All their words in the order they are drawn. */
    String words() {
        return String.join(" ", texts().stream().map(Text::getText).toList());
    }

    void picture(Path file) {
        try {
            Picture.write(scene, 1, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Text> texts(Node node) {
        Stream<Text> self = node instanceof Text text ? Stream.of(text) : Stream.empty();
        return node instanceof Parent parent ? Stream.concat(self, parent.getChildrenUnmodifiable().stream().flatMap(ShownSlides::texts)) : self;
    }
}
