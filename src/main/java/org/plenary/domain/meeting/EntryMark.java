package org.plenary.domain.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something understood in a typed line, to be shown as a chip while it is typed.
 *
 * @param from where it begins in the line
 * @param to where it ends, exclusive
 * @param meaning what it is understood as
 */
public record EntryMark(int from, int to, Meaning meaning) {

    /** What a part of a line means. */
    public sealed interface Meaning {

        /** True when it can not be kept as it is meant, so that the typist has to be told. */
        default boolean isTrouble() {
            return false;
        }
    }

    /** The letter and colon in front. */
    public record Prefix(EntryKind kind) implements Meaning { }

    /** A name that only one on the roster has. */
    public record Who(RosterName person) implements Meaning { }

    /** A name that several on the roster have; the line is not taken before more letters are typed. */
    public record SeveralPeople(String typed, List<String> names) implements Meaning {
        public SeveralPeople {
            names = List.copyOf(names);
        }

        @Override
        public boolean isTrouble() {
            return true;
        }
    }

    /** A name that nobody on the roster has: it stays in the text as typed. */
    public record Nobody(String typed) implements Meaning {
        @Override
        public boolean isTrouble() {
            return true;
        }
    }

    /** By when. Empty for a day that no calendar has. */
    public record Due(Optional<LocalDate> day) implements Meaning {
        @Override
        public boolean isTrouble() {
            return day.isEmpty();
        }
    }

    /** A recommendation by its number. Empty id when there is none of that number: it stays in the text as typed. */
    public record AboutRecommendation(int number, String id) implements Meaning {
        @Override
        public boolean isTrouble() {
            return id.isEmpty();
        }
    }

    /**
     * {@code #public} or {@code #internal}.
     *
     * @param isPublic which of them
     * @param applies false where the kind of record has no choice: decisions, actions and questions are public
     */
    public record ForWhom(boolean isPublic, boolean applies) implements Meaning {
        @Override
        public boolean isTrouble() {
            return !applies;
        }
    }
}
