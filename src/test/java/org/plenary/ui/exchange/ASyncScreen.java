package org.plenary.ui.exchange;

import java.time.Duration;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.Desk;
import org.plenary.feature.exchange.SenderAnswer;
import org.plenary.ui.kit.AtOnce;
import org.plenary.ui.kit.Background;
import org.plenary.ui.kit.HandDelay;
import org.plenary.ui.kit.RecordedDialogs;
import org.plenary.ui.kit.Texts;

/** The view model of the Sync screen at somebody's desk, with everything around it at hand. */
final class ASyncScreen {

    final HandDelay delay = new HandDelay();
    final RecordedDialogs dialogs = new RecordedDialogs();
    final Texts texts = Texts.english();
    final RecordedWays ways = new RecordedWays();
    final Desk desk;
    final ExchangeViewModel model;

    ASyncScreen(Desk desk) {
        this(desk, new AtOnce());
    }

    ASyncScreen(Desk desk, Background background) {
        this.desk = desk;
        model = ExchangeViewModel.of(desk.copy, () -> Outcome.done(desk.files), desk::author,
                new Surroundings(background, delay, Runnable::run, dialogs, texts, Desk.CLOCK), ways);
    }

    /** Lets everything come that waits for the keys to rest. */
    ASyncScreen rest() {
        delay.pass(Duration.ofSeconds(1));
        return this;
    }

    /** Gives the same answer about every sender in question, and applies. */
    void take(SenderAnswer answer) {
        answer(answer);
        model.receiving().apply();
    }

    /** Gives the same answer about every sender in question. */
    void answer(SenderAnswer answer) {
        TrustViewModel trust = model.receiving().trust();
        trust.questions().get().forEach(question -> trust.answer(question.sender(), answer));
    }

    /** Shows the screen. */
    ASyncScreen open() {
        model.shown();
        return rest();
    }
}
