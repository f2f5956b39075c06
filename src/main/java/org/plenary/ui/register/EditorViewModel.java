package org.plenary.ui.register;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Field;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.EditEntry;
import org.plenary.feature.meeting.Editable;
import org.plenary.ui.kit.Debounce;

/**
 * One field of the thing in hand, edited where it stands by the editor rule (SYNC §2): kept a second after the last key, saved in the place of
 * the text it was typed on when it is left. What arrives meanwhile does not touch it. UI thread.
 */
final class EditorViewModel {

    private static final Duration QUIET = Duration.ofSeconds(1);

    private final EditEntry edit;
    private final Surroundings around;
    private final Field field;
    private final BiConsumer<Field, Dot> whenSaved;
    private final Debounce keepSoon;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper contested = new ReadOnlyBooleanWrapper();
    private Optional<Editable> loaded = Optional.empty();
    private String shown = "";

    EditorViewModel(Field field, EditEntry edit, Surroundings around, BiConsumer<Field, Dot> whenSaved) {
        this.field = field;
        this.edit = edit;
        this.around = around;
        this.whenSaved = whenSaved;
        this.keepSoon = new Debounce(around.delay(), QUIET, this::keep);
        text.subscribe((was, is) -> {
            if (isTyped()) {
                around.saves().saving();
                keepSoon.touch();
            }
        });
    }

    Field field() {
        return field;
    }

    StringProperty text() {
        return text;
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty contested() {
        return contested.getReadOnlyProperty();
    }

    /** The copy holds this now; what is being typed stays. */
    void show(Editable now, String words) {
        boolean sameThing = loaded.filter(old -> old.editor().entity().equals(now.editor().entity())).isPresent();
        if (!sameThing || !isTyped()) {
            loaded = Optional.of(now);
            shown = words;
            contested.set(now.contested());
            problem.set("");
            text.set(words);
        }
    }

    /** Saves what was typed; it stays in its field where that does not work. */
    void finish() {
        if (!isTyped()) {
            return;
        }
        Editable on = loaded.orElseThrow();
        String typed = text.get();
        keepSoon.cancel();
        Optional<String> wrong = edit.problem(field, typed);
        problem.set(wrong.orElse(""));
        if (wrong.isPresent()) {
            around.saves().failed();
            return;
        }
        shown = typed;
        around.background().write(() -> edit.save(field, on, typed), outcome -> {
            switch (outcome) {
                case Outcome.Refused<Optional<Dot>>(String sentence) -> {
                    shown = on.text();
                    problem.set(sentence);
                    around.saves().failed();
                    around.notices().tell(sentence);
                }
                case Outcome.Done<Optional<Dot>>(Optional<Dot> dot) -> {
                    around.saves().saved();
                    dot.ifPresent(saved -> {
                        loaded = loaded.filter(now -> !now.equals(on)).or(() -> Optional.of(new Editable(on.editor().saved(saved), typed, false)));
                        whenSaved.accept(field, saved);
                    });
                }
            }
        });
    }

    /** Leaves the saved text as it is. */
    void cancel() {
        boolean typed = isTyped();
        keepSoon.cancel();
        text.set(shown);
        problem.set("");
        if (typed) {
            around.saves().saved();
            loaded.ifPresent(on -> around.background().write(() -> {
                edit.drop(on);
                return true;
            }, done -> { }));
        }
    }

    private boolean isTyped() {
        return loaded.isPresent() && !text.get().equals(shown);
    }

    private void keep() {
        loaded.ifPresent(on -> {
            String typed = text.get();
            around.background().write(() -> edit.keep(on, typed), outcome -> {
                if (outcome instanceof Outcome.Refused<Boolean>(String sentence)) {
                    problem.set(sentence);
                    around.saves().failed();
                }
            });
        });
    }
}
