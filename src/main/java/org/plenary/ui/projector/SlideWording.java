package org.plenary.ui.projector;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.feature.projector.SlideContent;
import org.plenary.ui.kit.Slide;
import org.plenary.ui.kit.Texts;

/** Makes slides of what the review says: its own words are the few around it. */
public final class SlideWording {

    private final Texts texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** In the language of those texts. */
    public SlideWording(Texts texts) {
        this.texts = texts;
        this.day = DateTimeFormatter.ofPattern("EEE d MMM", texts.language());
    }

    /** The slide of a content. */
    public Slide slide(SlideContent content) {
        return switch (content) {
            case SlideContent.Welcome welcome -> welcome(welcome);
            case SlideContent.Text text -> {
                String name = texts.text("projector.topic." + text.topic().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                yield new Slide.Words(name, "", name, text.text(), List.of());
            }
            case SlideContent.Agenda agenda -> agenda(agenda);
            case SlideContent.Item item -> item(item);
            case SlideContent.Break pause -> pause(pause);
            case SlideContent.Recommendation recommendation -> recommendation(recommendation);
            case SlideContent.Table table -> table(table);
            case SlideContent.Question question -> question(question);
            case SlideContent.Entries entries -> entries(entries);
        };
    }

    /** A decision while it is worded. */
    public Slide decision(String words) {
        return new Slide.Words(texts.text("projector.wording"), "", texts.text("projector.wording"), words.isBlank() ? "…" : words, List.of());
    }

    /** The time that is left for something. */
    public Slide timer(String what, Instant until) {
        return new Slide.Countdown(texts.text("projector.timer"), what, "", until);
    }

    private Slide welcome(SlideContent.Welcome welcome) {
        String heading = welcome.meeting().isEmpty() ? texts.text("projector.welcome") : welcome.meeting();
        return new Slide.Title(texts.text("projector.welcome"), welcome.team(), heading, joined(welcome.day().map(day::format).orElse(""), welcome.place()));
    }

    private Slide agenda(SlideContent.Agenda agenda) {
        String name = texts.text("projector.agenda");
        return new Slide.Steps(name, name, agenda.steps().stream().map(step -> new Slide.Step(step.number(), titled(step.title()), step.depth(), state(step),
                minutes(step.minutes()))).toList());
    }

    private static Slide.StepState state(SlideContent.Step step) {
        return switch (step.state()) {
            case DONE -> Slide.StepState.DONE;
            case SKIPPED -> Slide.StepState.SKIPPED;
            case OPEN, RUNNING -> step.isNow() ? Slide.StepState.NOW : Slide.StepState.OPEN;
        };
    }

    private Slide item(SlideContent.Item item) {
        String kicker = item.number().isEmpty() ? "" : texts.text("projector.item", item.number());
        String line = joined(item.presenter(), minutes(item.minutes()));
        String name = (item.number() + "  " + titled(item.title())).strip();
        return item.text().isEmpty() ? new Slide.Title(name, kicker, titled(item.title()), line)
                : new Slide.Words(name, joined(kicker, line), titled(item.title()), item.text(), List.of());
    }

    private Slide pause(SlideContent.Break pause) {
        String heading = pause.title().isEmpty() ? texts.text("projector.break") : pause.title();
        return pause.until().<Slide>map(until -> new Slide.Countdown(texts.text("projector.break"), heading, texts.text("projector.back-at", at(until, pause.zone())), until))
                .orElse(new Slide.Title(texts.text("projector.break"), "", heading, ""));
    }

    private Slide recommendation(SlideContent.Recommendation recommendation) {
        String heading = recommendation.number().isEmpty() ? texts.text("projector.recommendation.unnumbered")
                : texts.text("projector.recommendation", Long.toString(recommendation.number().getAsLong()));
        String name = recommendation.number().isEmpty() ? heading : texts.text("projector.recommendation.short", Long.toString(recommendation.number().getAsLong()));
        List<String> facts = recommendation.answers().stream()
                .map(answer -> texts.text("projector.answer", answer.question(), answer.choice().isEmpty() ? texts.text("projector.answer.open") : answer.choice())).toList();
        return new Slide.Words(name, joined(recommendation.review(), recommendation.grouping()), heading, recommendation.text(), facts);
    }

    private Slide table(SlideContent.Table table) {
        List<String> columns = Stream.of("number", "detail", "grouping").map(column -> texts.text("projector.column." + column)).toList();
        List<List<String>> rows = table.rows().stream().map(row -> List.of(number(row.number()), row.detail(), row.grouping())).toList();
        String heading = texts.count("projector.table", rows.size());
        return new Slide.Table(texts.text("projector.table"), joined(table.review(), heading), columns, rows, Optional.empty());
    }

    private Slide question(SlideContent.Question question) {
        String heading = question.number().isEmpty() ? texts.text("projector.question.unnumbered")
                : texts.text("projector.question", Long.toString(question.number().getAsLong()));
        String key = "projector.question.state." + question.state();
        String state = texts.has(key) ? texts.text(key) : question.state();
        String words = question.answer().isEmpty() ? question.text() : question.text() + "\n\n**" + texts.text("projector.question.answer") + "**\n\n" + question.answer();
        return new Slide.Words(heading, joined(question.topic(), question.addressee().isEmpty() ? "" : texts.text("projector.question.to", question.addressee())), heading,
                words, Stream.of(state).filter(word -> !word.isEmpty()).toList());
    }

    private Slide entries(SlideContent.Entries entries) {
        String kind = entries.kind().name().toLowerCase(Locale.ROOT);
        String name = texts.text("projector.entries." + kind);
        return new Slide.Items(name, name, entries.entries().stream().map(entry -> new Slide.Item(
                entry.number().isEmpty() ? "" : texts.text("projector.entry." + kind, Long.toString(entry.number().getAsLong())), entry.text(),
                joined(entry.people(), entry.due().map(this::due).orElse("")))).toList());
    }

    private String due(LocalDate due) {
        return texts.text("projector.due", day.format(due));
    }

    /** "14:15 (12:15 UTC)": people listen from everywhere. */
    private String at(Instant moment, Optional<ZoneId> zone) {
        String utc = time.format(moment.atZone(ZoneOffset.UTC));
        return zone.map(home -> texts.text("projector.time", time.format(moment.atZone(home)), utc)).orElse(texts.text("projector.time.utc", utc));
    }

    private String minutes(long minutes) {
        return minutes == 0 ? "" : texts.text("projector.minutes", Long.toString(minutes));
    }

    private String titled(String title) {
        return title.isEmpty() ? texts.text("projector.untitled") : title;
    }

    private static String number(OptionalLong number) {
        return number.isEmpty() ? "" : Long.toString(number.getAsLong());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("  ·  "));
    }
}
