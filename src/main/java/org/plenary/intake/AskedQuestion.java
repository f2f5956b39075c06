package org.plenary.intake;

import java.util.List;

/**
 * One question of a filled form page.
 *
 * @param line    line of the source, from 1
 * @param wording the question as it stands there (DOMAIN §1.3, T9: wording is template data)
 * @param answers healed paragraphs under it; empty for the first question, whose bullets are accounts and evidence
 */
public record AskedQuestion(int line, String wording, List<String> answers) {
    public AskedQuestion {
        answers = List.copyOf(answers);
    }
}
