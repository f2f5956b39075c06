package org.plenary.ui.minutes;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.minutes.ShippedLayout;
import org.plenary.domain.minutes.TextTree;
import org.plenary.feature.Outcome;
import org.plenary.feature.minutes.EditLayout.LayoutText;
import org.plenary.feature.minutes.MinutesWish;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Running;

/** The layout while it is edited, with what it makes of the meeting in hand. What is typed stays until it is saved or thrown away. UI thread. */
public final class LayoutViewModel {

    private static final Duration QUIET = Duration.ofMillis(300);

    private final MinutesFeatures features;
    private final MinutesViewModel minutes;
    private final Surroundings around;
    private final Saving saving;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<TextTree>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<LayoutText> read = Optional.empty();
    private Running work = () -> { };

    LayoutViewModel(MinutesFeatures features, MinutesViewModel minutes, Surroundings around) {
        this.features = features;
        this.minutes = minutes;
        this.around = around;
        saving = new Saving(around, features.undo());
        Debounce soon = new Debounce(around.delay(), QUIET, this::tryOut);
        text.subscribe((was, is) -> soon.touch());
        minutes.middle().subscribe((was, is) -> refresh());
    }

    /** What is typed. */
    public StringProperty text() {
        return text;
    }

    /** What is wrong with it; empty while all is well. The preview is then the last one that was whole. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** The minutes as it makes them. */
    public ReadOnlyObjectProperty<Optional<TextTree>> preview() {
        return preview.getReadOnlyProperty();
    }

    /** Reads the layout anew while it is shown, unless something is typed. */
    void refresh() {
        if (minutes.middle().get() == Middle.LAYOUT) {
            around.background().read(features.layout()::read, now -> {
                if (!isTyped()) {
                    read = Optional.of(now);
                    text.set(now.text());
                }
                tryOut();
            });
        }
    }

    /** Whether something is typed that is not saved. */
    boolean isTyped() {
        return read.filter(one -> !one.text().equals(text.get())).isPresent();
    }

    /** Saves what is typed. */
    public void save() {
        read.ifPresent(before -> {
            String typed = text.get();
            saving.run(() -> features.layout().save(before, typed), dot -> {
                read = Optional.empty();
                saving.done(around.texts().text("minutes.layout.saved"), dot, this::throwAway);
                minutes.read();
            });
        });
    }

    /** Goes back to the saved layout. */
    public void throwAway() {
        read = Optional.empty();
        refresh();
        minutes.read();
    }

    /** Takes the words of the shipped layout, to be saved. */
    public void useShipped() {
        text.set(ShippedLayout.MINUTES);
    }

    private void tryOut() {
        work.cancel();
        String layout = text.get();
        MinutesWish wish = minutes.wish().get();
        minutes.selected().get().ifPresent(meeting -> work = around.background().read(() -> features.drafts().tried(meeting, wish, layout), found -> found.ifPresent(tried -> {
            switch (tried) {
                case Outcome.Done<TextTree>(TextTree made) -> {
                    problem.set("");
                    preview.set(Optional.of(made));
                }
                case Outcome.Refused<TextTree>(String sentence) -> problem.set(sentence);
            }
        })));
    }
}
