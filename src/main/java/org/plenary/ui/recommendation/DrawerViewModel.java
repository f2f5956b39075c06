package org.plenary.ui.recommendation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.plenary.feature.recommendation.FormHeading;
import org.plenary.feature.recommendation.ReadRecommendation;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Running;

/** The drawer beside the table: the recommendation in hand with all that hangs on it. UI thread. */
public final class DrawerViewModel {

    /** A held arrow key runs through rows faster than anybody reads. */
    private static final Duration QUIET = Duration.ofMillis(60);

    private final ReadRecommendation reading;
    private final TextEditorViewModel editor;
    private final Surroundings around;
    private final DrawerWording wording;
    private final Debounce soon;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<DrawerContent>> content = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<RecommendationLine> wanted = Optional.empty();
    private List<FormHeading> headings = List.of();
    private Running readingNow = () -> { };

    DrawerViewModel(ReadRecommendation reading, TextEditorViewModel editor, Surroundings around) {
        this.reading = reading;
        this.editor = editor;
        this.around = around;
        this.wording = new DrawerWording(around.texts());
        this.soon = new Debounce(around.delay(), QUIET, this::read);
        open.subscribe(shown -> {
            if (shown) {
                soon.touch();
                soon.now();
            } else {
                editor.finish();
            }
        });
    }

    /** Whether it is shown. Closed, it reads nothing. */
    public BooleanProperty open() {
        return open;
    }

    /** What it shows; empty when nothing is in hand. */
    public ReadOnlyObjectProperty<Optional<DrawerContent>> content() {
        return content.getReadOnlyProperty();
    }

    /** The editor of the table's text. */
    public TextEditorViewModel editor() {
        return editor;
    }

    void show(Optional<RecommendationLine> line, List<FormHeading> columns) {
        if (!line.map(RecommendationLine::id).equals(wanted.map(RecommendationLine::id))) {
            editor.finish();
        }
        wanted = line;
        headings = columns;
        soon.touch();
    }

    private void read() {
        readingNow.cancel();
        if (!open.get() || wanted.isEmpty()) {
            content.set(Optional.empty());
            return;
        }
        RecommendationLine line = wanted.get();
        List<FormHeading> columns = headings;
        readingNow = around.background().read(
                () -> reading.read(line.id()).map(details -> wording.content(line, details, columns)), content::set);
    }
}
