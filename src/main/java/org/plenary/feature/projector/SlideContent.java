package org.plenary.feature.projector;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.domain.meeting.ItemState;

/** What a slide says, from the public edition. All that the program can show of a review is one of these. */
public sealed interface SlideContent {

    /** Stays the same while only its words change: {@code agenda}, {@code recommendation/ssr1-12}. */
    String key();

    /**
     * Whose meeting it is.
     *
     * @param team the review's name; empty when nobody wrote one
     * @param meeting its title
     * @param place where it is; empty when nobody wrote it
     */
    record Welcome(String team, String meeting, Optional<LocalDate> day, String place) implements SlideContent {

        @Override
        public String key() {
            return "welcome";
        }
    }

    /** A text of the meeting itself, Markdown. */
    record Text(Topic topic, String text) implements SlideContent {

        @Override
        public String key() {
            return topic.name();
        }
    }

    /** Which text. */
    enum Topic {
        /** The expected standards of behavior. */
        STANDARDS,
        /** How people speak and listen in this meeting. */
        HOUSE_RULES,
        /** How to take part from elsewhere. */
        DIAL_IN
    }

    /** The agenda with its pointer. */
    record Agenda(List<Step> steps) implements SlideContent {

        public Agenda {
            steps = List.copyOf(steps);
        }

        @Override
        public String key() {
            return "agenda";
        }
    }

    /**
     * An item on the agenda.
     *
     * @param number "1", "1 a"; empty below the third level
     * @param minutes planned; 0 for none
     */
    record Step(String number, String title, int depth, ItemState state, boolean isNow, long minutes) { }

    /**
     * An item that begins.
     *
     * @param id the item
     * @param number "1", "1 a"; empty below the third level
     * @param presenter empty for nobody
     * @param text Markdown; empty for none
     */
    record Item(String id, String number, String title, String presenter, long minutes, String text) implements SlideContent {

        @Override
        public String key() {
            return id;
        }
    }

    /**
     * A break.
     *
     * @param until when it is over by the plan; empty when no length is planned
     * @param zone of the meeting
     */
    record Break(String id, String title, Optional<Instant> until, Optional<ZoneId> zone) implements SlideContent {

        @Override
        public String key() {
            return id;
        }
    }

    /**
     * A recommendation with what the team answered.
     *
     * @param number empty when it has none
     * @param review the short name of its review; empty for none
     * @param grouping empty for none
     * @param text Markdown: the full text, the short one where there is no other
     */
    record Recommendation(String id, OptionalLong number, String review, String grouping, String text, List<Answered> answers) implements SlideContent {

        public Recommendation {
            answers = List.copyOf(answers);
        }

        @Override
        public String key() {
            return id;
        }
    }

    /**
     * The team's answer to a question of the form.
     *
     * @param question its label
     * @param choice the words of the choice; empty while the team has none
     */
    record Answered(String question, String choice) { }

    /**
     * Recommendations in a table.
     *
     * @param review the short name of their review; empty for none
     */
    record Table(String review, List<TableRow> rows) implements SlideContent {

        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public String key() {
            return "table";
        }
    }

    /** A recommendation in the table; parts that it lacks are empty. */
    record TableRow(String id, OptionalLong number, String detail, String grouping) { }

    /**
     * A question to the organisation.
     *
     * @param number empty when it has none
     * @param text Markdown
     * @param state its word
     * @param answer Markdown; empty for none
     */
    record Question(String id, OptionalLong number, String topic, String text, String addressee, String state, String answer) implements SlideContent {

        @Override
        public String key() {
            return id;
        }
    }

    /** What was written down in the meeting: its decisions or its actions. */
    record Entries(EntryKind kind, List<Entry> entries) implements SlideContent {

        public Entries {
            entries = List.copyOf(entries);
        }

        @Override
        public String key() {
            return kind.name();
        }
    }

    /**
     * One of them.
     *
     * @param number empty while it has none
     * @param text Markdown
     * @param people whose it is, "A, B"; empty for nobody
     */
    record Entry(OptionalLong number, String text, String people, Optional<LocalDate> due) { }
}
