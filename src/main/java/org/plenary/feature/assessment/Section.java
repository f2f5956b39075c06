package org.plenary.feature.assessment;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.assessment.Shape;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.OpenEditor;

/**
 * One question of the form, with this member's draft, everybody's answers and the team's text.
 *
 * @param question the id of the form's question
 * @param key its last part, which names drafts and answers: {@code q1}
 * @param label in a word or two: "Implementation"
 * @param text the question as the team words it; Markdown
 * @param parts the sub-questions
 * @param help what to think of; Markdown
 * @param slots the fields to fill in, in the order people do
 * @param answers submitted, this member's first; the others' are left out while hidden
 * @param team the team's text, field by field; empty when there is none
 * @param teamSlots the fields of the team's text, to be edited; who holds the pen comes last
 * @param teamClashes where versions of the team's text stand against each other
 */
public record Section(String question, String key, String label, String text, List<String> parts, String help, Shape shape,
        List<Slot> slots, List<GivenAnswer> answers, List<Said> team, List<Slot> teamSlots, List<Clash> teamClashes) {

    public Section {
        parts = List.copyOf(parts);
        slots = List.copyOf(slots);
        answers = List.copyOf(answers);
        team = List.copyOf(team);
        teamSlots = List.copyOf(teamSlots);
        teamClashes = List.copyOf(teamClashes);
    }

    /**
     * A field of the draft, or of the team's text.
     *
     * @param field of the one or the other
     * @param offers what can be chosen; empty for a text
     * @param editor remembers the heads whose value this is
     * @param value the text, or the chosen one's id; what was submitted where the draft says nothing; empty for nothing
     * @param clash the versions that stand against each other, if several do
     */
    public record Slot(Field field, List<Offer> offers, OpenEditor editor, String value, Optional<Clash> clash) {

        public Slot {
            offers = List.copyOf(offers);
        }

        /** Whether one of several is chosen rather than a text written. */
        public boolean isChoice() {
            return !offers.isEmpty();
        }
    }

    /**
     * Something that can be chosen.
     *
     * @param id the choice's
     * @param meaning the word the program acts on
     * @param description what it stands for; may be empty
     */
    public record Offer(String id, String label, String meaning, String description) { }

    /**
     * What a field holds, as people read it.
     *
     * @param field of an answer
     * @param shown a choice as its label, a text as Markdown; never blank
     */
    public record Said(Field field, boolean isChoice, String shown) { }
}
