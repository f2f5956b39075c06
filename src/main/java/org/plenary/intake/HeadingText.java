package org.plenary.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.domain.review.LookAlikes;

/** Reads what the pages before the agenda say about the meeting. */
public final class HeadingText {
    private static final Map<String, String> KINDS = kinds();
    private static final Pattern NUMBER = Pattern.compile("#\\s?(\\d{1,4})\\b");
    private static final Pattern DAY = Pattern.compile("\\bDay (\\d)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEAM = Pattern.compile("^(.{12,}?\\((\\p{Lu}[\\p{L}\\d-]+)\\).*\\bTeam)$");
    private static final Pattern SHORT_TEAM = Pattern.compile("\\b([A-Z][A-Z\\d]*\\d|[A-Z]{3,}(?:-[A-Z\\d]+)*)\\b(?= (?:Review|Staff|Plenary|Leadership|Team))");
    private static final int LONGEST_TITLE = 120;

    private HeadingText() {
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("face to face", "face-to-face");
        kinds.put("plenary call", "plenary");
        kinds.put("plenary meeting", "plenary");
        kinds.put("coordination", "coordination");
        kinds.put("leadership", "leadership");
        kinds.put("engagement session", "engagement-session");
        kinds.put("consultation", "consultation");
        kinds.put("sub team", "sub-team");
        return kinds;
    }

    /** Reads the heading; title, number and date are absent, with a note each, when the text does not state them before its agenda. */
    public static Reading<MeetingHeading> read(SourceText source) {
        List<Piece> front = front(source.pieces());
        Optional<Piece> title = front.stream().filter(HeadingText::isTitle).findFirst();
        Optional<LocalDate> date = front.stream().flatMap(piece -> dateIn(piece).stream()).findFirst();
        Optional<Matcher> team = front.stream().map(piece -> TEAM.matcher(piece.text())).filter(Matcher::matches).findFirst();
        MeetingHeading heading = new MeetingHeading(title.map(Piece::line).orElse(front.isEmpty() ? 0 : front.getFirst().line()),
                title.map(Piece::text), title.flatMap(piece -> kindOf(piece.text())), title.flatMap(piece -> number(NUMBER, piece)),
                title.flatMap(piece -> number(DAY, piece)), date, IcannMeetingText.in(source, front),
                team.map(found -> found.group(1)), team.map(found -> found.group(2)).or(() -> title.flatMap(HeadingText::shortTeam)));
        return new Reading<>(heading, problems(heading));
    }

    private static List<Piece> front(List<Piece> pieces) {
        List<Piece> front = new ArrayList<>();
        for (Piece piece : pieces) {
            if (isAgendaOrPage(piece)) {
                break;
            }
            if (!piece.isItem()) {
                front.add(piece);
            }
        }
        return front;
    }

    /** Whether the pages before the meeting's own (dial-in notice, standards) are over. */
    static boolean endsFront(Piece piece) {
        return isAgendaOrPage(piece) || isTitle(piece);
    }

    private static boolean isAgendaOrPage(Piece piece) {
        return LookAlikes.key(piece.text()).matches("(?:proposed )?agenda") || PageReader.HEADING.matcher(piece.text()).matches();
    }

    private static boolean isTitle(Piece piece) {
        return piece.text().length() <= LONGEST_TITLE && !Healing.endsSentence(piece.text()) && kindOf(piece.text()).isPresent();
    }

    private static Optional<String> kindOf(String title) {
        String key = LookAlikes.key(title);
        return KINDS.entrySet().stream().filter(kind -> key.contains(kind.getKey())).map(Map.Entry::getValue).findFirst();
    }

    /** A line that is a date and little else; a range is the ICANN meeting's. */
    private static Optional<LocalDate> dateIn(Piece piece) {
        boolean alone = piece.text().length() <= 40 && WrittenDate.rangeIn(piece.text()).isEmpty();
        return alone ? WrittenDate.in(piece.text(), Optional.empty()) : Optional.empty();
    }

    private static Optional<Integer> number(Pattern pattern, Piece piece) {
        Matcher number = pattern.matcher(piece.text());
        return number.find() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
    }

    private static Optional<String> shortTeam(Piece title) {
        Matcher team = SHORT_TEAM.matcher(title.text());
        return team.find() ? Optional.of(team.group(1)) : Optional.empty();
    }

    private static List<Problem> problems(MeetingHeading heading) {
        List<Problem> problems = new ArrayList<>();
        if (heading.title().isEmpty()) {
            problems.add(Problem.note(heading.line(), "The text does not say which meeting it belongs to; the meeting was left without a title and a number."));
        }
        if (heading.date().isEmpty()) {
            problems.add(Problem.note(heading.line(), "The text gives no date for the meeting; it was left undated."));
        }
        return problems;
    }
}
