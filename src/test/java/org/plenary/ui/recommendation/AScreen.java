package org.plenary.ui.recommendation;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.plenary.feature.recommendation.KeptInMemory;
import org.plenary.fixture.Copy;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.AtOnce;
import org.plenary.ui.kit.Background;
import org.plenary.ui.kit.HandDelay;
import org.plenary.ui.kit.RecordedNotices;
import org.plenary.ui.kit.Texts;

/** The view model of the screen over a copy, with everything around it at hand. */
final class AScreen {

    final HandDelay delay = new HandDelay();
    final KeptInMemory unsaved = new KeptInMemory();
    final Texts texts = Texts.english();
    final RecordedNotices notices = new RecordedNotices();
    /** Where the screen led to, in order. */
    final List<String> went = new ArrayList<>();
    final MemoryCopy copy;
    final RecommendationsViewModel model;

    AScreen(MemoryCopy copy) {
        this(copy, new AtOnce());
    }

    AScreen(MemoryCopy copy, Background background) {
        this.copy = copy;
        WaysOut ways = new WaysOut() {
            @Override
            public void openForm(String recommendation, String question, List<String> among) {
                went.add("form " + recommendation + " " + question + " of " + among.size());
            }

            @Override
            public void stepThrough(List<String> recommendations) {
                went.add("step through " + recommendations);
            }

            @Override
            public void openBoard() {
                went.add("board");
            }

            @Override
            public void openConflict(String entity, String field) {
                went.add("conflict " + entity + " " + field);
            }

            @Override
            public void openLink(String address) {
                went.add("link " + address);
            }

            @Override
            public void pasteTable() {
                went.add("paste");
            }

            @Override
            public void openBundle() {
                went.add("bundle");
            }
        };
        Clock clock = Clock.fixed(Copy.START.plus(Duration.ofDays(1)), ZoneOffset.UTC);
        model = RecommendationsViewModel.of(copy, unsaved, new Surroundings(background, delay, Runnable::run, notices, texts, clock), ways);
    }

    /** Lets everything come that waits for the keys to rest. */
    AScreen rest() {
        delay.pass(Duration.ofSeconds(1));
        return this;
    }

    /** Reads, as when the screen is first shown. */
    AScreen read() {
        model.read();
        return rest();
    }

    /** The numbers of the recommendations in the table, sections as their titles. */
    List<String> lines() {
        return model.arranged().get().lines().stream().map(line -> switch (line) {
            case RecommendationLine recommendation -> recommendation.number();
            case SectionLine section -> section.title();
        }).toList();
    }
}
