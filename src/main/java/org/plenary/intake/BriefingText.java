package org.plenary.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.domain.review.LookAlikes;

/** Reads proposed briefings and sessions from the parts "Proposed Agenda" and "… Schedule" of a coordination call's deck. */
public final class BriefingText {
    private static final Pattern CANCELLED = Pattern.compile("^(.*?)\\s+(?:(?:will|has|have|is|was|are)\\s+(?:be\\s+|been\\s+)?)?cancell?ed\\b"
            + "(?:\\s+(?:due to|because of)\\s+(.*?))?\\.?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_IN_FRONT = Pattern.compile("^(?:(?:the|on)\\s+)?(?:\\p{L}+day\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s+\\p{L}+\\s+");

    private final Optional<LocalDate> writtenOn;
    private final List<SessionPlan.Session> sessions = new ArrayList<>();
    private final List<SessionPlan.Point> topics = new ArrayList<>();
    private final List<SessionPlan.Point> constraints = new ArrayList<>();
    private final List<SessionPlan.Point> questions = new ArrayList<>();
    private final List<SessionPlan.CancelledCall> cancelled = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private BriefingText(Optional<LocalDate> writtenOn) {
        this.writtenOn = writtenOn;
    }

    /** Reads the plan; dates without a year are those nearest to the date of the deck. */
    public static Reading<SessionPlan> read(SourceText source) {
        BriefingText text = new BriefingText(HeadingText.read(source).found().date());
        Section.of(source).stream().filter(section -> section.isAbout("proposed agenda") || section.isAbout("schedule"))
                .flatMap(section -> section.nested().stream()).forEach(text::take);
        SessionPlan plan = new SessionPlan(text.sessions, text.topics, text.constraints, text.questions, text.cancelled);
        if (plan.isEmpty()) {
            text.problems.add(Problem.error("No proposed briefing or session was found: no heading speaks of a proposed agenda or a schedule. Nothing was taken over."));
        }
        return new Reading<>(plan, text.problems);
    }

    private void take(ListItem item) {
        String text = item.piece().text();
        String key = LookAlikes.key(text);
        Matcher cancelling = CANCELLED.matcher(text);
        if (cancelling.matches()) {
            cancelled.add(new SessionPlan.CancelledCall(item.piece().line(), text, DAY_IN_FRONT.matcher(cancelling.group(1)).replaceFirst(""),
                    date(item.piece()), Optional.ofNullable(cancelling.group(2))));
        } else if (text.endsWith("?")) {
            questions.add(point(item.piece()));
        } else if (key.contains("topics")) {
            item.children().forEach(child -> topics.add(point(child.piece())));
        } else if (key.contains("limitation") || key.contains("constraint")) {
            item.children().forEach(child -> constraints.add(point(child.piece())));
        } else {
            takeSession(item);
        }
    }

    /** An item whose only line under it is a time is a session; other lines under it are sessions themselves. */
    private void takeSession(ListItem item) {
        boolean timeBelow = item.children().size() == 1 && SessionTime.withoutTime(item.children().getFirst().piece().text()).isEmpty();
        if (item.children().isEmpty() || timeBelow) {
            Piece time = timeBelow ? item.children().getFirst().piece() : item.piece();
            sessions.add(session(item.piece(), time, item.piece().text()));
        } else {
            item.children().forEach(child -> sessions.add(session(child.piece(), child.piece(), item.piece().text())));
        }
    }

    private SessionPlan.Session session(Piece titled, Piece timed, String heading) {
        SessionTime time = SessionTime.in(timed.text());
        String title = SessionTime.withoutTime(titled.text());
        return new SessionPlan.Session(titled.line(), title, kind(title, heading), date(timed), time.start(), time.end(), time.flexible());
    }

    private static String kind(String title, String heading) {
        String lower = title.toLowerCase(Locale.ROOT);
        if (lower.matches(".*\\bdemo\\b.*")) {
            return "demo";
        }
        return (lower + heading.toLowerCase(Locale.ROOT)).contains("briefing") ? "briefing" : "session";
    }

    private SessionPlan.Point point(Piece piece) {
        return new SessionPlan.Point(piece.line(), piece.text(), date(piece));
    }

    private Optional<LocalDate> date(Piece piece) {
        Optional<LocalDate> date = WrittenDate.in(piece.text(), writtenOn);
        date.filter(day -> WrittenDate.wrongWeekday(piece.text(), day)).ifPresent(day -> problems.add(Problem.warning(piece.line(),
                "The weekday in line " + piece.line() + " does not fit " + day + "; the date was kept.")));
        return date;
    }
}
