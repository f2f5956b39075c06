package org.plenary.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickEntryTest {

    private static final RosterName LAURIN = new RosterName("person/laurin-weissinger", "Laurin Weissinger", List.of());
    private static final RosterName RAM = new RosterName("person/ram-krishna-pariyar", "Ram Krishna Pariyar", List.of("RamKrishna Pariyar"));
    private static final RosterName ZARKO = new RosterName("person/zarko-kecic", "Žarko Kecić", List.of("Zarko Krsic"));
    private static final RosterName KERRY = new RosterName("person/kerry-ann-barrett", "Kerry-Ann Barrett", List.of());
    private static final RosterName NORM = new RosterName("person/norm-ritchie", "Norm Ritchie", List.of("Norm Richie"));
    private static final RosterName NORMAN = new RosterName("person/norman-wu", "Norman Wu", List.of());
    private static final RosterName STAFF = RosterName.group("Staff");
    private static final LocalDate WEDNESDAY = LocalDate.of(2018, 11, 7);
    private static final EntryWords WORDS = new EntryWords(List.of(LAURIN, RAM, ZARKO, KERRY, NORM, NORMAN, STAFF),
            new TreeMap<>(Map.of(7, "recommendation/ssr1-7", 12, "recommendation/ssr1-12")), WEDNESDAY);

    private static QuickEntry read(String line) {
        return QuickEntry.read(line, EntryKind.NOTE, WORDS);
    }

    @Test
    void anActionIsTakenApartIntoOwnerDayAndRecommendation() {
        assertThat(read("a: @laurin draft the letter on R12 due fri")).isEqualTo(new QuickEntry(EntryKind.ACTION, "draft the letter on R12",
                List.of(LAURIN), Optional.of(LocalDate.of(2018, 11, 9)), List.of("recommendation/ssr1-12"), true, List.of(
                        new EntryMark(0, 3, new EntryMark.Prefix(EntryKind.ACTION)),
                        new EntryMark(3, 10, new EntryMark.Who(LAURIN)),
                        new EntryMark(31, 34, new EntryMark.AboutRecommendation(12, "recommendation/ssr1-12")),
                        new EntryMark(35, 42, new EntryMark.Due(Optional.of(LocalDate.of(2018, 11, 9)))))));
    }

    @ParameterizedTest
    @CsvSource({"a:x,ACTION", "D: x,DECISION", " q : x,QUESTION", "n:x,NOTE", "x,NOTE", "and: x,NOTE"})
    void thePrefixSaysWhatTheLineBecomes(String line, EntryKind kind) {
        assertThat(read(line).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"fri,2018-11-09", "wed,2018-11-14", "Monday,2018-11-12", "next fri,2018-11-16", "next mon,2018-11-12", "today,2018-11-07",
            "tomorrow,2018-11-08", "next week,2018-11-14", "in 3 days,2018-11-10", "in 2 weeks,2018-11-21", "in 1 month,2018-12-07",
            "12 Nov,2018-11-12", "12 nov 2019,2019-11-12", "Nov 12,2018-11-12", "2018-11-12,2018-11-12", "12.11.2018,2018-11-12",
            "7 Nov,2018-11-07", "6 Nov,2019-11-06", "1st March,2019-03-01", "29 Feb,2020-02-29", "by fri,2018-11-09", "Sept. 3,2019-09-03"})
    void aDayIsReadAsPeopleSayIt(String said, LocalDate day) {
        QuickEntry entry = read("a: send it due " + said);
        assertThat(entry.due()).contains(day);
        assertThat(entry.text()).isEqualTo("send it");
    }

    @ParameterizedTest
    @CsvSource({"a: do it due to the delay", "a: due diligence on KSK", "a: due friendly reminder", "a: overdue fri"})
    void whatOnlyLooksLikeADayStaysInTheText(String line) {
        assertThat(read(line)).returns(line.substring(3), QuickEntry::text).returns(Optional.empty(), QuickEntry::due);
    }

    @Test
    void aDayThatNoCalendarHasIsToldAndStaysInTheText() {
        QuickEntry entry = read("a: send it due 31 Feb");
        assertThat(entry.due()).isEmpty();
        assertThat(entry.text()).isEqualTo("send it due 31 Feb");
        assertThat(entry.marks()).last().isEqualTo(new EntryMark(11, 21, new EntryMark.Due(Optional.empty())));
    }

    @Test
    void aDayInANoteIsOnlyWords() {
        assertThat(read("n: report due fri")).returns("report due fri", QuickEntry::text).returns(Optional.empty(), QuickEntry::due);
    }

    @ParameterizedTest
    @CsvSource({"@Ram Krishna,Ram Krishna Pariyar", "@RamKrishna Pariyar,Ram Krishna Pariyar", "@ramk,Ram Krishna Pariyar",
            "@zarko krsic,Žarko Kecić", "@Kecic,Žarko Kecić", "@kerry-ann,Kerry-Ann Barrett", "@norm richie,Norm Ritchie", "@Norm,Norm Ritchie",
            "@staff,Staff", "@laur,Laurin Weissinger"})
    void aNameIsFoundByItsAliasesWithoutAccentsAndByItsFirstLetters(String typed, String name) {
        QuickEntry entry = read("a: " + typed + ", send it");
        assertThat(entry.people()).extracting(RosterName::name).containsExactly(name);
        assertThat(entry.text()).isEqualTo("send it");
    }

    @Test
    void aNameThatSeveralHaveIsToldWithTheirNames() {
        QuickEntry entry = read("a: @nor send it");
        assertThat(entry.people()).isEmpty();
        assertThat(entry.unclear()).containsExactly(new EntryMark.SeveralPeople("nor", List.of("Norm Ritchie", "Norman Wu")));
    }

    @Test
    void whatIsNotKnownStaysAsTyped() {
        QuickEntry entry = read("n: @Xavier asked about R99 and bob@example.org");
        assertThat(entry.text()).isEqualTo("@Xavier asked about R99 and bob@example.org");
        assertThat(entry.marks()).extracting(EntryMark::meaning).containsExactly(new EntryMark.Prefix(EntryKind.NOTE), new EntryMark.Nobody("Xavier"),
                new EntryMark.AboutRecommendation(99, ""));
    }

    @Test
    void aNameInsideASentenceIsSpelledAsOnTheRoster() {
        assertThat(read("n: @zarko said yes").text()).isEqualTo("Žarko Kecić said yes");
        assertThat(read("d: @zarko leads").text()).isEqualTo("Žarko Kecić leads");
        assertThat(read("a: ask @zarko to send it").text()).isEqualTo("ask Žarko Kecić to send it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"@laurin and @norm send it|send it|Laurin Weissinger;Norm Ritchie", "send it @laurin, @norm.|send it.|Laurin Weissinger;Norm Ritchie",
            "@laurin send it to @zarko|send it to Žarko Kecić|Laurin Weissinger", "send it to @zarko|send it to Žarko Kecić|Žarko Kecić",
            "ask @zarko about it|ask Žarko Kecić about it|Žarko Kecić", "@norm @norm send it|send it|Norm Ritchie", "send it due fri @norm|send it|Norm Ritchie"})
    void theNamesAtTheEdgeSayWhoseActionItIs(String line, String text, String owners) {
        QuickEntry entry = read("a: " + line);
        assertThat(entry.text()).isEqualTo(text);
        assertThat(entry.people()).extracting(RosterName::name).containsExactly(owners.split(";"));
    }

    @Test
    void onlyANoteIsInternalAndOnlyUntilItSaysOtherwise() {
        assertThat(read("quiet").isPublic()).isFalse();
        assertThat(read("loud #public")).returns(true, QuickEntry::isPublic).returns("loud", QuickEntry::text);
        assertThat(read("d: agreed #internal")).returns(true, QuickEntry::isPublic).satisfies(entry ->
                assertThat(entry.marks()).last().isEqualTo(new EntryMark(10, 19, new EntryMark.ForWhom(false, false))));
    }

    @Test
    void recommendationsAreLinkedOnceWhateverTheirOrder() {
        assertThat(read("n: R12, r7 and (R12)").recommendations()).containsExactly("recommendation/ssr1-12", "recommendation/ssr1-7");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "@", "a:", "'a: @'", "'a: due'", "'#'", "'a: @laurin due fri'"})
    void aLineWithoutWordsHasNoText(String line) {
        assertThat(read(line).text()).isIn("", "@", "#", "due");
    }
}
