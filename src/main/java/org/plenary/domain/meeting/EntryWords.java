package org.plenary.domain.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What words in a typed line may mean in a meeting.
 *
 * @param roster whom {@code @name} may mean
 * @param recommendations ids by number, for {@code R12}
 * @param day the day in the meeting's zone that {@code due fri} counts from
 */
public record EntryWords(List<RosterName> roster, SortedMap<Integer, String> recommendations, LocalDate day) {

    public EntryWords {
        roster = List.copyOf(roster);
        recommendations = new TreeMap<>(recommendations);
    }

    /** The day that people say after "due": {@code fri}, {@code 12 Nov}, {@code 2018-11-12}; empty for words that name none. */
    public Optional<LocalDate> dueDay(String typed) {
        String words = typed.strip();
        return DueDay.at(words, 0, day).filter(found -> found.end() == words.length()).flatMap(DueDay::day);
    }

    /** Those on the roster whom typed words may mean: by a whole spelling before a part of one, people before groups. */
    public List<RosterName> called(String typed) {
        List<Predicate<RosterName>> ways = List.of(name -> name.is(typed), name -> name.has(typed), name -> name.begins(typed));
        for (Predicate<RosterName> way : ways) {
            List<RosterName> found = roster.stream().filter(way).toList();
            List<RosterName> people = found.stream().filter(name -> !name.isGroup()).toList();
            if (!found.isEmpty()) {
                return people.isEmpty() ? found : people;
            }
        }
        return List.of();
    }
}
