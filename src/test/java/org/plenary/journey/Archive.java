package org.plenary.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.plenary.domain.exchange.View;
import org.plenary.feature.Edition;
import org.plenary.journey.Entries.Entry;

/**
 * The files that a meeting leaves behind, compared with what the review holds of it.
 *
 * @param meeting its id
 */
record Archive(Team team, String meeting) {

    private static final List<String> TEXTS = List.of("docx", "html", "md", "pdf", "txt", "wiki");

    /** Writes every file there is anew from Carol's copy, without a window. */
    List<WrittenFile> written(Edition edition, String folder) {
        team.standUp();
        Path into = team.folder().resolve(folder);
        try (Colleague carol = team.colleague(Team.CAROL)) {
            return Colleague.value(carol.features().writeMinutes().write(meeting, edition, into, List.of())).files().stream().map(WrittenFile::new).sorted(
                    (one, other) -> one.path().compareTo(other.path())).toList();
        }
    }

    /** Every decision, action and question stands in every text; every decision and action in every register; what is due in every calendar. */
    void holdsAllOf(List<WrittenFile> files, int decisions, int actions, int questions) {
        Entries decided = read(Entries::decisions);
        Entries toDo = read(Entries::actions);
        Entries asked = read(Entries::questions);
        assertThat(List.of(decided.all().size(), toDo.all().size(), asked.all().size())).containsExactly(decisions, actions, questions);
        assertThat(of(files, TEXTS)).extracting(WrittenFile::format).containsExactlyInAnyOrderElementsOf(TEXTS);
        assertThat(of(files, TEXTS)).allSatisfy(file -> {
            assertThat(file.numbers("Decision")).isEqualTo(decided.numbers());
            assertThat(file.numbers("Action")).isEqualTo(toDo.numbers());
            assertThat(file.numbers("Question")).isEqualTo(asked.numbers());
            assertThat(List.of(decided, toDo, asked)).flatExtracting(Entries::all).allMatch(entry -> file.says(entry.text()));
        });
        assertThat(of(files, List.of("pdf"))).singleElement().satisfies(file -> assertThat(file.barriers()).isEmpty());
        WrittenFile workbook = of(files, List.of("xlsx")).getFirst();
        assertThat(register(workbook.rows("Decisions"), 1)).containsExactlyInAnyOrderElementsOf(lines(decided));
        assertThat(register(workbook.rows("Actions"), 4)).containsExactlyInAnyOrderElementsOf(lines(toDo));
        assertThat(of(files, List.of("csv"))).hasSize(2).anySatisfy(file -> assertThat(register(file.rows(""), 1)).containsExactlyInAnyOrderElementsOf(lines(decided)))
                .anySatisfy(file -> assertThat(register(file.rows(""), 4)).containsExactlyInAnyOrderElementsOf(lines(toDo)));
        List<Entry> due = toDo.all().stream().filter(entry -> entry.due().isPresent()).toList();
        WrittenFile calendar = of(files, List.of("ics")).getFirst();
        assertThat(calendar.toDos("SUMMARY")).extracting(summary -> summary.substring(0, summary.indexOf(':')))
                .containsExactlyInAnyOrderElementsOf(due.stream().map(entry -> "Action " + entry.number()).toList());
        assertThat(calendar.toDos("DESCRIPTION")).extracting(text -> text.lines().findFirst().orElse(""))
                .containsExactlyInAnyOrderElementsOf(due.stream().map(Entry::text).toList());
        assertThat(calendar.toDos("DTSTAMP")).allMatch(written -> written.startsWith("2018")); // a newer edition takes the place of an older one by it
        assertThat(calendar.toDos("DUE")).containsExactlyInAnyOrderElementsOf(due.stream().map(entry -> entry.due().orElseThrow().toString().replace("-", "")).toList());
    }

    /** What nobody outside may read stands nowhere in the public files; of the internal ones the texts hold what the team may read. */
    void keeps(List<WrittenFile> published, String internalNote, String privateNote) {
        assertThat(published).noneMatch(file -> file.says(internalNote)).noneMatch(file -> file.says(privateNote));
        List<WrittenFile> internal = written(Edition.INTERNAL, "internal");
        assertThat(of(internal, TEXTS)).isNotEmpty().allMatch(file -> file.says(internalNote));
        assertThat(internal).noneMatch(file -> file.says(privateNote));
    }

    private Entries read(BiFunction<View, String, Entries> question) {
        team.standUp();
        try (Colleague carol = team.colleague(Team.CAROL)) {
            return carol.copy().read(view -> question.apply(view, meeting));
        }
    }

    static List<WrittenFile> of(List<WrittenFile> files, List<String> formats) {
        return files.stream().filter(file -> formats.contains(file.format())).toList();
    }

    private static List<String> lines(Entries entries) {
        return entries.all().stream().map(entry -> entry.number() + " " + entry.text()).toList();
    }

    private static List<String> register(List<List<String>> rows, int text) {
        return rows.stream().map(row -> row.getFirst() + " " + row.get(text)).toList();
    }
}
