package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {
    private static List<String> texts(String raw) {
        return SourceText.of(raw).pieces().stream().map(Piece::text).toList();
    }

    @Test
    void wordsSplitByTabsAreWholeAgainAndEmojiAreGone() {
        assertThat(Seeds.PLENARY_43.lines().subList(6, 12)).extracting(SourceLine::text).containsExactly(
                "Dial-out [Receive a call from the meeting]", "+1 (USA) 310-111-11111", "Dial-in to the Audio Conference via Phone",
                "Using Microphone (Computer/Device)", "0", "Join Listen Only");
    }

    @Test
    void formattingTagsAreTakenOut() {
        assertThat(texts("email: <u>mssi-secretariat@icann.org</u> <b>now</b>")).containsExactly("email: mssi-secretariat@icann.org now");
    }

    @Test
    void privateUseBulletsAreMarksAndNeverText() {
        List<Piece> pieces = Seeds.COORDINATION.pieces();
        assertThat(pieces).filteredOn(piece -> piece.mark().equals("\uF0A4")).hasSize(22);
        assertThat(pieces).allSatisfy(piece -> assertThat(piece.text()).doesNotContainPattern("\\p{Co}"));
    }

    @Test
    void aSentenceBrokenOverLinesIsOnePieceWithItsLines() {
        assertThat(SourceText.of("• Do Co-Chairs want to schedule meeting briefing and \n\ndebriefing sessions with staff?").pieces())
                .containsExactly(new Piece(1, 3, 0, "•", "", "Do Co-Chairs want to schedule meeting briefing and debriefing sessions with staff?",
                        0, false));
    }

    @Test
    void headingsPagesAndItemsAreNotJoined() {
        assertThat(texts("AOB\n\nProposed Agenda\n ICANN59 Johannesburg \n\n\uF0A4 SSR1 briefing\n\n\nAOB?"))
                .containsExactly("AOB", "Proposed Agenda", "ICANN59 Johannesburg", "SSR1 briefing", "AOB?");
        assertThat(texts("the first half of a page \f and a new page")).hasSize(1);
        assertThat(texts("waiting on \n\fAgenda")).containsExactly("waiting on", "Agenda");
    }

    @Test
    void anAddressBrokenInAngleBracketsIsWholeAgain() {
        assertThat(texts("our plan <https://example.org/10423591\n2/plan.xlsx> and more"))
                .containsExactly("our plan <https://example.org/104235912/plan.xlsx> and more");
    }

    @Test
    void anAddressBrokenTwiceIsWholeAgain() {
        assertThat(texts("our plan <https://example.org/1\n2/\nplan.xlsx> and more")).containsExactly("our plan <https://example.org/12/plan.xlsx> and more");
    }

    @Test
    void rowsOfCellsAreNeverJoined() {
        assertThat(texts("1\tICANN should publish a statement of its remit and limited mission\tocto\n2\tICANN should review it\tocto")).hasSize(2);
    }

    @Test
    void addressesOneUnderTheOtherStayApart() {
        assertThat(texts("https://example.org/a-long-address-that-fills-the-line-well-enough\nhttps://example.org/b\nhere it goes on"))
                .containsExactly("https://example.org/a-long-address-that-fills-the-line-well-enough", "https://example.org/b", "here it goes on");
    }

    @Test
    void aBulletAloneBelongsToTheLineBelow() {
        assertThat(SourceText.of("*\nFirst item\n*\nSecond item").pieces()).extracting(Piece::mark, Piece::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("*", "First item"), org.assertj.core.groups.Tuple.tuple("*", "Second item"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "SSR2- RT briefing | SSR2-RT briefing", "pre- and post- session meetings | pre- and post-session meetings",
            "Study - briefing on results | Study - briefing on results", "a\u00a0b\u200bc | a bc", "Z\u030Carko | Žarko", "© 2018 ™ | © 2018 ™"})
    void runningTextIsReadAsMeant(String raw, String read) {
        assertThat(texts(raw)).containsExactly(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"- 1. Welcome | - | 1. | Welcome", "a) Review | '' | a) | Review", "1.2 Report | '' | 1.2 | Report",
            "4 July? | '' | '' | 4 July?", "4.6 <https://example.org> | '' | '' | 4.6 <https://example.org>",
            "*6 to mute | '' | '' | *6 to mute", "**bold** | '' | '' | **bold**"})
    void marksAndTypedNumbersArePartedFromTheText(String raw, String mark, String label, String text) {
        assertThat(SourceText.of(raw).pieces()).containsExactly(new Piece(1, 1, 0, mark, label, text, 0, false));
    }

    @Test
    void everyLineEndingCounts() {
        assertThat(SourceText.of("a.\r\nB.\rC.\nD.").pieces()).extracting(Piece::line).containsExactly(1, 2, 3, 4);
        assertThat(SourceText.of("").isBlank()).isTrue();
        assertThat(SourceText.of("").pieces()).isEmpty();
    }
}
