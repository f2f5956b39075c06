package org.plenary.ui.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.feature.RegisterRow;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.Texts;

/** Words for what a register holds. */
final class RegisterWording {

    private final RegisterOf which;
    private final Texts texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;
    private final Map<String, String> known = new HashMap<>();

    RegisterWording(RegisterOf which, Texts texts) {
        this.which = which;
        this.texts = texts;
        this.day = DateTimeFormatter.ofPattern("d MMM", texts.language());
        this.dayOfYear = DateTimeFormatter.ofPattern("d MMM uuuu", texts.language());
    }

    /** Rows under the headings of their groups, in the order of the groups. */
    List<RegisterLine> lines(List<RegisterRow> rows, LocalDate today) {
        Map<String, List<RegisterLine>> groups = new LinkedHashMap<>();
        for (String group : groups()) {
            groups.put(group, new ArrayList<>());
        }
        rows.forEach(row -> groups.get(group(row, today)).add(line(row, today)));
        var lines = new ArrayList<RegisterLine>(rows.size() + groups.size());
        groups.forEach((group, of) -> {
            if (!of.isEmpty()) {
                lines.add(new RegisterLine.Heading(texts.text("register.group." + group), of.size()));
                lines.addAll(of);
            }
        });
        return lines;
    }

    private List<String> groups() {
        return switch (which) {
            case ACTIONS -> List.of("overdue", "week", "later", "no-day", "done");
            case DECISIONS -> List.of("pending", "official", "past");
            case QUESTIONS -> List.of("overdue", "waiting", "answered");
        };
    }

    private String group(RegisterRow row, LocalDate today) {
        return switch (which) {
            case ACTIONS -> !row.isOpen() ? "done" : row.isOverdue() ? "overdue" : row.due().map(due -> due.isAfter(endOfWeek(today)) ? "later" : "week").orElse("no-day");
            case DECISIONS -> List.of("superseded", "struck").contains(row.state()) ? "past"
                    : List.of("signed-off", "published").contains(row.state()) ? "official" : "pending";
            case QUESTIONS -> !row.isOpen() ? "answered" : row.isOverdue() ? "overdue" : "waiting";
        };
    }

    private static LocalDate endOfWeek(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private RegisterLine.Entry line(RegisterRow row, LocalDate today) {
        Optional<LocalDate> shown = which == RegisterOf.DECISIONS ? row.since() : row.due();
        String people = which == RegisterOf.QUESTIONS && !row.addressee().isEmpty() ? row.addressee() : String.join(", ", row.people());
        return new RegisterLine.Entry(row, people, shown.map(day -> day(day, today)).orElse(""),
                row.days().isPresent() ? days(row.days().getAsLong()) : "", state(row),
                row.recommendations().stream().map(number -> "R" + number).collect(Collectors.joining(", ")));
    }

    /** Words are put together once, for thousands of rows are shown anew with every letter that is typed into the filter. */
    private String days(long days) {
        return known.computeIfAbsent("days " + days, any -> texts.text("register.days", days));
    }

    /** A day without the year where that is plain. */
    String day(LocalDate of, LocalDate today) {
        return of.format(of.getYear() == today.getYear() ? day : dayOfYear);
    }

    /** A day with its year. */
    String day(LocalDate of) {
        return of.format(dayOfYear);
    }

    /** The word for how it stands; what is late says so. */
    String state(RegisterRow row) {
        String word = row.isOverdue() && List.of("open", "asked").contains(row.state()) ? "overdue" : row.state();
        return known.computeIfAbsent(word, any -> texts.text("register.state." + word));
    }

    /** The shape that goes with it; a conflict stands before everything. */
    static Mark mark(RegisterRow row) {
        if (!row.contested().isEmpty() || row.isOverdue()) {
            return Mark.CONFLICT;
        }
        return switch (row.state()) {
            case "done", "published", "signed-off", "resolved", "answered" -> Mark.AGREED;
            case "reviewed", "clarification-requested", "no-reply", "asked", "open", "provisional" -> row.isOpen() ? Mark.DRAFT : Mark.EMPTY;
            default -> Mark.EMPTY;
        };
    }

    /** All shown lines as plain text, for a mail: under a line for each of whom they are asked or whose they are. */
    String mail(List<RegisterLine> lines) {
        Map<String, List<RegisterLine.Entry>> by = lines.stream().filter(RegisterLine.Entry.class::isInstance).map(RegisterLine.Entry.class::cast)
                .collect(Collectors.groupingBy(entry -> entry.people().isEmpty() ? texts.text("register.mail.nobody") : entry.people(), LinkedHashMap::new, Collectors.toList()));
        return by.entrySet().stream().map(group -> group.getKey() + "\n" + group.getValue().stream().map(this::mailLine).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n")) + "\n";
    }

    private String mailLine(RegisterLine.Entry entry) {
        String due = which != RegisterOf.DECISIONS && !entry.day().isEmpty() ? texts.text("register.mail.due", entry.day()) : "";
        return "- " + entry.row().number().words() + "  " + entry.row().text() + (due.isEmpty() ? "" : " (" + due + ")")
                + (entry.about().isEmpty() ? "" : " [" + entry.about() + "]");
    }
}
