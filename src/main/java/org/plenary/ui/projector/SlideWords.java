package org.plenary.ui.projector;

import org.plenary.ui.kit.Texts;

/**
 * The few words that slides have of their own.
 *
 * @param now the state of the step in hand
 * @param done the state of a step behind
 * @param skipped the state of a step left out
 * @param added what underlined words are
 * @param removed what struck words are
 */
record SlideWords(String now, String done, String skipped, String added, String removed) {

    static SlideWords of(Texts texts) {
        return new SlideWords(texts.text("projector.now"), texts.text("projector.done"), texts.text("projector.skipped"), texts.text("projector.added"),
                texts.text("projector.removed"));
    }
}
