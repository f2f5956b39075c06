package org.plenary.ui.meeting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.exchange.Dot;
import org.plenary.feature.Outcome;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Running;

/** Agenda text before it is put in: what is pasted, and what would come of it. UI thread. */
public final class PasteViewModel {

    private static final Duration QUIET = Duration.ofMillis(300);

    private final ReadPasted read;
    private final DeedsViewModel done;
    private final Surroundings around;
    private final Debounce soon;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Pasted> pasted = new ReadOnlyObjectWrapper<>(Pasted.NOTHING);
    private String meeting = "";
    private Running reading = () -> { };

    PasteViewModel(ReadPasted read, DeedsViewModel done, Surroundings around) {
        this.read = read;
        this.done = done;
        this.around = around;
        this.soon = new Debounce(around.delay(), QUIET, this::read);
        text.subscribe((was, is) -> soon.touch());
    }

    /** What is pasted or typed. */
    public StringProperty text() {
        return text;
    }

    /** What would come of it. */
    public ReadOnlyObjectProperty<Pasted> pasted() {
        return pasted.getReadOnlyProperty();
    }

    /** Begins for a meeting with a text. */
    void begin(String into, String words) {
        meeting = into;
        text.set(words);
        read();
    }

    /** Puts it into the agenda, then goes on. */
    void apply(Runnable then) {
        soon.cancel();
        String into = meeting;
        String words = text.get();
        around.background().write(() -> read.put(words, into), outcome -> {
            switch (outcome) {
                case Outcome.Refused<Optional<Dot>>(String sentence) -> around.notices().tell(sentence);
                case Outcome.Done<Optional<Dot>>(Optional<Dot> dot) -> {
                    int items = pasted.get().fresh();
                    done.did(around.texts().text("meeting.deed.paste"), into, dot.stream().toList());
                    if (dot.isPresent()) {
                        around.notices().tell(around.texts().count("meeting.pasted", items), around.texts().text("meeting.undo"), done::undo);
                    }
                    text.set("");
                    soon.cancel();
                    pasted.set(Pasted.NOTHING);
                    then.run();
                }
            }
        });
    }

    /** Puts a text in without looking at it first, as one deed with the changes before it. */
    void putAtOnce(String words, String into, String deed, List<Dot> before, Runnable then) {
        around.background().write(() -> words.isBlank() ? Outcome.<Optional<Dot>>done(Optional.empty()) : read.put(words, into), outcome -> {
            switch (outcome) {
                case Outcome.Refused<Optional<Dot>>(String sentence) -> around.notices().tell(sentence);
                case Outcome.Done<Optional<Dot>>(Optional<Dot> dot) -> {
                    List<Dot> dots = new ArrayList<>(before);
                    dot.ifPresent(dots::add);
                    done.did(deed, into, dots);
                }
            }
            then.run();
        });
    }

    private void read() {
        soon.cancel();
        reading.cancel();
        String into = meeting;
        String words = text.get();
        reading = around.background().read(() -> words.isBlank() ? Pasted.NOTHING : read.preview(words, into), pasted::set);
    }
}
