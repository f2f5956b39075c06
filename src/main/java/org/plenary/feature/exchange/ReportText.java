package org.plenary.feature.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.domain.ThingName;
import org.plenary.feature.exchange.Preview.FieldChange;
import org.plenary.feature.exchange.Preview.Row;
import org.plenary.feature.exchange.Preview.Status;

/** The report of an import as plain text: no line needs a particular width or program. */
final class ReportText {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final ImportFindings findings;
    private final Function<FieldName, String> labels;

    /** @param labels what people call a field */
    ReportText(ImportFindings findings, Function<FieldName, String> labels) {
        this.findings = findings;
        this.labels = labels;
    }

    /** The report, ending with a line break. */
    String of(String review, PastImport past) {
        heading("Report of an import", '=');
        line("Review:    " + review);
        line("Received:  " + MOMENT.format(past.receipt().at()));
        line("From:      " + String.join(", ", past.from()));
        past.files().forEach(file -> line("File:      " + file));
        line("Changes:   " + past.receipt().added() + " were new");
        line("Things:    " + count(Status.NEW) + " new, " + count(Status.CHANGED) + " changed, " + count(Status.DELETED) + " deleted, "
                + count(Status.CONFLICT) + " in conflict");
        Map<String, List<Row>> byAuthors = findings.rows().stream().collect(Collectors.groupingBy(
                row -> row.by().stream().map(this::person).collect(Collectors.joining(", ")), TreeMap::new, Collectors.toList()));
        byAuthors.forEach((who, rows) -> {
            heading("By " + who, '-');
            for (Status status : List.of(Status.CONFLICT, Status.DELETED, Status.CHANGED, Status.NEW)) {
                rows.stream().filter(row -> row.status() == status).forEach(this::row);
            }
        });
        waiting();
        forks();
        putBack();
        return text.toString();
    }

    private void row(Row row) {
        line("");
        line(word(row.status()) + ": " + row.name());
        row.fields().forEach(field -> field(row, field));
    }

    private void field(Row row, FieldChange field) {
        String by = row.by().size() > 1 ? " (" + person(field.by()) + ")" : "";
        line("  " + labels.apply(field.words().name()) + by);
        if (row.status() != Status.NEW) {
            words(field.conflict() ? "here" : "before", field.words().before());
        }
        if (row.status() != Status.DELETED) {
            words(field.conflict() ? "arrived" : "after", field.words().after());
        }
        if (field.conflict()) {
            line("    Both stay until somebody settles it.");
        } else if (field.words().settles()) {
            line("    This settled a conflict.");
        }
    }

    private void words(String which, String words) {
        line("    " + which + ": " + (words.isEmpty() ? "(empty)" : words.replace("\n", "\n      ")));
    }

    private void waiting() {
        if (!findings.waiting().isEmpty()) {
            heading("Waiting for changes that had not arrived", '-');
        }
        findings.waiting().forEach(group -> {
            line(group.changes() + " by " + group.author() + ":");
            group.gaps().forEach(gap -> line("  for " + (gap.first() == gap.last() ? "change " + gap.last()
                    : "changes " + gap.first() + " to " + gap.last()) + " by "
                    + (gap.author().isEmpty() ? "somebody of whom nothing had arrived" : gap.author())));
        });
    }

    private void forks() {
        if (!findings.forks().isEmpty()) {
            heading("Lines that went on twice from the same point (both are kept)", '-');
        }
        findings.forks().forEach(fork -> line(person(fork.by()) + ", after change " + (fork.seq() - 1)));
    }

    private void putBack() {
        if (!findings.putBack().isEmpty()) {
            heading("Put back since", '-');
        }
        findings.putBack().forEach(back -> line(back.thing() + back.field().map(name -> ", " + labels.apply(name)).orElse("") + ": by "
                + person(back.by().change().by()) + ", " + moment(back.by().change().at().instant())));
    }

    private static String word(Status status) {
        return switch (status) {
            case NEW -> "New";
            case CHANGED -> "Changed";
            case DELETED -> "Deleted";
            case CONFLICT -> "In conflict";
            case WAITING -> "Waiting";
        };
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private long count(Status status) {
        return findings.rows().stream().filter(row -> row.status() == status).count();
    }

    private String person(String slug) {
        return ThingName.person(findings.view(), slug);
    }

    private void heading(String words, char under) {
        if (!text.isEmpty()) {
            line("");
        }
        line(words);
        line(Character.toString(under).repeat(words.length()));
    }

    /** What people wrote stays as it is but for signs that would move the reader's cursor. */
    private void line(String words) {
        text.append(words.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "\uFFFD")).append('\n');
    }
}
