package org.plenary.ui.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.plenary.feature.meeting.KeptInMemory;
import org.plenary.fixture.MemoryCopy;
import org.plenary.intake.TextIntake;
import org.plenary.ui.kit.AtOnce;
import org.plenary.ui.kit.Background;
import org.plenary.ui.kit.HandDelay;
import org.plenary.ui.kit.RecordedNotices;
import org.plenary.ui.kit.Saves;
import org.plenary.ui.kit.Texts;

/** The view model of the meetings of a copy, with everything around it recorded. */
final class AMeetingsScreen implements WaysOut, Saves {

    final HandDelay delay = new HandDelay();
    final RecordedNotices notices = new RecordedNotices();
    final KeptInMemory kept;
    final List<String> events = new ArrayList<>();
    final MeetingsViewModel model;
    Instant now = Instant.parse("2018-10-21T07:10:30Z");

    private AMeetingsScreen(MemoryCopy copy, KeptInMemory kept, Background background) {
        this.kept = kept;
        var around = new Surroundings(background, delay, Runnable::run, notices, this, Texts.english());
        model = MeetingsViewModel.of(copy, kept, new TextIntake(), new SplittableRandom(7), () -> now, () -> "anna", around, this);
    }

    /** Read, with the work done on the spot. */
    static AMeetingsScreen of(MemoryCopy copy) {
        return of(copy, new KeptInMemory(), new AtOnce());
    }

    static AMeetingsScreen of(MemoryCopy copy, KeptInMemory kept, Background background) {
        var screen = new AMeetingsScreen(copy, kept, background);
        screen.model.read();
        return screen;
    }

    /** The agenda as lines: number, title, minutes. */
    List<String> lines() {
        return model.agenda().rows().stream().map(row -> (row.number() + " " + row.title().text() + " " + row.minutes().text()).strip()).toList();
    }

    /** Takes the item of that title in hand. */
    AMeetingsScreen take(String title) {
        model.agenda().select(model.agenda().rows().stream().filter(row -> row.title().text().equals(title)).findFirst().orElseThrow().id());
        return this;
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
    public void stepThrough(String agendaItem) {
        events.add("step through " + agendaItem);
    }

    @Override
    public void readBack(String meeting) {
        events.add("read back " + meeting);
    }

    @Override
    public void openThing(String id) {
        events.add("thing " + id);
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
