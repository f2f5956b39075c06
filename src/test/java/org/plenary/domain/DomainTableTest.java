package org.plenary.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Field;

/** Holds the declarations against DOMAIN §1.4, row by row in its order: the entity, then where each of its fields is declared. */
class DomainTableTest {

    private static final String TABLE = """
            Review = review: full-name short-name predecessor mandate link status terms-version mailing-list public-input secretariat
            Person = person: name aliases e-mail affiliation nominated-by country region voting state; appointment: person role from until
            Role = role: label; appointment: role
            SOI record = soi: person date change text link meeting
            Skill = skill: person skill level
            Meeting series = meeting-series: name rotation standing-agenda
            Meeting = meeting: number kind title date end-date day-number start end zone place event status status-reason chair minute-taker dial-in house-rules standards; event: name number kind city from until; meeting-kind: label
            Session = session: day half title start end flexible constraint
            Agenda item = agenda-item: parent position title kind presenter minutes started ended materials private-note outcome carried-from recommendations; link: of label link position
            Attendance = attendance: person meeting state late left-early arrived left category; attendance-category: label
            Recording/transcript = recording: kind language link length note not-available; recording-kind: label
            Document / reading material = document: title kind version date link file required-for; document-kind: label; attachment: file name media-type size
            Note = note: agenda-item text author at audience
            Decision = decision: number text date source meeting link state signed-off-by signed-off-at clarification
            Action item = action: number category meeting requested text owners owner-groups clarification link due response completed state recommendations; progress-note: of date text; action-category: label
            Recommendation (prior review) = recommendation: number short-detail full-text source-document page grouping focus-area sub-focus-area phase-notes briefing-state facilitator draft-owner step-order; grouping: label; focus-area: label parent
            External recommendation = external-recommendation: review number page text addressees implication
            Form template = form-template: version; form-question: form parent text help shape; choice: set label meaning
            Assessment draft = draft: recommendation person question text choice confidence; answer: recommendation person question text choice confidence state submitted-at; form-question: form
            Assessment (team text) = team-text: recommendation question text choice confidence penholder sources origin; outcome: recommendation state edits meeting
            Choices = answer: choice method reason further-work further-work-reason missing; draft: choice method reason further-work further-work-reason missing; team-text: choice method reason further-work further-work-reason missing
            Org account = org-account: recommendation text date source
            Evidence = evidence: recommendation label kind locator link file received
            Question to the organisation = question: number text topic recommendations asked-by asked sent state expected answer answered answered-by note blocks
            Position / consensus call = consensus-call: subject round designation published deadline accepted challenge challenged-by; member-position: call person stance recorded-by confirmed comment; consensus-level: label
            Minority statement = minority-statement: subject members text received
            Finding = finding: topic workstream text evidence team-texts
            New recommendation = new-recommendation: number text rationale addressees priority priority-rationale strategic-goal specific measurable assignable relevant trackable derived-from findings suggestion consensus; priority: label
            Workstream / sub-team = workstream: name rapporteur members state; progress-note: of
            Work plan = work-plan: version date; task: work-plan text workstream owners start due state depends-on
            Milestone = milestone: name target event actual
            Briefing = briefing: topic recommendations speakers session slot state
            Outreach item = outreach: kind meeting addressed-to slides document letter state date; outreach-kind: label
            Letter/update = letter: on-behalf-of addressees body date link; link: of
            Public comment = public-comment: commenter reference text assigned-to response
            Fact sheet = fact-sheet: from until milestones; fact-sheet-attendance: person attended held; cost-line: title budget spent
            Change log entry = writer: person device
            """;

    /** What SYNC, SCREENS, CLI and the issues ask for beyond that table. */
    private static final String BEYOND = """
            SYNC §1 "numbers people see" = number: of
            SYNC §1 "same-as" = person: same-as
            SYNC §3 "Keys" = key: key person decision; vouch: key person by; key-revocation: key person by last-good reason
            S2:14-18 "scope items" = scope-item: text workstream
            T1 "keep the raw text" = recommendation: grouping-raw
            T6 "slide/page range" = evidence: label kind locator link
            C5 "changed since" = team-text: sources
            C8 "by e-mail, recorded by" = member-position: source recorded-by confirmed
            C9 "choose blocking question or reason" = outcome: waits-for reason returned-to due
            C10 "read-back" = decision: read-back supersedes; action: read-back
            C10 "sign off, publish" = minutes: version state deadline signed-off-by signed-off-at snapshot hash supersedes; report: version state snapshot hash
            Rule 7 "layout" = layout-template: use text; minutes: layout; report: layout
            SCREENS 1.12 "decide in the meeting" = agenda-item: subject subject-field
            Issue 4 "speakers queue" = speaker: agenda-item person state position
            Issue 4 "import comments" = comment: of field text author
            """;

    static Stream<String> rows() {
        return Stream.concat(TABLE.lines(), BEYOND.lines());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyFieldOfTheDomainIsDeclared(String row) {
        String declarations = row.substring(row.indexOf(" = ") + 3);
        assertThat(declarations.split("; ")).allSatisfy(declaration -> {
            String[] parts = declaration.split(": ");
            assertThat(Declarations.KINDS.find(parts[0])).as(parts[0]).isPresent();
            assertThat(Declarations.KINDS.find(parts[0]).orElseThrow().fields()).extracting(Field::name)
                    .containsAll(List.of(parts[1].split(" ")));
        });
    }

    @Test
    void theTableHasAllRowsOfTheDomain() {
        assertThat(TABLE.lines()).hasSize(37);
    }

    @Test
    void theNamesThatTheCommandLineFixesAreDeclared() {
        assertThat(List.of("recommendation", "meeting", "agenda-item", "person", "attendance", "note", "decision", "action",
                "question", "answer", "team-text", "evidence", "milestone"))
                .allMatch(kind -> Declarations.KINDS.find(kind).isPresent());
    }
}
