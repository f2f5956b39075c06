package org.plenary.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.EntityId;

class ReviewIdsTest {

    @Test
    void idsAreTheSameOnEveryComputer() {
        String key = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
        assertThat(List.of(Review.id("ssr1"), Event.id("ICANN63"), Person.id("anna-keller"), Role.id("co-chair"),
                Appointment.id("anna-keller", "co-chair"), StatementOfInterest.id("43", "anna-keller"),
                Skill.id("anna-keller", "DNS abuse"), Workstream.id("SSR1 assessment"), ScopeItem.id("ssr2-letter", 1),
                WorkPlan.id("5 February 2019"), Milestone.id("Draft final report"), Letter.id("Update after Los Angeles"),
                PublicComment.id("SSAC-1"), FactSheet.id(LocalDate.of(2018, 6, 30)),
                FactSheetAttendance.id("2018-06-30", "anna-keller"), CostLine.id("2018-06-30", "Travel"),
                Link.id("agenda-item/x", "display table"), ProgressNote.id("action/43/1", LocalDate.of(2017, 6, 15)),
                Document.id("FY 15-16 SSR Framework"), Attachment.id("ab"), Numbered.id("action", 365), SigningKey.id(key, "anna-keller"),
                Vouch.id("anna-keller", key), KeyRevocation.id("bob-tan", key)))
                .containsExactly("review/ssr1", "event/icann63", "person/anna-keller", "role/co-chair",
                        "appointment/anna-keller/co-chair", "soi/43/anna-keller", "skill/anna-keller/dns-abuse",
                        "workstream/ssr1-assessment", "scope-item/ssr2-letter/1", "work-plan/5-february-2019",
                        "milestone/draft-final-report", "letter/update-after-los-angeles", "public-comment/ssac-1",
                        "fact-sheet/2018-06-30", "fact-sheet-attendance/2018-06-30/anna-keller", "cost-line/2018-06-30/travel",
                        "link/agenda-item/x/display-table", "progress-note/action/43/1/2017-06-15",
                        "document/fy-15-16-ssr-framework", "attachment/ab", "number/action/365", "key/" + key + "/anna-keller",
                        "vouch/anna-keller/" + key, "key-revocation/bob-tan/" + key)
                .allMatch(EntityId::isWellFormed);
    }

    @Test
    void shippedPositionsStandInOrderWithRoomBetween() {
        assertThat(IntStream.rangeClosed(0, 60).mapToObj(Shipped::position)).isSorted().doesNotHaveDuplicates()
                .noneMatch(position -> position.endsWith("0"));
    }

    @Test
    void theRolesOfTheDomainAreShipped() {
        assertThat(ReviewTemplates.ROLES.stream().filter(s -> s.field().equals(Template.LABEL))).hasSize(16);
        assertThat(ReviewTemplates.ROLES.stream().filter(s -> s.field().equals(Role.VIEW))).hasSize(16);
    }
}
