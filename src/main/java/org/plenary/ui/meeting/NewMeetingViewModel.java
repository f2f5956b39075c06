package org.plenary.ui.meeting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.EditText;
import org.plenary.feature.meeting.MeetingProposal;
import org.plenary.feature.meeting.Named;
import org.plenary.feature.meeting.NewMeeting;
import org.plenary.feature.meeting.ProposeMeeting;
import org.plenary.feature.meeting.ProposeMeeting.Choices;
import org.plenary.feature.meeting.StartMeeting;
import org.plenary.feature.meeting.StartMeeting.KindOfMeeting;
import org.plenary.feature.meeting.StartMeeting.Started;
import org.plenary.ui.kit.Running;

/** A meeting before it is on the list, filled in from the last one of its kind. What a person filled in stays when the kind changes. UI thread. */
public final class NewMeetingViewModel {

    /** The fields that are typed. */
    static final List<Field> TYPED = List.of(Meeting.TITLE, Meeting.NUMBER, Meeting.DATE, Meeting.START, Meeting.END, Meeting.ZONE, Meeting.PLACE);
    /** The fields that name something chosen. */
    static final List<Field> CHOSEN = List.of(Meeting.SERIES, Meeting.EVENT, Meeting.CHAIR, Meeting.MINUTE_TAKER);

    private final StartMeeting start;
    private final ProposeMeeting propose;
    private final ReadPasted pasted;
    private final DeedsViewModel done;
    private final Surroundings around;
    private final Wording wording;
    private final Map<String, StringProperty> fields = new LinkedHashMap<>();
    private final ObjectProperty<KindOfMeeting> kind = new SimpleObjectProperty<>();
    private final IntegerProperty days = new SimpleIntegerProperty(1);
    private final BooleanProperty standing = new SimpleBooleanProperty(true);
    private final BooleanProperty notices = new SimpleBooleanProperty(true);
    private final BooleanProperty carry = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<List<KindOfMeeting>> kinds = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>(new Choices(List.of(), List.of(), List.of()));
    private final ReadOnlyObjectWrapper<Optional<MeetingProposal>> proposal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper utc = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper taken = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Map<String, String> proposed = new HashMap<>();
    private Running reading = () -> { };
    private Running lookingUp = () -> { };
    private boolean adding;

    NewMeetingViewModel(Features features, ReadPasted pasted, DeedsViewModel done, Surroundings around, Wording wording) {
        this.start = features.start();
        this.propose = features.propose();
        this.pasted = pasted;
        this.done = done;
        this.around = around;
        this.wording = wording;
        TYPED.forEach(field -> fields.put(field.name(), new SimpleStringProperty("")));
        CHOSEN.forEach(field -> fields.put(field.name(), new SimpleStringProperty("")));
        List.of(Meeting.DATE, Meeting.START, Meeting.END, Meeting.ZONE).forEach(field -> text(field).subscribe(typed ->
                utc.set(wording.utcOrWhyNot(StartMeeting.times(meeting())))));
        text(Meeting.NUMBER).subscribe(this::lookUp);
        kind.subscribe((was, is) -> proposeAnew());
        text(Meeting.SERIES).subscribe((was, is) -> proposeAnew());
    }

    /** What stands in a field: as it is typed, or the id of what was chosen. */
    public StringProperty text(Field field) {
        return fields.get(field.name());
    }

    /** Its kind; null for none. */
    public ObjectProperty<KindOfMeeting> kind() {
        return kind;
    }

    /** How many days it has. */
    public IntegerProperty days() {
        return days;
    }

    /** Whether it begins with the standing agenda of its series or kind. */
    public BooleanProperty standing() {
        return standing;
    }

    /** Whether it takes the notices of the last one. */
    public BooleanProperty notices() {
        return notices;
    }

    /** Whether to go on to what may be carried over into it. */
    public BooleanProperty carry() {
        return carry;
    }

    /** The kinds to choose from, in the team's order. */
    public ReadOnlyObjectProperty<List<KindOfMeeting>> kinds() {
        return kinds.getReadOnlyProperty();
    }

    /** What else there is to choose from. */
    public ReadOnlyObjectProperty<Choices> choices() {
        return choices.getReadOnlyProperty();
    }

