package org.plenary.ui.minutes;

import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;
import org.plenary.feature.meeting.MeetingRow;
import org.plenary.ui.kit.Texts;

/** A meeting in the list that one is chosen from: its number, its day and its title. */
final class MeetingNameCell extends ListCell<MeetingRow> {

    private final DateTimeFormatter day;

    MeetingNameCell(Texts texts) {
        day = DateTimeFormatter.ofPattern("d MMM uuuu", texts.language());
    }

    @Override
    protected void updateItem(MeetingRow row, boolean isEmpty) {
        super.updateItem(row, isEmpty);
        setText(isEmpty || row == null ? "" : Stream.of(row.number().isPresent() ? "#" + row.number().getAsLong() : "", row.times().date().map(day::format).orElse(""), row.title())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
    }
}
