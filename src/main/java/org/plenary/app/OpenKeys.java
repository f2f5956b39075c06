package org.plenary.app;

import org.plenary.bundle.ProfileKeys;
import org.plenary.feature.Outcome;
import org.plenary.ui.kit.Background;
import org.plenary.ui.kit.Choice;
import org.plenary.ui.kit.Dialogs;
import org.plenary.ui.kit.Passphrase;
import org.plenary.ui.kit.Texts;

/**
 * Asks for the passphrase of the keys before anything else is shown; who forgot it can start with new keys, or leave. UI thread.
 *
 * @param whenOpen the keys can be used
 * @param whenLeft the person rather leaves; nothing was changed
 */
record OpenKeys(Identity identity, Dialogs dialogs, Background background, Texts texts, Runnable whenOpen, Runnable whenLeft) {

    /** Asks until the keys are open or the person has had enough. */
    void ask() {
        ask(texts.text("passphrase.why"));
    }

    private void ask(String why) {
        dialogs.askForPassphrase(new Passphrase(texts.text("passphrase.title"), why, texts.text("passphrase.label"), "", texts.text("passphrase.act")))
                .ifPresentOrElse(typed -> background.read(() -> identity.open(typed), this::opened), this::without);
    }

    private void opened(Outcome<ProfileKeys> outcome) {
        switch (outcome) {
            case Outcome.Done<ProfileKeys> open -> whenOpen.run();
            case Outcome.Refused<ProfileKeys>(String sentence) -> ask(sentence);
        }
    }

    private void without() {
        var anew = new Choice(texts.text("passphrase.forgotten.title"), texts.text("passphrase.forgotten.what"), texts.text("passphrase.forgotten.act"),
                texts.text("passphrase.forgotten.stay"), true);
        if (dialogs.choose(anew)) {
            background.write(identity::startAnew, this::opened);
        } else {
            whenLeft.run();
        }
    }
}
