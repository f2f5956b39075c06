package org.plenary.ui.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.feature.meeting.MeetingRow;
import org.plenary.feature.recommendation.GroupingProgress;
import org.plenary.feature.recommendation.Named;
import org.plenary.feature.recommendation.RecommendationRow;
import org.plenary.feature.recommendation.Recommendations;
import org.plenary.feature.review.ReadyAgain;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.Texts;

/** Says in words what was read for the day; any thread. */
final class TodayWording {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int LONGEST = 90;

    private final Texts texts;
    private final Clock clock;
    private final Moments moments;

    TodayWording(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        this.moments = new Moments(texts, clock);
    }

    /** @param minutes how long its agenda takes; 0 when nobody planned it */
    MeetingCardWords card(MeetingRow row, int minutes) {
        String title = row.title().isEmpty() ? row.kind() : row.title();
        String when = Stream.of(day(row), times(row), row.place()).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
        String planned = minutes == 0 ? "" : texts.count("today.minutes", minutes);
        String figures = Stream.of(texts.count("today.items", row.items()), planned).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
        String status = "today.status." + row.status();
        return new MeetingCardWords(row.id(), title, when.isEmpty() ? texts.text("today.no-day") : when, figures, texts.has(status) ? texts.text(status) : "");
    }

    /** One strip for each grouping that has recommendations, in the team's order. */
    List<StripWords> strips(Recommendations all) {
        return all.groupings().stream().map(grouping -> strip(grouping, all.rows().stream()
                .filter(row -> row.groupingId().equals(grouping.id())).toList())).toList();
    }

    /** "today", "overdue since 20 Jun 2017", "due 5 Jan 2026"; empty for no day. */
    String due(Optional<LocalDate> day) {
        LocalDate today = LocalDate.now(clock);
        return day.map(due -> texts.text(due.isBefore(today) ? "today.overdue" : "today.due", moments.day(due))).orElse("");
    }

    /** "Recommendation 7 is ready again: question 12 was answered". */
    String readyAgain(ReadyAgain one) {
        String questions = one.questions().stream().map(number -> number == 0 ? texts.text("today.ready-again.question.new")
                : texts.text("today.ready-again.question", number)).collect(Collectors.joining(", "));
        String key = one.withdrawn() ? "today.ready-again.withdrawn" : "today.ready-again.answered";
        return texts.count(key, one.questions().size(), one.number(), questions);
    }

    /** Whether that day is over. */
    boolean isOver(Optional<LocalDate> day) {
        return day.filter(due -> due.isBefore(LocalDate.now(clock))).isPresent();
    }

    /** The day it is. */
    String today() {
        return moments.weekday(LocalDate.now(clock));
    }

    private StripWords strip(GroupingProgress grouping, List<RecommendationRow> rows) {
        long agreed = rows.stream().filter(RecommendationRow::isAgreed).count();
        String name = grouping.grouping().map(Named::name).orElseGet(() -> texts.text("recommendation.ungrouped"));
        return new StripWords(grouping.id(), name, texts.text("today.agreed", agreed, rows.size()), rows.stream().map(this::dot).toList());
    }

    private StripWords.Dot dot(RecommendationRow row) {
        Mark mark = !row.conflicts().isEmpty() ? Mark.CONFLICT : row.isAgreed() ? Mark.AGREED : row.isUntouched() ? Mark.EMPTY : Mark.DRAFT;
        return new StripWords.Dot(row.id(), mark, texts.text("today.dot", row.number(), state(mark), shortened(row.detail())));
    }

    /** What a shape says of a recommendation. */
    String state(Mark mark) {
        return texts.text(switch (mark) {
            case EMPTY -> "today.state.empty";
            case DRAFT -> "today.state.under-way";
            case AGREED -> "today.state.agreed";
            case CONFLICT -> "today.state.conflict";
        });
    }

    private String day(MeetingRow row) {
        return row.times().date().map(moments::weekday).map(first -> row.times().lastDate()
                .map(last -> texts.text("today.days", first, moments.weekday(last))).orElse(first)).orElse("");
    }

    private String times(MeetingRow row) {
        String from = row.times().start().map(TIME::format).orElse("");
        String until = row.times().end().map(end -> "–" + TIME.format(end)).orElse("");
        String zone = from.isEmpty() ? "" : row.times().zone().map(ZoneId::getId).map(id -> " " + id).orElse("");
        return from + until + zone;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).stripTrailing() + "…";
    }
}
