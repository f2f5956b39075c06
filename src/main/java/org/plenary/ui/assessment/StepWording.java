package org.plenary.ui.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenary.domain.assessment.GuidePath;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.feature.assessment.StepChoice;
import org.plenary.feature.assessment.StepSubject;
import org.plenary.feature.assessment.Stepping;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.Texts;

/** Says where a step through stands; any thread. */
final class StepWording {

    private final Texts texts;
    private final DateTimeFormatter time;
    private final DateTimeFormatter day;

    StepWording(Texts texts) {
        this.texts = texts;
        this.time = DateTimeFormatter.ofPattern("HH:mm", texts.language());
        this.day = DateTimeFormatter.ofPattern("d MMM yyyy", texts.language());
    }

    /** "Recommendation 7". */
    String name(String number) {
        return texts.text("step.recommendation", number);
    }

    String state(RecommendationState state) {
        return texts.text("step.state." + state.word());
    }

    /** The shape that goes with a state. */
    static Mark mark(RecommendationState state) {
        return switch (state) {
            case NOT_STARTED -> Mark.EMPTY;
            case DRAFTING, PARKED, RETURNED, READY -> Mark.DRAFT;
            case ADOPTED, ADOPTED_WITH_EDITS -> Mark.AGREED;
            case UNSETTLED -> Mark.CONFLICT;
        };
    }

    /** What a meeting recorded, in words; a word of a newer program as it is. */
    String left(StepSubject.Left left) {
        String state = RecommendationState.of(left.state()).map(this::state).orElse(left.state());
        var parts = new ArrayList<>(List.of(left.contested() ? texts.text("step.state.unsettled") : state));
        if (!left.to().isEmpty()) {
            parts.add(left.due().map(until -> texts.text("step.left.to-until", left.to(), day(until))).orElse(texts.text("step.left.to", left.to())));
        }
        if (!left.reason().isEmpty()) {
            parts.add(left.reason());
        }
        return String.join(" · ", parts);
    }

    /** "9 of 28 · about 3 min each · ends 16:40 (14:40 UTC)". */
    String progress(Stepping now, Instant moment) {
        var parts = new ArrayList<>(List.of(texts.text("step.progress", now.pace().done(), now.among().size())));
        now.pace().each().ifPresent(each -> parts.add(each.toSeconds() < 60 ? texts.text("step.progress.under") : texts.text("step.progress.each", Math.round(each.toSeconds() / 60.0))));
        now.pace().ends(moment).ifPresent(end -> parts.add(now.zone().equals(ZoneOffset.UTC)
                ? texts.text("step.progress.ends-utc", at(end, ZoneOffset.UTC)) : texts.text("step.progress.ends", at(end, now.zone()), at(end, ZoneOffset.UTC))));
        return String.join("  ·  ", parts);
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    /** What was typed as a day, as people read it; as it is where it is none. */
    String typedDay(String typed) {
        try {
            return day(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            return typed;
        }
    }

    /** "Question 12"; its beginning where it has no number. */
    String question(StepSubject.OpenQuestion question) {
        return question.number() == 0 ? texts.text("step.question.new") : texts.text("step.question", question.number());
    }

    /** What the form comes to. */
    String end(GuidePath.End end) {
        return texts.text("assessment.path.end." + end.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A field of the team's text, "Further work". */
    String field(String field) {
        return texts.field("team-text", field);
    }

    String which(StepChoice.Which which) {
        return texts.text("step.which." + which.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String ungrouped() {
        return texts.text("assessment.subject.ungrouped");
    }

    private String at(Instant moment, ZoneId zone) {
        return time.format(moment.atZone(zone));
    }
}
