package org.plenary.ui.recommendation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.feature.recommendation.AnswerState;
import org.plenary.feature.recommendation.FormHeading;
import org.plenary.feature.recommendation.GroupingProgress;
import org.plenary.feature.recommendation.LastWrite;
import org.plenary.feature.recommendation.Named;
import org.plenary.feature.recommendation.QuestionState;
import org.plenary.feature.recommendation.RecommendationRow;
import org.plenary.feature.recommendation.Recommendations;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.Texts;

/** Says in words what was read; any thread. */
final class Wording {

    private final Texts texts;
    private final Clock clock;
    private final DateTimeFormatter time;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter day;

    Wording(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        this.time = DateTimeFormatter.ofPattern("HH:mm", texts.language());
        this.dayOfYear = DateTimeFormatter.ofPattern("d MMM", texts.language());
        this.day = DateTimeFormatter.ofPattern("d MMM yyyy", texts.language());
    }

    /** The rows in words. */
    List<RecommendationLine> lines(Recommendations all) {
        LocalDate today = LocalDate.now(clock);
        return all.rows().stream().map(row -> line(row, all.headings(), today)).toList();
    }

    /** The groupings in words. */
    List<GroupingBar> bars(Recommendations all) {
        return all.groupings().stream().map(this::bar).toList();
    }

    /** "28 recommendations · 2 agreed · 6 under way · 20 not started". */
    String counts(Recommendations all) {
        long agreed = all.rows().stream().filter(RecommendationRow::isAgreed).count();
        long untouched = all.rows().stream().filter(RecommendationRow::isUntouched).count();
        long underWay = all.rows().size() - agreed - untouched;
        var parts = new ArrayList<>(List.of(texts.count("recommendation.count", all.rows().size())));
        add(parts, agreed, "recommendation.count.agreed");
        add(parts, underWay, "recommendation.count.under-way");
        add(parts, untouched, "recommendation.count.untouched");
        return all.rows().isEmpty() ? "" : String.join(" · ", parts);
    }

    /** How one question stands. */
    ChipWords chip(FormHeading heading, QuestionState question) {
        String word = switch (question.state()) {
            case EMPTY -> texts.text("recommendation.state.empty");
            case ANSWERED -> texts.count("recommendation.state.answers", question.answers());
            case MY_DRAFT -> question.answers() == 0 ? texts.text("recommendation.state.my-draft")
                    : texts.text("recommendation.state.my-draft-and", question.answers());
            case AGREED -> question.verdict().map(this::agreedAs).orElseGet(() -> texts.text("recommendation.state.agreed"));
            case CONFLICT -> texts.text("recommendation.state.conflict");
        };
        String brief = question.state() == AnswerState.AGREED ? state(AnswerState.AGREED) : word;
        String spoken = question.verdict().filter(v -> question.state() == AnswerState.AGREED)
                .map(v -> texts.text("recommendation.state.agreed-as", v.label())).orElse(word);
        return new ChipWords(mark(question.state()), word, brief, texts.text("recommendation.state.spoken", heading.label(), spoken));
    }

    /** A word that fits a cell, where the meaning is one that the program knows. */
    private String agreedAs(QuestionState.Verdict verdict) {
        String key = "recommendation.verdict." + verdict.meaning();
        return texts.has(key) ? texts.text("recommendation.state.agreed-as", texts.text(key)) : texts.text("recommendation.state.agreed");
    }

    /** What a filter calls a state. */
    String state(AnswerState state) {
        return texts.text(switch (state) {
            case EMPTY -> "recommendation.state.empty";
            case ANSWERED -> "recommendation.state.answered";
            case MY_DRAFT -> "recommendation.state.my-draft";
            case AGREED -> "recommendation.state.agreed";
            case CONFLICT -> "recommendation.state.conflict";
        });
    }

    /** What the menu of states is called while these are wanted. */
    String states(Set<AnswerState> wanted) {
        String words = wanted.stream().sorted().map(this::state).collect(Collectors.joining(", "));
        return words.isEmpty() ? texts.text("recommendation.filter.state") : texts.text("recommendation.filter.state-of", words);
    }

    static Mark mark(AnswerState state) {
        return switch (state) {
            case EMPTY -> Mark.EMPTY;
            case ANSWERED, MY_DRAFT -> Mark.DRAFT;
            case AGREED -> Mark.AGREED;
            case CONFLICT -> Mark.CONFLICT;
        };
    }

    private RecommendationLine line(RecommendationRow row, List<FormHeading> headings, LocalDate today) {
        List<ChipWords> chips = IntStream.range(0, headings.size()).mapToObj(i -> chip(headings.get(i), row.questions().get(i))).toList();
        List<String> flags = row.sameTextAs().isEmpty() ? List.of() : List.of(sameText(row));
        return new RecommendationLine(row, row.grouping().map(Named::name).orElseGet(() -> texts.text("recommendation.ungrouped")), chips,
                number(row.answers()), number(row.evidence()),
                row.linksMissing() == 0 ? "" : texts.count("recommendation.links-missing", row.linksMissing()),
                row.updated().map(write -> updated(write, today)).orElse(""), flags, isContestedItself(row));
    }

    private static boolean isContestedItself(RecommendationRow row) {
        List<String> aside = List.of("draft", "answer", "team-text");
        return row.conflicts().stream().anyMatch(place -> !aside.contains(place.kind()));
    }

    /** "Same text as R19". */
    String sameText(RecommendationRow row) {
        String others = row.sameTextAs().stream().map(n -> "R" + n).collect(Collectors.joining(", "));
        return texts.text("recommendation.same-text", others);
    }

    private String updated(LastWrite write, LocalDate today) {
        ZonedDateTime at = write.at().atZone(clock.getZone());
        DateTimeFormatter format = at.toLocalDate().equals(today) ? time : at.getYear() == today.getYear() ? dayOfYear : day;
        return texts.text("recommendation.updated", at.format(format), write.by());
    }

    private GroupingBar bar(GroupingProgress progress) {
        double whole = Math.max(1, progress.questions());
        String title = progress.grouping().map(Named::name).orElseGet(() -> texts.text("recommendation.ungrouped"));
        String share = texts.text("recommendation.share", Math.round(100 * progress.agreed() / whole));
        String figures = texts.count("recommendation.figures", progress.recommendations(), progress.agreed(), progress.questions(), progress.underWay());
        return new GroupingBar(progress.id(), title, progress.recommendations(), progress.agreed() / whole, progress.underWay() / whole, share, figures,
                texts.count("recommendation.count", progress.recommendations()) + " · " + share);
    }

    private void add(List<String> parts, long number, String key) {
        if (number > 0) {
            parts.add(texts.text(key, number));
        }
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }
}
