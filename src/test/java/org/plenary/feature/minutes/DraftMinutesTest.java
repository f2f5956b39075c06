package org.plenary.feature.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.document.HtmlWriter;
import org.plenary.document.MailWriter;
import org.plenary.document.MarkdownWriter;
import org.plenary.document.MustacheText;
import org.plenary.document.WikiWriter;
import org.plenary.feature.DocumentWriter;
import org.plenary.feature.Edition;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.TheSample;
import org.plenary.fixture.MemoryCopy;

class DraftMinutesTest {

    private static final List<DocumentWriter> WRITERS = List.of(new MarkdownWriter(), new HtmlWriter(), new WikiWriter(), new MailWriter());
    private static final String PUBLIC = """
            # Minutes: SSR2 Review Team Plenary Call #43

            13 September 2018, 16:00–17:30 Europe/Madrid (14:00–15:30 UTC)\\
            Held 16:02–17:20 (14:02–15:20 UTC)\\
            Chair: Russ Housley

            ## Attendance

            - **Members:** Russ Housley
            - **Remote participants:** KC Claffy
            - **Remote staff:** Jennifer Bryce
            - **Apologies:** Žarko Kecić

            ## Statements of interests

            - **KC Claffy:** New grant for \\<routing\\> research.

            ## Agenda

            ### 1. Welcome, roll call, SOI updates

            *16:02–16:11 (14:02–14:11 UTC)*

            #### 1 a) Staff to highlight rec. 16 in CCT report for team

            ### 2. Barcelona update from staff & confirm if any team members have not yet heard from constituency travel team

            ### 3. Finalize comms/outreach plan

            *16:11–16:40 (14:11–14:40 UTC)*

            - The plan was presented in two parts
            - **Decision 4:** The outreach plan is adopted
            - **Action 12:** send the plan to the list — Russ Housley, Staff, due 14 September 2018

            ### 4. KSK rollover what does the team need to look in to?

            *16:40–17:20 (14:40–15:20 UTC)*

            - **Action:** collect the reports on the rollover — no owner
            - **Question:** How many resolvers failed? (asked by KC Claffy)

            ### 5. Review of SSR1 recommendations

            #### 5 a) Review table of outstanding questions

            #### 5 b) Discuss SSR1 recommendations

            ### 6. AOB

            ### 7. Confirm action items / decisions reached

            ## Recommendations

            - **Recommendation 2:** adopted with the following edits: “annually” became “each year”

            ## Parked recommendations

            - **Recommendation 3:** parked: the cost figures are missing

            ## Decisions

            | Number | Decision | State |
            | --- | --- | --- |
            | 4 | The outreach plan is adopted | confirmed |

            ## Action items

            | Number | Action | Owner | Due | State |
            | --- | --- | --- | --- | --- |
            | 12 | send the plan to the list | Russ Housley, Staff | 14 September 2018 | confirmed |
            |  | collect the reports on the rollover |  |  | provisional |

            ## Next meeting

            - Face-to-Face Meeting Day 1 @ ICANN63 Barcelona, 21 October 2018

            ## Links

            - [Agenda page](<https://example.org/43?a=1&b=2>)
            """;

    private final MemoryCopy copy = APlenary.held();
    private final DraftMinutes draft = new DraftMinutes(copy, new MustacheText());

    private String markdown(Edition edition) {
        return new String(new MarkdownWriter().bytes(draft.of(APlenary.MEETING, edition).orElseThrow().text()), UTF_8);
    }

    @Test
    void thePublicMinutesTellWhatHappened() {
        assertThat(markdown(Edition.PUBLIC)).isEqualTo(PUBLIC);
    }

    @Test
    void theTeamsCopySaysSoAndHasInternalNotes() {
        assertThat(markdown(Edition.INTERNAL)).isEqualTo(PUBLIC
                .replaceFirst("\n\n", "\n\n**Internal copy, not for publication.**\n\n")
                .replace("- The plan was", "- *Internal note:* The line was bad for ten minutes\n- The plan was"));
    }

    @Test
    void everyDecisionAndActionIsInEveryFormat() {
        Draft minutes = draft.of(APlenary.MEETING, Edition.PUBLIC).orElseThrow();
        for (DocumentWriter writer : WRITERS) {
            assertThat(new String(writer.bytes(minutes.text()), UTF_8)).as(writer.format())
                    .contains("The outreach plan is adopted", "send the plan to the list", "collect the reports on the rollover");
        }
    }

    @Test
    void theSameReviewOnAnotherComputerGivesTheSameBytes() {
        MemoryCopy other = TheSample.of("bo");
        other.receive(copy);
        for (DocumentWriter writer : WRITERS) {
            assertThat(writer.bytes(new DraftMinutes(other, new MustacheText()).of(APlenary.MEETING, Edition.INTERNAL).orElseThrow().text())).as(writer.format())
                    .isEqualTo(writer.bytes(draft.of(APlenary.MEETING, Edition.INTERNAL).orElseThrow().text()));
        }
    }

    @Test
    void aMeetingIsFoundByNumberOrId() {
        assertThat(List.of(draft.which("43"), draft.which("#43"), draft.which("meeting/43"))).containsOnly(Outcome.done(APlenary.MEETING));
        assertThat(draft.which("99")).isEqualTo(Outcome.<String>refused("There is no meeting 99 here. Nothing was written."));
    }
}
