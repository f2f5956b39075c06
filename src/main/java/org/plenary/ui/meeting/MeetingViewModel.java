package org.plenary.ui.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.EditText.LeftOver;
import org.plenary.feature.meeting.MeetingDetails;
import org.plenary.feature.meeting.Named;
import org.plenary.feature.meeting.ReadMeeting;
import org.plenary.feature.meeting.StartMeeting.KindOfMeeting;
import org.plenary.ui.kit.Running;

/** The meeting shown: its facts, sessions and notices, each edited where it stands. UI thread. */
public final class MeetingViewModel {

    private final Features features;
    private final DeedsViewModel done;
    private final Surroundings around;
    private final Wording wording;
    private final ReadOnlyObjectWrapper<Optional<MeetingDetails>> details = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<KindOfMeeting>> kinds = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<LeftOver>> leftOver = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<String, FieldViewModel>> fields = new ReadOnlyObjectWrapper<>(Map.of());
    private Running reading = () -> { };

    private record Read(Optional<MeetingDetails> details, List<KindOfMeeting> kinds) { }

    MeetingViewModel(Features features, DeedsViewModel done, Surroundings around, Wording wording) {
        this.features = features;
        this.done = done;
        this.around = around;
        this.wording = wording;
    }

    /** The meeting as it was read last; empty while none is shown. */
    public ReadOnlyObjectProperty<Optional<MeetingDetails>> details() {
        return details.getReadOnlyProperty();
    }

    /** The kinds a meeting may have. */
    public ReadOnlyObjectProperty<List<KindOfMeeting>> kinds() {
        return kinds.getReadOnlyProperty();
    }

    /** What was being typed here when the program stopped. */
    public ReadOnlyObjectProperty<List<LeftOver>> leftOver() {
        return leftOver.getReadOnlyProperty();
    }

    /** Its fields by name, new ones for each meeting; those of {@link ReadMeeting#EDITABLE}, or none while no meeting is shown. */
    public ReadOnlyObjectProperty<Map<String, FieldViewModel>> fields() {
        return fields.getReadOnlyProperty();
    }

    /** Shows a meeting. */
    void show(String meeting) {
        boolean another = details.get().filter(now -> now.row().id().equals(meeting)).isEmpty();
        if (another) {
            finish();
            leftOver.set(List.of());
        }
        reading.cancel();
        reading = around.background().read(() -> new Read(features.meeting().of(meeting), features.start().kinds()), found -> {
            kinds.set(found.kinds());
            fill(found.details());
            if (another) {
                readLeftOver(meeting);
            }
        });
    }

    /** Saves all that is typed; false when something can't be meant. */
    boolean finish() {
        boolean all = true;
        for (FieldViewModel field : fields.get().values()) {
            all &= field.finish();
        }
        return all;
    }

    /** Gives the meeting another kind. */
    public void setKind(KindOfMeeting kind) {
        set(Meeting.MEETING_KIND, JsonValue.of(kind.id()));
    }

    /** Gives the meeting another status, by its word. */
    public void setStatus(String word) {
        set(Meeting.STATUS, JsonValue.of(word));
    }

    /** The kind it has, with its standing agenda. */
    public Optional<KindOfMeeting> kind() {
        Optional<Named> kind = details.get().flatMap(MeetingDetails::kind);
        return kinds.get().stream().filter(one -> kind.isPresent() && one.id().equals(kind.get().id())).findFirst();
    }

    /** Saves a text that a crash interrupted. */
    public void keep(LeftOver left) {
        around.background().write(() -> features.edit().save(left.field(), left.typed()), outcome -> {
            if (outcome instanceof Outcome.Refused<Optional<Dot>>(String sentence)) {
                around.notices().tell(sentence);
            }
            readLeftOver(details.get().orElseThrow().row().id());
        });
    }

    /** Throws away a text that a crash interrupted. */
    public void discard(LeftOver left) {
        around.background().write(() -> {
            features.edit().drop(left.field());
            return left;
        }, dropped -> readLeftOver(details.get().orElseThrow().row().id()));
    }

    private void readLeftOver(String meeting) {
        around.background().read(() -> features.edit().leftOver(meeting), leftOver::set);
    }

    private void fill(Optional<MeetingDetails> found) {
        boolean another = !found.map(now -> now.row().id()).equals(details.get().map(before -> before.row().id()));
        if (another) {
            fields.set(found.map(this::newFields).orElse(Map.of()));
        } else {
            found.ifPresent(now -> now.texts().forEach((name, text) -> fields.get().get(name).show(text)));
        }
        details.set(found);
    }

    private Map<String, FieldViewModel> newFields(MeetingDetails meeting) {
        Map<String, FieldViewModel> made = new LinkedHashMap<>();
        for (Field field : ReadMeeting.EDITABLE) {
            FieldViewModel model = new FieldViewModel(field, meeting.text(field), features.edit(), around, text -> wording.shown(field, text));
            model.onSaved(dot -> saved(meeting.row().id(), field, dot));
            made.put(field.name(), model);
        }
        return made;
    }

    private void set(Field field, JsonValue value) {
        details.get().map(now -> now.row().id()).ifPresent(meeting -> around.background().write(() -> features.things().set(meeting, field.name(), value),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Refused<Dot>(String sentence) -> around.notices().tell(sentence);
                        case Outcome.Done<Dot>(Dot dot) -> saved(meeting, field, Optional.of(dot));
                    }
                }));
    }

    private void saved(String meeting, Field field, Optional<Dot> dot) {
        done.did(around.texts().text("meeting.deed.field", around.texts().field("meeting", field.name())), meeting, dot.stream().toList());
        if (details.get().filter(now -> now.row().id().equals(meeting)).isPresent()) {
            show(meeting);
        }
    }
}
