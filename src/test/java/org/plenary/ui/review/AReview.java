package org.plenary.ui.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.plenary.feature.recommendation.KeptInMemory;
import org.plenary.feature.review.SayWhoIAm;
import org.plenary.feature.review.TheSample;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.AtOnce;
import org.plenary.ui.kit.HandDelay;
import org.plenary.ui.kit.RecordedNotices;
import org.plenary.ui.kit.Saves;
import org.plenary.ui.kit.Texts;

/** A copy with everything that the screens of this room stand in, driven by hand. */
final class AReview {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T13:02:00Z"), ZoneOffset.UTC);

    final MemoryCopy copy;
    final HandDelay delay = new HandDelay();
    final KeptInMemory unsaved = new KeptInMemory();
    final RecordedNotices notices = new RecordedNotices();
    final RecordedWays ways = new RecordedWays();
    final Texts texts = Texts.english();
    final List<String> saves = new ArrayList<>();
    final Surroundings around;
    /** Who works here. */
    String me = TheSample.ANNA;

    AReview(MemoryCopy copy) {
        this.copy = copy;
        Saves told = new Saves() {
            @Override
            public void saving() {
                saves.add("saving");
            }

            @Override
            public void saved() {
                saves.add("saved");
            }

            @Override
            public void failed() {
                saves.add("failed");
            }
        };
        around = new Surroundings(new AtOnce(), delay, Runnable::run, notices, told, texts, CLOCK);
    }

    RegistersViewModel registers() {
        return new RegistersViewModel(copy, unsaved, around, ways);
    }

    MembersViewModel members() {
        return new MembersViewModel(copy, unsaved, new SplittableRandom(1), () -> me, slug -> me = slug, around, ways);
    }

    TodayViewModel today() {
        return new TodayViewModel(copy, unsaved, () -> me, around, ways);
    }

    WhoAmIViewModel who() {
        return new WhoAmIViewModel(new SayWhoIAm(copy), "system-user", slug -> me = slug, () -> ways.went.add("done"), around.background(), texts);
    }

    /** Lets everything come that waits for a moment's rest. */
    void rest() {
        delay.pass(Duration.ofSeconds(2));
    }
}
