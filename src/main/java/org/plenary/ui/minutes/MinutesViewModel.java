package org.plenary.ui.minutes;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.minutes.MinutesPart;
import org.plenary.feature.Edition;
import org.plenary.feature.meeting.MeetingRow;
import org.plenary.feature.minutes.Gap;
import org.plenary.feature.minutes.MinutesReading;
import org.plenary.feature.minutes.MinutesWish;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Running;

/** The minutes of the meeting in hand, as they are wanted. UI thread. */
public final class MinutesViewModel {

    private static final Duration QUIET = Duration.ofMillis(150);

    private final MinutesFeatures features;
    private final Surroundings around;
    private final WaysOut ways;
    private final ReadOnlyObjectWrapper<List<MeetingRow>> meetings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Boolean> isRead = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<Optional<String>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<MinutesWish> wish = new ReadOnlyObjectWrapper<>(MinutesWish.of(Edition.INTERNAL));
    private final ReadOnlyObjectWrapper<Optional<MinutesReading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Middle> middle = new SimpleObjectProperty<>(Middle.DRAFT);
    private final ExportViewModel export;
    private final LifeViewModel life;
    private final LayoutViewModel layout;
    private Running work = () -> { };

    /** Reads nothing yet. */
    public MinutesViewModel(MinutesFeatures features, Surroundings around, WaysOut ways) {
        this.features = features;
        this.around = around;
        this.ways = ways;
        export = new ExportViewModel(features.write(), this, around);
        life = new LifeViewModel(features, this, around);
        layout = new LayoutViewModel(features, this, around);
        Debounce soon = new Debounce(around.delay(), QUIET, this::read);
        features.read().onChange(() -> around.ui().accept(soon::touch));
    }

    /** The meetings, the latest first. */
    public ReadOnlyObjectProperty<List<MeetingRow>> meetings() {
        return meetings.getReadOnlyProperty();
    }

    /** Whether they were read; before, their absence says nothing. */
    public ReadOnlyObjectProperty<Boolean> isRead() {
        return isRead.getReadOnlyProperty();
    }

    /** The id of the meeting in hand. */
    public ReadOnlyObjectProperty<Optional<String>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** How the minutes are wanted. */
    public ReadOnlyObjectProperty<MinutesWish> wish() {
        return wish.getReadOnlyProperty();
    }

    /** The minutes of the meeting in hand; empty while they are read. */
    public ReadOnlyObjectProperty<Optional<MinutesReading>> reading() {
        return reading.getReadOnlyProperty();
    }

    /** What is looked at. */
    public ObjectProperty<Middle> middle() {
        return middle;
    }

    /** The writing of files. */
    public ExportViewModel export() {
        return export;
    }

    /** The way to publication. */
    public LifeViewModel life() {
        return life;
    }

    /** The layout. */
    public LayoutViewModel layout() {
        return layout;
    }

    /** Where this screen leads to. */
    public WaysOut ways() {
        return ways;
    }

    /** Reads the meetings and the minutes in hand anew. */
    public void read() {
        around.background().read(features.meetings()::all, all -> {
            meetings.set(all);
            isRead.set(true);
            if (selected.get().filter(id -> all.stream().anyMatch(row -> row.id().equals(id))).isEmpty()) {
                selected.set(all.stream().filter(row -> row.status().equals("closed")).findFirst().or(() -> all.stream().findFirst()).map(MeetingRow::id));
            }
            readMinutes();
        });
    }

    /** Takes a meeting in hand. */
    public void choose(String meeting) {
        if (!selected.get().equals(Optional.of(meeting))) {
            selected.set(Optional.of(meeting));
            reading.set(Optional.empty());
            life.forget();
            if (middle.get() != Middle.LAYOUT) {
                middle.set(Middle.DRAFT);
            }
        }
        readMinutes();
    }

    /** Shows another edition. */
    public void want(Edition edition) {
        wish.set(wish.get().forEdition(edition));
        readMinutes();
    }

    /** Shows them with a part, or without it. */
    public void want(MinutesPart part, boolean isWanted) {
        wish.set(wish.get().with(part, isWanted));
        readMinutes();
    }

    /** Goes to where a gap is mended. */
    public void mend(Gap gap) {
        switch (EntityId.kind(gap.thing())) {
            case "meeting", "agenda-item", "attendance" -> selected.get().ifPresent(ways::openMeeting);
            case "layout-template" -> middle.set(Middle.LAYOUT);
            default -> ways.openThing(gap.thing());
        }
    }

    /** Shows the layout, to be edited. */
    public void editLayout() {
        middle.set(Middle.LAYOUT);
    }

    /** Reads the meeting in hand back. */
    public void readBack() {
        selected.get().ifPresent(ways::readBack);
    }

    private void readMinutes() {
        work.cancel();
        selected.get().ifPresent(id -> {
            MinutesWish wanted = wish.get();
            work = around.background().read(() -> features.read().of(id, wanted), found -> {
                reading.set(found);
                layout.refresh();
            });
        });
    }
}
