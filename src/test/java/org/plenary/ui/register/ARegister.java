package org.plenary.ui.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.plenary.document.Writers;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.feature.meeting.ARoster;
import org.plenary.feature.meeting.KeptInMemory;
import org.plenary.feature.review.WriteRegisters;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.AtOnce;
import org.plenary.ui.kit.HandDelay;
import org.plenary.ui.kit.RecordedDialogs;
import org.plenary.ui.kit.RecordedNotices;
import org.plenary.ui.kit.Saves;
import org.plenary.ui.kit.Texts;

/** A team's copy with what these screens stand in, driven by hand; Russ Housley works here on 20 Nov 2018, a Tuesday. */
final class ARegister {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2018-11-20T13:02:00Z"), ZoneOffset.UTC);
    static final LocalDate TODAY = LocalDate.of(2018, 11, 20);
    static final String RUSS = ARoster.person("Russ Housley");

    final MemoryCopy copy = ARoster.copy();
    final HandDelay delay = new HandDelay();
    final RecordedNotices notices = new RecordedNotices();
    final RecordedDialogs dialogs = new RecordedDialogs();
    final KeptInMemory unsaved = new KeptInMemory();
    /** Where the screen led to. */
    final List<String> ways = new ArrayList<>();
    final Texts texts = Texts.english();
    String me = "russ-housley";

    RegisterViewModel model(RegisterOf which) {
        Saves saves = new Saves() {
            @Override
            public void saving() { }

            @Override
            public void saved() { }

            @Override
            public void failed() { }
        };
        var around = new Surroundings(new AtOnce(), delay, Runnable::run, notices, saves, dialogs, texts, CLOCK);
        var write = new WriteRegisters(copy, Writers.ofSheets(), Writers.ofDates());
        var model = new RegisterViewModel(which, RegisterFeatures.of(which, copy, unsaved, write, () -> me, CLOCK, new SplittableRandom(5)), around, new WaysOut() {
            @Override
            public void openConflict(String entity, String field) {
                ways.add("conflict " + entity + " " + field);
            }

            @Override
            public void openAllFields(String id) {
                ways.add("all " + id);
            }

            @Override
            public void openMeeting(String meeting) {
                ways.add(meeting);
            }

            @Override
            public void openForm(String recommendation) {
                ways.add(recommendation);
            }
        });
        model.show("");
        return model;
    }

    /** An action of Russ's, or of nobody where the owner is empty. */
    String action(String key, String text, String due, String owner) {
        String id = "action/" + key;
        copy.save(view -> {
            var edits = new ArrayList<>(List.of(view.set(id, ActionItem.TEXT, JsonValue.of(text)), view.set(id, ActionItem.STATE, JsonValue.of("open")),
                    view.set(id, ActionItem.REQUESTED, JsonValue.of("2018-11-01"))));
            if (!due.isEmpty()) {
                edits.add(view.set(id, ActionItem.DUE, JsonValue.of(due)));
            }
            if (!owner.isEmpty()) {
                edits.add(view.member(id, ActionItem.OWNERS, owner, true));
            }
            return edits;
        });
        return id;
    }

    /** The lines of the table as text: "# heading" or "number text | people | day | state". */
    static List<String> lines(RegisterViewModel model) {
        return model.lines().get().stream().map(line -> switch (line) {
            case RegisterLine.Heading heading -> "# " + heading.words() + " " + heading.count();
            case RegisterLine.Entry entry -> entry.row().number().words() + " " + List.of(entry.row().text(), entry.people(), entry.day(), entry.state())
                    .stream().collect(Collectors.joining(" | "));
        }).toList();
    }
}
