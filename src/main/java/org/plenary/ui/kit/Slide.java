package org.plenary.ui.kit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the audience sees at a moment, in words. It knows no subject; whoever makes one takes its words from a reading of the public edition,
 * so that nothing private is ever in it.
 */
public sealed interface Slide {

    /** What the chair reads of it, in one line. */
    String name();

    /** Nothing: a quiet surface. */
    record Blank(String name) implements Slide { }

    /**
     * A title alone: the welcome, or an agenda item that begins.
     *
     * @param kicker a few words above it; empty for none
     * @param line a line below it; empty for none
     */
    record Title(String name, String kicker, String heading, String line) implements Slide { }

    /**
     * Words to be read: a recommendation, a question, a decision while it is worded, the standards. Paged where they do not fit.
     *
     * @param kicker a few words above the heading; empty for none
     * @param heading empty for none
     * @param markdown the words
     * @param facts short facts below them, each a word or two
     */
    record Words(String name, String kicker, String heading, String markdown, List<String> facts) implements Slide {

        public Words {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A text and what it is becoming, marked word by word.
     *
     * @param before the text before, Markdown
     * @param after the text now, Markdown
     */
    record Changed(String name, String kicker, String heading, String before, String after, List<String> facts) implements Slide {

        public Changed {
            facts = List.copyOf(facts);
        }
    }

    /** Steps in a row with a pointer: the agenda. Paged where they do not fit, at the page of the one that is now. */
    record Steps(String name, String heading, List<Step> steps) implements Slide {

        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A step.
     *
     * @param number "1", "1 a"; empty for none
     * @param depth 0 at the top level
     * @param detail a few words at its right; empty for none
     */
    record Step(String number, String title, int depth, StepState state, String detail) { }

    /** How far a step is. */
    enum StepState {
        OPEN,
        NOW,
        DONE,
        SKIPPED
    }

    /**
     * A table, paged by the height there is; the head stands on every page.
     *
     * @param columns a heading for each column
     * @param rows each with as many cells as there are columns
     * @param marked the row that is spoken about, from 0; its page is shown
     */
    record Table(String name, String heading, List<String> columns, List<List<String>> rows, Optional<Integer> marked) implements Slide {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Things in a list, each with a label and a detail: the actions of today. Paged where they do not fit. */
    record Items(String name, String heading, List<Item> items) implements Slide {

        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A thing in a list.
     *
     * @param label what it is called, "Action 365"; empty for none
     * @param detail what else there is to say, "Bob Adeyemi, due 12 Nov"; empty for none
     */
    record Item(String label, String text, String detail) { }

    /**
     * A clock that counts down: a timer, or a break.
     *
     * @param line a line below it, "Back at 14:15 (12:15 UTC)"; empty for none
     * @param until when it is over
     */
    record Countdown(String name, String heading, String line, Instant until) implements Slide { }
}
