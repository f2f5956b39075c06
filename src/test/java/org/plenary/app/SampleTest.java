package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.domain.Declarations;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.recommendation.Evidence;
import org.plenary.domain.recommendation.ExternalRecommendation;
import org.plenary.domain.recommendation.OrgAccount;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Link;
import org.plenary.domain.review.Marking;
import org.plenary.domain.review.Milestone;
import org.plenary.domain.review.ScopeItem;
import org.plenary.domain.review.ShippedSample;
import org.plenary.domain.review.Template;
import org.plenary.feature.Outcome;

/** The committed sample holds what a careful reader finds in the five documents (DOMAIN §1.3). */
class SampleTest {

    private static final View VIEW = view();

    private static View view() {
        var log = new ChangeLog();
        switch (new Sample().bundle()) {
            case Outcome.Done<org.plenary.domain.exchange.Bundle>(var bundle) -> bundle.changes().forEach(log::add);
            case Outcome.Refused<org.plenary.domain.exchange.Bundle>(String sentence) -> throw new AssertionError(sentence);
        }
        assertThat(log.pending()).isEmpty();
        return new View(Declarations.KINDS, log, new ChangeLog());
    }

    /** Whoever gets it in somebody's bundle is not told that it is unsigned: the program knows it. */
    @Test
    void isKnownByItsHashesAndNothingInItIsInDoubt() {
        assertThat(ShippedSample.heads()).isEqualTo(Have.of(VIEW.log(Scope.SHARED).changes()).tips().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, line -> line.getValue().getFirst())));
        Marking marking = Marking.of(VIEW, List.of(), Map.of(), "");
        assertThat(VIEW.log(Scope.SHARED).changes()).allMatch(change -> marking.of(change).isProven());
    }

    @Test
    void isMadeAgainByteForByteFromTheDocuments() throws IOException {
        try (InputStream shipped = Sample.class.getResourceAsStream("/org/plenary/sample/sample.bundle.json")) {
            assertThat(new String(Sample.make(Instant.parse("2026-11-20T00:00:00Z"), "0.1.0"), StandardCharsets.UTF_8))
                    .isEqualTo(new String(shipped.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void groupsTwentyEightRecommendationsWhateverLettersTheGroupWasTypedIn() {
        var numbers = new TreeMap<String, TreeSet<Long>>();
        for (Thing recommendation : VIEW.things(Recommendation.KIND)) {
            String group = recommendation.text(Recommendation.GROUPING).flatMap(VIEW::find)
                    .map(g -> g.textOrEmpty(Template.LABEL)).orElse("Ungrouped");
            numbers.computeIfAbsent(group, g -> new TreeSet<>()).add(recommendation.number(Recommendation.NUMBER).orElseThrow());
        }
        assertThat(numbers).isEqualTo(Map.of(
                "OCTO", Set.of(1L, 4L, 5L, 14L, 15L, 16L, 18L, 19L, 24L, 28L),
                "Ops & Finance", Set.of(2L, 7L, 8L, 9L, 17L, 20L, 21L, 22L),
                "Policy", Set.of(6L, 13L, 23L), "Risk Management", Set.of(25L, 26L, 27L),
                "GDD", Set.of(11L, 12L), "Compliance", Set.of(10L), "Ungrouped", Set.of(3L)));
    }

    @Test
    void keepsTheRawGroupingAsTyped() {
        assertThat(VIEW.things(Recommendation.KIND).stream().map(r -> r.textOrEmpty(Recommendation.GROUPING_RAW))
                .collect(Collectors.groupingBy(raw -> raw, Collectors.counting())))
                .isEqualTo(Map.of("осто", 5L, "ОСТО", 5L, "Ops & Finance", 8L, "Policy", 3L, "Risk Management", 3L,
                        "GDD", 2L, "Compliance", 1L, "", 1L));
    }

    @Test
    void hasOnePairOfEqualDetailsAndTheLongestHas402Characters() {
        Map<String, List<Long>> byDetail = VIEW.things(Recommendation.KIND).stream().collect(Collectors.groupingBy(
                r -> r.textOrEmpty(Recommendation.SHORT_DETAIL),
                Collectors.mapping(r -> r.number(Recommendation.NUMBER).orElseThrow(), Collectors.toList())));
        assertThat(byDetail.values().stream().filter(numbers -> numbers.size() > 1)).containsExactly(List.of(19L, 27L));
        assertThat(byDetail.keySet().stream().mapToInt(String::length).max()).hasValue(402);
        assertThat(find(Recommendation.id("ssr1", 24)).textOrEmpty(Recommendation.SHORT_DETAIL)).endsWith("Chief Security Office Team");
    }

    @Test
    void keepsShortDetailAndFullTextApart() {
        Thing first = find(Recommendation.id("ssr1", 1));
        assertThat(first.textOrEmpty(Recommendation.SHORT_DETAIL)).isEqualTo("ICANN should publish a single, clear and consistent"
                + " statement of its SSR remit and limited technical mission.");
        assertThat(first.textOrEmpty(Recommendation.FULL_TEXT)).isEqualTo("ICANN should publish a single, clear and consistent"
                + " statement of its SSR remit and limited technical mission. ICANN should elicit and gain public feedback in order to"
                + " reach a consensus-based statement.");
        assertThat(VIEW.things(Recommendation.KIND).stream().filter(r -> r.text(Recommendation.FULL_TEXT).isPresent())
                .map(r -> r.number(Recommendation.NUMBER).orElseThrow()).toList()).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void pairsEveryAddressOfTheFormPagesWithALabel() {
        List<Thing> evidence = VIEW.things(Evidence.KIND);
        assertThat(evidence).allSatisfy(e -> {
            assertThat(e.text(Evidence.LABEL)).isPresent();
            assertThat(e.text(Evidence.LINK)).isPresent();
        });
        assertThat(addresses(evidence, Evidence.LINK)).hasSize(21);
        assertThat(perRecommendation(evidence, Evidence.RECOMMENDATION)).isEqualTo(Map.of("recommendation/ssr1-1", 7L,
                "recommendation/ssr1-2", 8L, "recommendation/ssr1-3", 4L, "recommendation/ssr1-4", 7L, "recommendation/ssr1-5", 4L));
        assertThat(perRecommendation(VIEW.things(OrgAccount.KIND), OrgAccount.RECOMMENDATION)).isEqualTo(Map.of(
                "recommendation/ssr1-1", 2L, "recommendation/ssr1-2", 3L, "recommendation/ssr1-3", 3L,
                "recommendation/ssr1-4", 4L, "recommendation/ssr1-5", 3L));
    }

    @Test
    void keepsLinksThatLostTheirAddress() {
        assertThat(VIEW.things(Link.KIND).stream().filter(link -> link.text(Link.LINK).isEmpty())
                .map(link -> link.textOrEmpty(Link.LABEL)).toList()).containsExactlyInAnyOrder("email", "display table");
    }

    @Test
    void hasTheMeetingsTheDocumentsHoldAndPlan() {
        assertThat(VIEW.things(Meeting.KIND).stream().map(m -> m.textOrEmpty(Meeting.DATE) + " " + m.textOrEmpty(Meeting.STATUS) + " "
                + m.textOrEmpty(Meeting.TITLE)).sorted().toList()).containsExactly(
                " closed Plenary call on SSR1 recommendations 1–5",
                " draft Next plenary call (proposed agenda)",
                "2017-06-15 closed SSR2 Staff, Co-Chairs Coordination",
                "2017-06-23 cancelled Co-Chair/Staff call",
                "2017-06-25 draft ICANN59 Johannesburg",
                "2018-09-13 closed SSR2 Review Team Plenary Call #43",
                "2018-10-21 closed Face-to-Face Meeting Day 1 @ ICANN63 Barcelona");
        assertThat(VIEW.things(AgendaItem.KIND).stream().map(i -> i.textOrEmpty(AgendaItem.MEETING))
                .collect(Collectors.groupingBy(m -> m, Collectors.counting()))).isEqualTo(Map.of(
                "meeting/43", 10L, "meeting/2018-10-21-face-to-face-day", 6L, "meeting/2017-06-15-coordination-call", 8L,
                "meeting/2017-06-25-face-to-face-day", 4L, "meeting/xwpgndac-next-plenary", 6L, "meeting/m7yezwd4", 6L));
    }

    @Test
    void hasTheActionsScopeAndMilestones() {
        assertThat(VIEW.things(ActionItem.KIND)).hasSize(4);
        assertThat(find("action/xwpgndac/1").textOrEmpty(ActionItem.DUE)).isEqualTo("2017-06-20");
        assertThat(find("action/xwpgndac/2").members(ActionItem.OWNERS)).containsExactly("larisa");
        assertThat(VIEW.things(ScopeItem.KIND)).hasSize(3);
        assertThat(VIEW.things(Milestone.KIND)).hasSize(4);
        assertThat(find(ExternalRecommendation.id("cct", 16)).members(ExternalRecommendation.ADDRESSEES)).containsExactlyInAnyOrder(
                "ICANN Board", "Registry Stakeholders Group", "Registrar Stakeholders Group", "Generic Names Supporting Organization",
                "Subsequent Procedures PDP WG", "SSR2 Review Team");
    }

    @Test
    void carriesNoTraceOfTheDocumentsLayout() {
        for (Kind kind : Declarations.KINDS.all()) {
            for (Thing thing : VIEW.things(kind)) {
                for (Field field : kind.fields()) {
                    boolean raw = field.name().endsWith("-raw");
                    assertThat(thing.textOrEmpty(field)).as(thing.id() + " " + field.name()).doesNotContain("\t", "<u>", "\f")
                            .doesNotContainPattern("[\\uE000-\\uF8FF]")
                            .matches(text -> raw || field.type() == FieldType.MARKDOWN || !text.contains("\n"), "is one line");
                    if (field.type() == FieldType.LINK && !thing.textOrEmpty(field).isEmpty()) {
                        assertThat(URI.create(thing.textOrEmpty(field)).toString()).doesNotContain(" ");
                    }
                }
            }
        }
    }

    private static Set<String> addresses(Collection<Thing> things, Field field) {
        return things.stream().map(t -> t.textOrEmpty(field)).collect(Collectors.toSet());
    }

    private static Map<String, Long> perRecommendation(Collection<Thing> things, Field field) {
        return things.stream().collect(Collectors.groupingBy(t -> t.textOrEmpty(field), Collectors.counting()));
    }

    private static Thing find(String id) {
        return VIEW.find(id).orElseThrow(() -> new AssertionError(id + " is not in the sample"));
    }
}
