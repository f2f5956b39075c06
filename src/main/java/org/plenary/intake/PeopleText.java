package org.plenary.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.domain.review.LookAlikes;

/**
 * Reads a pasted roster: a person a line, cells parted by tabs, semicolons, pipes or commas, in the order a header states or else name,
 * affiliation, role. Mail addresses are found wherever they stand. People with the same name are all kept and named as a problem.
 */
public final class PeopleText {
    private static final List<Character> SEPARATORS = List.of('\t', ';', '|', ',');
    private static final Pattern MAIL_CELL = Pattern.compile("<?((?:mailto:)?[^\\s<>@]{1,64}@[^\\s<>@]{1,255})>?");
    private static final Pattern ROLE = Pattern.compile("\\b(?:co-?chairs?|chair|vice[- ]chair|member|staff|secretariat|observer|guest|liaison|designee|"
            + "facilitator|writer|rapporteur|penholder|expert|shepherd)\\b", Pattern.CASE_INSENSITIVE);

    private PeopleText() {
    }

    /** Reads all lines that are not empty; a line without a name is left out and named. */
    public static Reading<List<PersonFound>> read(SourceText source) {
        List<SourceLine> lines = source.lines().stream().filter(line -> !line.isBlank()).toList();
        char separator = SEPARATORS.stream().filter(s -> lines.stream().anyMatch(line -> line.cells().indexOf(s) >= 0)).findFirst().orElse('\t');
        List<DelimitedText.Row> rows = new DelimitedText(separator).rows(lines);
        List<PersonFound> people = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Optional<RosterColumns> header = rows.isEmpty() ? Optional.empty() : RosterColumns.stated(rows.getFirst());
        for (DelimitedText.Row row : header.isPresent() ? rows.subList(1, rows.size()) : rows) {
            PersonFound person = header.map(columns -> stated(row, columns)).orElseGet(() -> usual(row));
            if (!person.name().isEmpty()) {
                people.add(person);
            } else if (!row.isBlank()) {
                problems.add(Problem.warning(row.line(), "Line " + row.line() + " has no name and was left out: “" + String.join(" ", row.cells()).strip() + "”."));
            }
        }
        if (people.isEmpty()) {
            problems.add(Problem.error("No person was found. Nothing was taken over."));
        }
        problems.addAll(sameNames(people));
        return new Reading<>(List.copyOf(people), problems);
    }

    private static PersonFound stated(DelimitedText.Row row, RosterColumns columns) {
        return new PersonFound(row.line(), withoutMail(row.cell(columns.name())), text(row.cell(columns.affiliation())),
                text(row.cell(columns.role())), mailOf(row));
    }

    /** Name first; of the rest the cell that names a role is the role, else the second. */
    private static PersonFound usual(DelimitedText.Row row) {
        List<String> rest = row.cells().stream().skip(1).map(PeopleText::withoutMail).filter(cell -> !cell.isEmpty()).toList();
        Optional<String> role = rest.stream().filter(cell -> ROLE.matcher(cell).find()).findFirst().or(() -> rest.stream().skip(1).findFirst());
        Optional<String> affiliation = rest.stream().filter(cell -> !role.equals(Optional.of(cell))).findFirst();
        return new PersonFound(row.line(), withoutMail(row.cell(0)), affiliation, role, mailOf(row));
    }

    private static Optional<String> text(String cell) {
        return Optional.of(withoutMail(cell)).filter(text -> !text.isEmpty());
    }

    private static Optional<String> mailOf(DelimitedText.Row row) {
        return row.cells().stream().flatMap(cell -> mailIn(cell).stream()).findFirst();
    }

    private static Optional<String> mailIn(String cell) {
        Matcher mail = MAIL_CELL.matcher(cell);
        return mail.find() ? Optional.of(mail.group(1).replaceFirst("^mailto:", "")) : Optional.empty();
    }

    private static String withoutMail(String cell) {
        return LineCleaning.prose(MAIL_CELL.matcher(cell).replaceAll(""));
    }

    private static List<Problem> sameNames(List<PersonFound> people) {
        List<Problem> problems = new ArrayList<>();
        Map<String, PersonFound> seen = new HashMap<>();
        for (PersonFound person : people) {
            PersonFound earlier = seen.putIfAbsent(LookAlikes.key(person.name()).replace(" ", ""), person);
            if (earlier != null) {
                problems.add(Problem.warning(person.line(), "“" + person.name() + "” in line " + person.line() + " seems to be “" + earlier.name()
                        + "” of line " + earlier.line() + "; both were kept, decide whether they are one person."));
            }
        }
        return problems;
    }
}
