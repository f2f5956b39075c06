package org.plenary.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.UnsavedTexts;
import org.plenary.feature.review.FieldVersion;
import org.plenary.feature.review.ThingReading;
import org.plenary.ui.kit.Running;

/** One thing with its fields, each to be edited where it stands. UI thread. */
public final class ThingViewModel {

    private final ThingFeatures features;
    private final Surroundings around;
    private final WaysOut ways;
    private final Predicate<Field> shown;
    private final ReadOnlyObjectWrapper<Optional<ThingReading>> thing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<FieldViewModel> fields = FXCollections.observableArrayList();
    private final FieldHistoryViewModel history;
    private final BooleanProperty emptyShown = new SimpleBooleanProperty();
    private String id = "";
    private Running readingNow = () -> { };

    /** @param shown the fields that are shown */
    ThingViewModel(ThingFeatures features, Surroundings around, WaysOut ways, Predicate<Field> shown) {
        this.features = features;
        this.around = around;
        this.ways = ways;
        this.shown = shown;
        this.history = new FieldHistoryViewModel(features.history(), around.background());
    }

    /** Any thing of a copy, with all its fields. */
    static ThingViewModel of(LocalCopy copy, UnsavedTexts unsaved, Surroundings around, WaysOut ways) {
        return new ThingViewModel(ThingFeatures.of(copy, unsaved), around, ways, field -> true);
    }

    /** The thing; empty while none is shown. */
    public ReadOnlyObjectProperty<Optional<ThingReading>> thing() {
        return thing.getReadOnlyProperty();
    }

    /** Its fields in the order of the declaration; the same ones as long as the thing is the same. */
    public ObservableList<FieldViewModel> fields() {
        return fields;
    }

    /** What one of its fields was given before. */
    public FieldHistoryViewModel history() {
        return history;
    }

    /** Whether fields with nothing in them are shown too. */
    public BooleanProperty emptyShown() {
        return emptyShown;
    }

    /** Where it leads to. */
    WaysOut ways() {
        return ways;
    }

    /** The id of the thing shown or being read; empty for none. */
    public String id() {
        return id;
    }

    /** Shows a thing; what was typed in the one before is saved. The empty id shows none. */
    public void show(String wanted) {
        if (!wanted.equals(id)) {
            leave();
            history.close();
        }
        id = wanted;
        read();
    }

    /** Reads it anew. */
    public void read() {
        readingNow.cancel();
        String wanted = id;
        if (wanted.isEmpty()) {
            take(Optional.empty());
        } else {
            readingNow = around.background().read(() -> features.reading().of(wanted), this::take);
        }
    }

    /** Saves what was typed in any of its fields. */
    public void leave() {
        fields.forEach(FieldViewModel::finish);
    }

    /** Deletes it; the bar offers to undo that. */
    public void remove() {
        thing.get().ifPresent(now -> around.background().write(() -> features.editing().remove(now.id()), outcome -> {
            switch (outcome) {
                case Outcome.Refused<Dot>(String sentence) -> around.notices().tell(sentence);
                case Outcome.Done<Dot>(Dot dot) -> around.notices().tell(around.texts().text("thing.deleted", now.name()), around.texts().text("thing.undo"),
                        () -> around.background().write(() -> features.undoing().undo(dot), undone -> { }));
            }
        }));
    }

    /** Leads to the conflict of a field, or to that of the thing where somebody deleted what another edited. */
    public void openConflict(Optional<FieldViewModel> field) {
        ways.openConflict(id, field.flatMap(f -> f.reading().get().conflict()).orElse(Edit.DELETED));
    }

    /** Shows what a field was given before, or hides that again. */
    public void toggleHistory(FieldViewModel of) {
        if (history.isOf(of.field())) {
            history.close();
        } else {
            history.read(id, of.field());
        }
    }

    /** Gives a field a value that it had before. */
    public void putBack(FieldVersion version) {
        String entity = id;
        around.background().write(() -> features.editing().set(entity, version.register(), version.value()), outcome -> {
            if (outcome instanceof Outcome.Refused<Dot>(String sentence)) {
                around.notices().tell(sentence);
            }
        });
    }

    private void take(Optional<ThingReading> now) {
        boolean same = now.isPresent() && thing.get().map(ThingReading::id).equals(now.map(ThingReading::id));
        thing.set(now);
        if (same) {
            now.get().fields().forEach(reading -> fields.stream().filter(f -> f.field().name().equals(reading.field().name())).forEach(f -> f.show(reading)));
        } else {
            fields.setAll(now.map(ThingReading::fields).orElse(List.of()).stream().filter(reading -> shown.test(reading.field()))
                    .map(reading -> new FieldViewModel(reading, features, around)).toList());
        }
        fields.stream().filter(f -> history.isOf(f.field())).findFirst().ifPresent(f -> history.read(id, f.field()));
    }
}
