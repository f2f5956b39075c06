package org.plenary.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the dial-in notice at the start of a deck, or one pasted alone. */
public final class NoticeText {
    private enum Part { HEADING, PREFERRED, OPTION, MUTING, REMINDER, CONTACT, NOISE }

    private static final Pattern PREFERRED = Pattern.compile("\\bprefer(?:able|red)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MUTING = Pattern.compile("\\b(?:background noise|failed attempts|will mute)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern REMINDER = Pattern.compile("\\*\\d to mute|\\balways mute\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTACT = Pattern.compile("\\bplease e-?mail\\b|@", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYS_SOMETHING = Pattern.compile("\\p{L}|\\d{3}");
    private static final Pattern NUMBER_OF_OPTION = Pattern.compile("^\\+?[\\d(].{0,40}");

    private NoticeText() {
    }

    /** Reads up to the contact line, or to the agenda or the meeting's title when there is none; empty when nothing is about joining a call. */
    public static Reading<Optional<DialInNotice>> read(SourceText source) {
        Map<Part, List<String>> parts = new EnumMap<>(Part.class);
        List<Problem> problems = new ArrayList<>();
        int line = 0;
        for (Piece piece : source.pieces()) {
            if (HeadingText.endsFront(piece) || parts.containsKey(Part.CONTACT)) {
                break;
            }
            line = line == 0 ? piece.line() : line;
            Part part = partOf(piece.text(), parts.isEmpty());
            if (part == Part.NOISE) {
                problems.add(Problem.note(piece.line(), "Line " + piece.line() + " holds only “" + piece.text() + "” and was left out of the notice."));
            } else {
                add(parts.computeIfAbsent(part, p -> new ArrayList<>()), part, piece.text());
            }
        }
        boolean notice = parts.keySet().stream().anyMatch(part -> part == Part.PREFERRED || part == Part.MUTING || part == Part.REMINDER);
        if (!notice) {
            return new Reading<>(Optional.empty(), List.of(Problem.error("No dial-in notice was found: nothing before the agenda is about "
                    + "joining or muting. Nothing was taken over.")));
        }
        return new Reading<>(Optional.of(notice(line, parts)), problems);
    }

    private static Part partOf(String text, boolean first) {
        if (!SAYS_SOMETHING.matcher(text).find()) {
            return Part.NOISE;
        }
        if (REMINDER.matcher(text).find()) {
            return Part.REMINDER;
        }
        if (MUTING.matcher(text).find()) {
            return Part.MUTING;
        }
        if (CONTACT.matcher(text).find()) {
            return Part.CONTACT;
        }
        if (first) {
            return Part.HEADING;
        }
        return PREFERRED.matcher(text).find() ? Part.PREFERRED : Part.OPTION;
    }

    /** A number of its own line belongs to the option above it. */
    private static void add(List<String> texts, Part part, String text) {
        boolean belongsAbove = part == Part.OPTION && NUMBER_OF_OPTION.matcher(text).matches() && !texts.isEmpty();
        texts.add(belongsAbove ? Healing.join(texts.removeLast(), text) : text);
    }

    private static DialInNotice notice(int line, Map<Part, List<String>> parts) {
        Optional<String> contact = joined(parts, Part.CONTACT);
        return new DialInNotice(line, joined(parts, Part.HEADING).orElse(""), parts.getOrDefault(Part.PREFERRED, List.of()),
                parts.getOrDefault(Part.OPTION, List.of()), joined(parts, Part.MUTING), joined(parts, Part.REMINDER), contact,
                contact.map(Addresses::mailIn).filter(mail -> !mail.isEmpty()));
    }

    private static Optional<String> joined(Map<Part, List<String>> parts, Part part) {
        return Optional.ofNullable(parts.get(part)).map(texts -> String.join(" ", texts));
    }
}
