package org.plenary.ui.meeting;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.review.LookAlikes;
import org.plenary.feature.meeting.MeetingRow;

/** The list of meetings under its filter. UI thread. */
public final class MeetingListViewModel {

    private final Wording wording;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<MeetingRow>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<MeetingRow>> listed = new ReadOnlyObjectWrapper<>(List.of());

    MeetingListViewModel(Wording wording) {
        this.wording = wording;
        filter.subscribe((was, is) -> list());
    }

    /** All meetings. */
    public ReadOnlyObjectProperty<List<MeetingRow>> all() {
        return all.getReadOnlyProperty();
    }

    /** Those that the filter lets pass, the latest first. */
    public ReadOnlyObjectProperty<List<MeetingRow>> listed() {
        return listed.getReadOnlyProperty();
    }

    /** The words to filter by. */
    public StringProperty filter() {
        return filter;
    }

    /** Takes what was read. */
    void fill(List<MeetingRow> rows) {
        all.set(rows);
        list();
    }

    /** Whether a meeting is among them. */
    boolean has(String id) {
        return all.get().stream().anyMatch(row -> row.id().equals(id));
    }

    private void list() {
        List<String> wanted = List.of(LookAlikes.key(filter.get()).split(" "));
        listed.set(all.get().stream().filter(row -> {
            String words = LookAlikes.key(String.join(" ", row.title(), row.kind(), row.place(), wording.day(row), wording.status(row.status()),
                    row.number().isPresent() ? Long.toString(row.number().getAsLong()) : ""));
            return wanted.stream().allMatch(words::contains);
        }).toList());
    }
}
