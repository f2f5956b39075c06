package org.plenary.ui.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.StartMeeting;
import org.plenary.feature.meeting.StartMeeting.KindOfMeeting;
import org.plenary.feature.meeting.StartMeeting.Started;

/** A meeting before it is on the list. UI thread. */
public final class NewMeetingViewModel {

    private final StartMeeting start;
    private final PasteViewModel paste;
    private final DeedsViewModel done;
    private final Surroundings around;
    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<KindOfMeeting> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>();
    private final BooleanProperty standing = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<List<KindOfMeeting>> kinds = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    NewMeetingViewModel(StartMeeting start, PasteViewModel paste, DeedsViewModel done, Surroundings around) {
        this.start = start;
        this.paste = paste;
        this.done = done;
        this.around = around;
    }

    /** Its title. */
    public StringProperty title() {
        return title;
    }

    /** Its kind; null for none. */
    public ObjectProperty<KindOfMeeting> kind() {
        return kind;
    }

    /** Its day; null for none yet. */
    public ObjectProperty<LocalDate> date() {
        return date;
    }

    /** Whether it begins with the standing agenda of its kind. */
    public BooleanProperty standing() {
        return standing;
    }

    /** The kinds to choose from, in the team's order. */
    public ReadOnlyObjectProperty<List<KindOfMeeting>> kinds() {
        return kinds.getReadOnlyProperty();
    }

    /** Why it was not added; empty when nothing is wrong. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Begins with nothing filled in. */
    void begin() {
        title.set("");
        date.set(null);
        standing.set(true);
        problem.set("");
        around.background().read(start::kinds, found -> {
            kinds.set(found);
            kind.set(found.isEmpty() ? null : found.getFirst());
        });
    }

    /** Puts it on the list, then goes on with its id. */
    void add(Consumer<String> then) {
        String words = title.get();
        Optional<KindOfMeeting> ofKind = Optional.ofNullable(kind.get());
        Optional<LocalDate> on = Optional.ofNullable(date.get());
        around.background().write(() -> start.start(words, ofKind.map(KindOfMeeting::id), on), outcome -> {
            switch (outcome) {
                case Outcome.Refused<Started>(String sentence) -> problem.set(sentence);
                case Outcome.Done<Started>(Started started) -> {
                    String agenda = standing.get() ? ofKind.map(KindOfMeeting::standingAgenda).orElse("") : "";
                    paste.putAtOnce(agenda, started.id(), around.texts().text("meeting.deed.new", words.strip()), List.of(started.dot()), () -> {
                        around.notices().tell(around.texts().text("meeting.added", words.strip()), around.texts().text("meeting.undo"), done::undo);
                        then.accept(started.id());
                    });
                }
            }
        });
    }
}
