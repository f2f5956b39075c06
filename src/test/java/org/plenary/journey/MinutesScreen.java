package org.plenary.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.plenary.feature.meeting.MeetingRow;

/** The minutes of a meeting from their draft to the public files, worked by keyboard. Each step returns when the window shows it. */
final class MinutesScreen {

    private final Team team;
    private final Watching watching;

    MinutesScreen(Team team) {
        this.team = team;
        watching = team.watching();
    }

    /** Shows the minutes of a meeting that has these words in its title. */
    void open(String words) {
        watching.press(team.robot(), "Minutes");
        watching.until(() -> meetings().isPresent());
        ComboBox<MeetingRow> meetings = meetings().orElseThrow();
        watching.until(() -> meetings.getItems().stream().anyMatch(row -> row.title().contains(words)));
        team.robot().interact(() -> meetings.getSelectionModel().select(meetings.getItems().stream().filter(row -> row.title().contains(words))
                .findFirst().orElseThrow()));
        watching.until(() -> watching.labels().anyMatch(text -> text.startsWith("Minutes: ") && text.contains(words)));
    }

    /**
     * Reads back as many entries as there are, one after the other.
     *
     * @param mended what an entry is to say instead
     * @param struck entries that are taken out, and why
     */
    void readBack(int entries, Map<String, String> mended, Map<String, String> struck) {
        watching.press(team.robot(), "Read back");
        for (int place = 1; place <= entries; place++) {
            String here = place + " of " + entries;
            watching.until(() -> labels(".readback-place").equals(List.of(here)));
            Optional<String> toMend = mended.keySet().stream().filter(watching::shows).findFirst();
            Optional<String> toStrike = struck.keySet().stream().filter(watching::shows).findFirst();
            if (toMend.isPresent()) {
                team.robot().push(KeyCode.F);
                type(TextArea.class, mended.get(toMend.get()));
                team.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
            } else if (toStrike.isPresent()) {
                team.robot().push(KeyCode.X);
                type(TextField.class, struck.get(toStrike.get()));
                team.robot().push(KeyCode.ENTER);
            } else {
                team.robot().push(KeyCode.C);
            }
        }
        watching.until(() -> labels(".readback-fact").contains("✓ confirmed"));
        watching.press(team.robot(), "To the minutes");
        watching.untilShown("Read back: " + entries + " of " + entries + " decisions and actions");
    }

    /** Presses a button on the way to publication. */
    void step(String button, String whatIsShownThen) {
        watching.press(team.robot(), button);
        watching.untilShown(whatIsShownThen);
    }

    /** Writes every file there is of an edition into a folder. */
    List<WrittenFile> writeAll(String edition, String folder) {
        Path into = team.folder().resolve(folder);
        watching.press(team.robot(), edition);
        team.answer(into);
        watching.press(team.robot(), "Export all to a folder");
        watching.untilBegun("Written: ");
        try (Stream<Path> files = Files.list(into)) {
            return files.sorted().map(WrittenFile::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void type(Class<? extends TextInputControl> field, String words) {
        watching.until(() -> field.isInstance(watching.focused()));
        team.robot().interact(() -> ((TextInputControl) watching.focused()).setText(words));
    }

    private List<String> labels(String selector) {
        return watching.seen(selector).map(Labeled.class::cast).map(Labeled::getText).toList();
    }

    @SuppressWarnings("unchecked") // what is called so lists meetings
    private Optional<ComboBox<MeetingRow>> meetings() {
        return watching.seen(".combo-box").filter(box -> "Meeting".equals(box.getAccessibleText())).map(box -> (ComboBox<MeetingRow>) box).findFirst();
    }
}
