package org.plenary.domain.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is understood in a typed line, from left to right. Marks never overlap. */
final class EntryScan {

    private static final Pattern PREFIX = Pattern.compile("\\s*([adqn])\\s*:\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DUE = Pattern.compile("due\\s+(?:(?:by|on)\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern RECOMMENDATION = Pattern.compile("R(\\d{1,3})(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUDIENCE = Pattern.compile("#(public|internal)(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

    private final String line;
    private final EntryWords words;
    private final List<EntryMark> marks = new ArrayList<>();
    private final EntryKind kind;

    EntryScan(String line, EntryKind otherwise, EntryWords words) {
        this.line = line;
        this.words = words;
        Matcher prefix = PREFIX.matcher(line);
        boolean hasPrefix = prefix.lookingAt();
        kind = hasPrefix ? EntryKind.of(prefix.group(1).charAt(0)).orElseThrow() : otherwise;
        if (hasPrefix) {
            marks.add(new EntryMark(0, prefix.end(), new EntryMark.Prefix(kind)));
        }
        int place = hasPrefix ? prefix.end() : 0;
        while (place < line.length()) {
            int from = place;
            Optional<EntryMark> mark = beginsWord(from) ? markAt(from) : Optional.empty();
            mark.ifPresent(marks::add);
            place = mark.map(EntryMark::to).filter(to -> to > from).orElse(from + 1);
        }
    }

    EntryKind kind() {
        return kind;
    }

    List<EntryMark> marks() {
        return marks;
    }

    private boolean beginsWord(int place) {
        return place == 0 || !Character.isLetterOrDigit(line.charAt(place - 1));
    }

    private Optional<EntryMark> markAt(int from) {
        return switch (Character.toLowerCase(line.charAt(from))) {
            case '@' -> who(from);
            case 'd' -> kind.isAsked() ? due(from) : Optional.empty();
            case 'r' -> recommendation(from);
            case '#' -> audience(from);
            default -> Optional.empty();
        };
    }

    private Optional<EntryMark> who(int from) {
        CalledName name = CalledName.at(line, from + 1, words.roster());
        String typed = line.substring(from + 1, name.end());
        return typed.isEmpty() ? Optional.empty() : Optional.of(new EntryMark(from, name.end(), switch (name.people().size()) {
            case 0 -> new EntryMark.Nobody(typed);
            case 1 -> new EntryMark.Who(name.people().getFirst());
            default -> new EntryMark.SeveralPeople(typed, name.people().stream().map(RosterName::name).toList());
        }));
    }

    private Optional<EntryMark> due(int from) {
        Matcher due = DUE.matcher(line).region(from, line.length());
        return due.lookingAt() ? DueDay.at(line, due.end(), words.day()).map(day -> new EntryMark(from, day.end(), new EntryMark.Due(day.day())))
                : Optional.empty();
    }

    private Optional<EntryMark> recommendation(int from) {
        Matcher number = RECOMMENDATION.matcher(line).region(from, line.length()).useTransparentBounds(true);
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(number.group(1));
        return Optional.of(new EntryMark(from, number.end(),
                new EntryMark.AboutRecommendation(value, words.recommendations().getOrDefault(value, ""))));
    }

    private Optional<EntryMark> audience(int from) {
        Matcher audience = AUDIENCE.matcher(line).region(from, line.length()).useTransparentBounds(true);
        return audience.lookingAt() ? Optional.of(new EntryMark(from, audience.end(), new EntryMark.ForWhom(
                audience.group(1).toLowerCase(Locale.ROOT).equals("public"), kind == EntryKind.NOTE))) : Optional.empty();
    }
}
