package org.plenary.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.journey.Team.CAROL;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.Decision;
import org.plenary.feature.Edition;
import org.plenary.feature.LocalCopy.Proof;

/** Plenary call #43 (S1), held once by three people; then everything that it leaves behind is looked at. */
class APlenaryCallWritesItsOwnMinutesTest {

    private static Team team;
    private static List<WrittenFile> published;
    private static List<WrittenFile> internal;

    @BeforeAll
    static void theCallIsHeld() {
        team = Team.meet();
        new PlenaryCall43(team).hold();
        published = written(Edition.PUBLIC, "public");
        internal = written(Edition.INTERNAL, "internal");
    }

    @AfterAll
    static void everybodyLeaves() {
        team.close();
    }

    private static List<WrittenFile> written(Edition edition, String folder) {
        team.standUp();
        try (Colleague carol = team.colleague(CAROL)) {
            return Colleague.value(carol.features().writeMinutes().write("43", edition, team.folder().resolve(folder), List.of())).files().stream()
                    .map(WrittenFile::new).toList();
        }
    }

    /** What Carol has of a kind from the call: number and words. */
    private static List<Entry> entries(Kind kind, Field text, Field number, Field meeting) {
        team.standUp();
        try (Colleague carol = team.colleague(CAROL)) {
            return carol.copy().read(view -> view.things(kind).stream().filter(one -> one.textOrEmpty(meeting).equals(PlenaryCall43.MEETING))
                    .map((Thing one) -> new Entry((int) one.number(number).orElseThrow(), one.textOrEmpty(text))).toList());
        }
    }

    private record Entry(int number, String text) { }

    private static List<Entry> decisions() {
        return entries(Decision.KIND, Decision.TEXT, Decision.NUMBER, Decision.MEETING);
    }

    private static List<Entry> actions() {
        return entries(ActionItem.KIND, ActionItem.TEXT, ActionItem.NUMBER, ActionItem.MEETING);
    }

    @Test
    void allThreeHaveTheSame() {
        List<Proof> proofs = team.proofs();
        assertThat(proofs).containsOnly(proofs.getFirst());
        assertThat(proofs.getFirst().problems()).isEmpty();
        assertThat(proofs.getFirst().pending()).isZero();
    }

    @Test
    void thePublicMinutesAreThoseThatWereExpected() throws IOException {
        WrittenFile markdown = published.stream().filter(file -> file.format().equals("md")).findFirst().orElseThrow();
        assertThat(new String(markdown.bytes(), StandardCharsets.UTF_8)).isEqualTo(expected("minutes-43.md"));
    }

    @Test
    void everyDecisionAndActionIsInEveryFormat() {
        List<Entry> decisions = decisions();
        List<Entry> actions = actions();
        assertThat(decisions).hasSize(6);
        assertThat(actions).hasSize(6);
        assertThat(published).extracting(WrittenFile::format).contains("md", "html", "wiki", "txt", "docx");
        assertThat(published.stream().filter(APlenaryCallWritesItsOwnMinutesTest::isText)).allSatisfy(file -> {
            assertThat(file.numbers("Decision")).isEqualTo(numbers(decisions));
            assertThat(file.numbers("Action")).isEqualTo(numbers(actions));
            assertThat(decisions).allMatch(entry -> file.says(entry.text()));
            assertThat(actions).allMatch(entry -> file.says(entry.text()));
        });
    }

    @Test
    void nothingPrivateLeavesTheTeam() {
        assertThat(published).noneMatch(file -> file.says(PlenaryCall43.INTERNAL_NOTE));
        assertThat(internal.stream().filter(APlenaryCallWritesItsOwnMinutesTest::isText)).allMatch(file -> file.says(PlenaryCall43.INTERNAL_NOTE));
        assertThat(published).noneMatch(file -> file.says(PlenaryCall43.PRIVATE_NOTE));
        assertThat(internal).noneMatch(file -> file.says(PlenaryCall43.PRIVATE_NOTE));
    }

    @Test
    void writingThemAgainGivesTheSameBytes() {
        assertThat(written(Edition.PUBLIC, "again")).extracting(WrittenFile::bytes).containsExactlyElementsOf(published.stream().map(WrittenFile::bytes).toList());
    }

    @Test
    void theRegistersHaveEveryDecisionAndAction() {
        assertThat(published.stream().filter(file -> file.format().equals("xlsx"))).hasSize(1)
                .allSatisfy(file -> assertThat(Stream.concat(decisions().stream(), actions().stream())).allMatch(entry -> file.says(entry.text())));
        assertThat(published.stream().filter(file -> file.path().toString().endsWith("-actions.csv"))).hasSize(1)
                .allSatisfy(file -> assertThat(actions()).allMatch(entry -> file.says(entry.text())));
    }

    /** The minutes themselves, not the registers and dates that go with them. */
    private static boolean isText(WrittenFile file) {
        return Set.of("md", "html", "wiki", "txt", "docx", "pdf").contains(file.format());
    }

    private static TreeSet<Integer> numbers(List<Entry> entries) {
        return new TreeSet<>(entries.stream().map(Entry::number).toList());
    }

    private static String expected(String name) throws IOException {
        try (var in = APlenaryCallWritesItsOwnMinutesTest.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