    /** Where its values come from; empty until they were read. */
    public ReadOnlyObjectProperty<Optional<MeetingProposal>> proposal() {
        return proposal.getReadOnlyProperty();
    }

    /** Its times in UTC, or what is missing to know them. */
    public ReadOnlyStringProperty utc() {
        return utc.getReadOnlyProperty();
    }

    /** Who has its number already; empty for nobody. */
    public ReadOnlyStringProperty taken() {
        return taken.getReadOnlyProperty();
    }

    /** Why it was not added; empty when nothing is wrong. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What is wrong with what is typed into a field; empty when nothing is. */
    String wrong(Field field) {
        return EditText.problem(field, text(field).get()).orElse("");
    }

    /** Begins with what the first kind proposes. */
    void begin() {
        fields.values().forEach(field -> field.set(""));
        proposed.clear();
        proposal.set(Optional.empty());
        days.set(1);
        List.of(standing, notices, carry).forEach(on -> on.set(true));
        problem.set("");
        kind.set(null);
        record Read(List<KindOfMeeting> kinds, Choices choices) { }
        around.background().read(() -> new Read(start.kinds(), propose.choices()), found -> {
            kinds.set(found.kinds());
            choices.set(found.choices());
            kind.set(found.kinds().isEmpty() ? null : found.kinds().getFirst());
        });
    }

    /** Puts it on the list, then goes on with its id. */
    void add(Consumer<String> then) {
        if (adding) {
            return;
        }
        adding = true;
        NewMeeting meeting = meeting();
        String agenda = standing.get() ? proposal.get().map(MeetingProposal::standingAgenda).orElse("") : "";
        around.background().write(() -> start.start(meeting, id -> pasted.read(agenda, id)), outcome -> {
            adding = false;
            switch (outcome) {
                case Outcome.Refused<Started>(String sentence) -> problem.set(sentence);
                case Outcome.Done<Started>(Started started) -> {
                    String title = meeting.typed(Meeting.TITLE);
                    done.did(around.texts().text("meeting.deed.new", title), started.id(), List.of(started.dot()));
                    around.notices().tell(around.texts().text("meeting.added", title), around.texts().text("meeting.undo"), done::undo);
                    then.accept(started.id());
                }
            }
        }, failure -> {
            adding = false;
            around.background().unexpected(failure);
        });
    }

    private NewMeeting meeting() {
        var typed = new HashMap<String, String>();
        fields.forEach((name, text) -> typed.put(name, text.get() == null ? "" : text.get()));
        Optional.ofNullable(kind.get()).ifPresent(one -> typed.put(Meeting.MEETING_KIND.name(), one.id()));
        Optional<String> last = proposal.get().filter(now -> notices.get() && now.hasNotices()).flatMap(MeetingProposal::last).map(Named::id);
        return new NewMeeting(typed, days.get(), last);
    }

    private void proposeAnew() {
        reading.cancel();
        KindOfMeeting of = kind.get();
        if (of != null) {
            Optional<String> series = Optional.of(text(Meeting.SERIES).get()).filter(id -> choices.get().series().stream()
                    .anyMatch(one -> one.series().id().equals(id) && one.kind().equals(of.id())));
            reading = around.background().read(() -> propose.of(of.id(), series), this::fill);
        }
    }

    private void fill(MeetingProposal now) {
        fields.forEach((name, text) -> {
            boolean untouched = text.get().equals(proposed.getOrDefault(name, ""));
            String value = shown(name, now.values().getOrDefault(name, ""));
            if (untouched && !name.equals(Meeting.SERIES.name())) {
                proposed.put(name, value);
                text.set(value);
            }
        });
        proposal.set(Optional.of(now));
        utc.set(wording.utcOrWhyNot(StartMeeting.times(meeting())));
    }

    private String shown(String name, String value) {
        return name.equals(Meeting.DATE.name()) ? wording.shown(Meeting.DATE, value) : value;
    }

    private void lookUp(String number) {
        lookingUp.cancel();
        taken.set("");
        String digits = number == null ? "" : number.strip();
        if (digits.matches("\\d{1,6}")) {
            lookingUp = around.background().read(() -> propose.holder(Long.parseLong(digits)), holder ->
                    taken.set(holder.map(one -> around.texts().text("meeting.new.taken", digits, one.name())).orElse("")));
        }
    }
}
