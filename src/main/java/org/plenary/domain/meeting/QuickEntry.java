package org.plenary.domain.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One line typed during a meeting, understood (SCREENS §1.3): {@code a: @Laurin send the letter due fri R12}. A prefix says what it becomes:
 * {@code a:} action, {@code d:} decision, {@code q:} question, {@code n:} note. Names, numbers and days that are not known stay in the text: nothing
 * typed is lost.
 *
 * @param kind what it becomes
 * @param text what remains to be read: the day that is due and the audience left out, names in the roster's spelling; of an action or a question,
 *     the names in front or at the end left out too, as they have a place of their own
 * @param people whose action or question it is; of the others, whom they name; without repetition, in the order typed
 * @param due by when; always empty for decisions and notes
 * @param recommendations the ids of the recommendations it names
 * @param isPublic whether a note may be published; everything else may be
 * @param marks what was understood where, in the order typed
 */
public record QuickEntry(EntryKind kind, String text, List<RosterName> people, Optional<LocalDate> due, List<String> recommendations,
        boolean isPublic, List<EntryMark> marks) {

    public QuickEntry {
        people = List.copyOf(people);
        recommendations = List.copyOf(recommendations);
        marks = List.copyOf(marks);
    }

    /**
     * Understands a line.
     *
     * @param otherwise what a line without a prefix becomes
     */
    public static QuickEntry read(String line, EntryKind otherwise, EntryWords words) {
        var scan = new EntryScan(line, otherwise, words);
        List<EntryMark> marks = scan.marks();
        var text = new EntryText(line, scan.kind(), marks);
        return new QuickEntry(scan.kind(), text.text(), text.people(),
                meanings(marks, EntryMark.Due.class).flatMap(due -> due.day().stream()).reduce((one, later) -> later),
                List.copyOf(new TreeSet<>(meanings(marks, EntryMark.AboutRecommendation.class).map(EntryMark.AboutRecommendation::id)
                        .filter(id -> !id.isEmpty()).toList())),
                scan.kind() != EntryKind.NOTE || meanings(marks, EntryMark.ForWhom.class).reduce((one, later) -> later)
                        .map(EntryMark.ForWhom::isPublic).orElse(false), marks);
    }

    /** The names that fit several people: the line waits for more letters. */
    public List<EntryMark.SeveralPeople> unclear() {
        return meanings(marks, EntryMark.SeveralPeople.class).toList();
    }

    private static <T extends EntryMark.Meaning> Stream<T> meanings(List<EntryMark> marks, Class<T> wanted) {
        return marks.stream().map(EntryMark::meaning).filter(wanted::isInstance).map(wanted::cast);
    }
}
