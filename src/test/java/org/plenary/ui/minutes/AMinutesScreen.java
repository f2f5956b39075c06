package org.plenary.ui.minutes;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.plenary.document.MarkdownReader;
import org.plenary.document.MailWriter;
import org.plenary.document.MarkdownWriter;
import org.plenary.document.MustacheText;
import org.plenary.feature.meeting.ReadMeetings;
import org.plenary.feature.meeting.RecordEntry;
import org.plenary.feature.minutes.CirculateMinutes;
import org.plenary.feature.minutes.CirculationMail;
import org.plenary.feature.minutes.CommentOnMinutes;
import org.plenary.feature.minutes.ConfirmEntry;
import org.plenary.feature.minutes.DraftMinutes;
import org.plenary.feature.minutes.EditLayout;
import org.plenary.feature.minutes.MinutesWriters;
import org.plenary.feature.minutes.PublishMinutes;
import org.plenary.feature.minutes.ReadMinutes;
import org.plenary.feature.minutes.ReadReadBack;
import org.plenary.feature.minutes.SignOffMinutes;
import org.plenary.feature.minutes.WriteMinutes;
import org.plenary.feature.review.UndoChange;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.AtOnce;
import org.plenary.ui.kit.HandDelay;
import org.plenary.ui.kit.RecordedDialogs;
import org.plenary.ui.kit.RecordedNotices;
import org.plenary.ui.kit.RecordedProjector;
import org.plenary.ui.kit.Saves;
import org.plenary.ui.kit.Texts;

/** The view models of a copy's minutes, with everything around them recorded. */
final class AMinutesScreen implements WaysOut, Saves {

    final HandDelay delay = new HandDelay();
    final RecordedNotices notices = new RecordedNotices();
    final RecordedDialogs dialogs = new RecordedDialogs();
    final RecordedProjector projector = new RecordedProjector();
    final List<String> events = new ArrayList<>();
    final MinutesViewModel minutes;
    final ReadBackViewModel readBack;
    Instant now = Instant.parse("2018-09-13T15:25:00Z");

    AMinutesScreen(MemoryCopy copy) {
        var around = new Surroundings(new AtOnce(), delay, Runnable::run, notices, this, dialogs, projector, Texts.english());
        var drafts = new DraftMinutes(copy, new MustacheText());
        var undo = new UndoChange(copy);
        minutes = new MinutesViewModel(new MinutesFeatures(new ReadMeetings(copy), new ReadMinutes(copy, drafts, new MarkdownWriter(), new MarkdownReader()), drafts,
                new WriteMinutes(copy, drafts, new MarkdownReader(), MinutesWriters.of(List.of(new MarkdownWriter(), new MailWriter()))), new CirculateMinutes(copy, () -> now),
                new SignOffMinutes(copy, drafts, new MarkdownWriter(), () -> now), new PublishMinutes(copy, () -> now),
                new CommentOnMinutes(copy, () -> "kc-claffy", () -> now, new SplittableRandom(3)), new CirculationMail(drafts, new MailWriter()),
                new EditLayout(copy), undo), around, this);
        readBack = new ReadBackViewModel(new ReadBackFeatures(new ReadReadBack(copy), new ConfirmEntry(copy),
                new RecordEntry(copy, () -> "anna", () -> now, new SplittableRandom(5)), undo), around, this);
    }

    @Override
    public void openMeeting(String meeting) {
        events.add("meeting " + meeting);
    }

    @Override
    public void openRun(String meeting) {
        events.add("run " + meeting);
    }

    @Override
    public void openMeetings() {
        events.add("meetings");
    }

    @Override
    public void openThing(String id) {
        events.add("thing " + id);
    }

    @Override
    public void openConflict(String entity, String field) {
        events.add("conflict " + entity + " " + field);
    }

    @Override
    public void openLink(String address) {
        events.add("link " + address);
    }

    @Override
    public void showInFolder(Path file) {
        events.add("folder " + file.getParent());
    }

    @Override
    public void readBack(String meeting) {
        events.add("read back " + meeting);
    }

    @Override
    public void openMinutes(String meeting) {
        events.add("minutes " + meeting);
    }

    @Override
    public void saving() { }

    @Override
    public void saved() {
        events.add("saved");
    }

    @Override
    public void failed() {
        events.add("failed");
    }
}
