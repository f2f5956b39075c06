package org.plenary.domain.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What remains of a typed line when what was understood has gone to a place of its own. In an action or a question the names in front say
 * whose it is, or else those at the end, or else all; names that say so at an edge are left out of the text.
 */
final class EntryText {

    private static final Set<String> JOINS = Set.of("", ",", "and", "&", ", and");
    private static final Set<String> LEADS_TO_A_NAME = Set.of("to", "with", "from", "for", "by", "of", "and", "or");

    private final List<Part> parts = new ArrayList<>();
    private final List<RosterName> people;

    EntryText(String line, EntryKind kind, List<EntryMark> marks) {
        int place = 0;
        for (EntryMark mark : marks) {
            parts.add(Part.words(line.substring(place, mark.from())));
            parts.add(part(line.substring(mark.from(), mark.to()), mark.meaning()));
            place = mark.to();
        }
        parts.add(Part.words(line.substring(place)));
        List<RosterName> all = names(parts);
        List<RosterName> front = kind.isAsked() ? cut(parts) : List.of();
        List<RosterName> end = kind.isAsked() && front.isEmpty() && !endIsInASentence() ? cut(parts.reversed()).reversed() : List.of();
        people = Stream.of(front, end, all).filter(some -> !some.isEmpty()).findFirst().orElse(List.of()).stream().distinct().toList();
    }

    /** A part of the line: words, or somebody's name. */
    private record Part(String text, Optional<RosterName> name) {

        static Part words(String text) {
            return new Part(text, Optional.empty());
        }
    }

    /** Whom the line names, without repetition. */
    List<RosterName> people() {
        return people;
    }

    /** What remains to be read. */
    String text() {
        String text = String.join("", parts.stream().map(Part::text).toList());
        return text.replaceAll("\\s+", " ").replaceAll(" (?=[,.;:!?)])", "").replaceAll("^[\\s,;]+|[\\s,;]+$", "");
    }

    private static Part part(String typed, EntryMark.Meaning meaning) {
        return switch (meaning) {
            case EntryMark.Who(RosterName person) -> new Part(person.name(), Optional.of(person));
            case EntryMark.Prefix prefix -> Part.words("");
            case EntryMark.ForWhom audience -> Part.words("");
            case EntryMark.Due due -> Part.words(due.isTrouble() ? typed : "");
            default -> Part.words(typed);
        };
    }

    private static List<RosterName> names(List<Part> parts) {
        return parts.stream().flatMap(part -> part.name().stream()).toList();
    }

    /** Takes the names out that stand before all other words, with what joins them. */
    private static List<RosterName> cut(List<Part> parts) {
        int many = 0;
        for (int i = 0; i < parts.size() && (parts.get(i).name().isPresent() || joins(parts.get(i))); i++) {
            many = parts.get(i).name().isPresent() ? i + 1 : many;
        }
        List<RosterName> names = names(parts.subList(0, many));
        for (int i = 0; i < many; i++) {
            boolean isEnd = parts.get(i).name().isEmpty() && parts.get(i).text().strip().equals(".");
            parts.set(i, isEnd ? parts.get(i) : Part.words(""));
        }
        return names;
    }

    private static boolean joins(Part part) {
        return JOINS.contains(part.text().strip()) || part.text().strip().equals(".");
    }

    /** "Send it to @laurin": without the name, the sentence would break off. */
    private boolean endIsInASentence() {
        List<Part> before = parts.reversed().stream().dropWhile(part -> part.name().isPresent() || joins(part)).toList();
        String[] words = before.isEmpty() ? new String[] {""} : before.getFirst().text().strip().split("\\s+");
        return LEADS_TO_A_NAME.contains(words[words.length - 1]);
    }
}
