package org.plenary.ui.review;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.feature.Outcome;
import org.plenary.feature.UnsavedTexts;
import org.plenary.ui.kit.Running;

/** Keeps what is typed within two seconds of the first key, not of the last: who types without a pause is kept too. UI thread. */
final class Keeping {

    /** Half a second is left for writing it to disk. */
    static final Duration AFTER = Duration.ofMillis(1500);

    private final UnsavedTexts unsaved;
    private final Surroundings around;
    private final Supplier<OpenEditor> editor;
    private final Supplier<String> text;
    private final Consumer<String> refused;
    private Running waiting = () -> { };
    private boolean due;

    /**
     * @param editor what is typed on
     * @param text what stands in the field
     * @param refused hears why it could not be kept
     */
    Keeping(UnsavedTexts unsaved, Surroundings around, Supplier<OpenEditor> editor, Supplier<String> text, Consumer<String> refused) {
        this.unsaved = unsaved;
        this.around = around;
        this.editor = editor;
        this.text = text;
        this.refused = refused;
    }

    /** Something was typed. */
    void soon() {
        if (!due) {
            due = true;
            waiting = around.delay().after(AFTER, this::keep);
        }
    }

    /** There is nothing to keep any more. */
    void stop() {
        waiting.cancel();
        due = false;
    }

    /** Forgets what was kept. */
    void drop() {
        stop();
        OpenEditor of = editor.get();
        around.background().write(() -> {
            dropNow(of);
            return Optional.empty();
        }, done -> { });
    }

    /** Forgets it on the thread that saved it. */
    void dropNow(OpenEditor of) {
        unsaved.drop(of.entity(), of.field());
    }

    private void keep() {
        due = false;
        String words = text.get();
        OpenEditor on = editor.get();
        around.background().write(() -> unsaved.keep(on, words), outcome -> {
            if (outcome instanceof Outcome.Refused<Boolean>(String sentence)) {
                refused.accept(sentence);
            }
        });
    }
}
