package org.plenary.feature.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.recommendation.Evidence;
import org.plenary.domain.recommendation.Grouping;
import org.plenary.domain.recommendation.OrgAccount;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Person;
import org.plenary.feature.LocalCopy;

/** Two recommendations, the first with what the organisation says of it, and two members: what an assessment needs around it. */
public final class AnAssessment {

    /** Full text, an account of two phases, evidence with and without a link. */
    public static final String FIRST = "recommendation/ssr1-1";
    /** A short detail and nothing else. */
    public static final String SECOND = "recommendation/ssr1-2";
    public static final String ANNA = "anna-keller";
    public static final String BOB = "bob-moss";

    private AnAssessment() { }

    /** Writes it into a copy that has begun. */
    public static void writeInto(LocalCopy copy) {
        copy.save(view -> Stream.of(
                List.of(set(Person.id(ANNA), Person.NAME, "Anna Keller"), set(Person.id(BOB), Person.NAME, "Bob Moss")),
                recommendation(FIRST, 1, "Publish a single, clear statement of remit"),
                recommendation(SECOND, 2, "Ask for comments on the remit"),
                List.of(set(FIRST, Recommendation.FULL_TEXT, "ICANN should publish a **single, clear** statement of its SSR remit."),
                        set(FIRST, Recommendation.GROUPING, Grouping.id("octo"))),
                account(OrgAccount.id("ssr1-1", 1), "1", "A draft statement was published.", "Phase I"),
                account(OrgAccount.id("ssr1-1", 2), "2", "The statement was revised.", "Phase II"),
                evidence(Evidence.id("ssr1-1", "Implementation report"), "1", "Implementation report", "https://example.org/report"),
                evidence(Evidence.id("ssr1-1", "Briefing slides"), "2", "Briefing slides", ""))
                .flatMap(List::stream).toList());
    }

    private static List<Edit> recommendation(String id, int number, String detail) {
        return List.of(Edit.first(id, Recommendation.NUMBER.name(), JsonValue.of(number)), set(id, Recommendation.SHORT_DETAIL, detail),
                set(id, Recommendation.REVIEW, "review/ssr1"));
    }

    private static List<Edit> account(String id, String position, String text, String phase) {
        return List.of(set(id, OrgAccount.RECOMMENDATION, FIRST), set(id, OrgAccount.TEXT, text), set(id, OrgAccount.PHASE, phase),
                set(id, OrgAccount.POSITION, position));
    }

    private static List<Edit> evidence(String id, String position, String label, String link) {
        return List.of(set(id, Evidence.RECOMMENDATION, FIRST), set(id, Evidence.LABEL, label), set(id, Evidence.LOCATOR, "slides 1 – 3"),
                set(id, Evidence.LINK, link), set(id, Evidence.POSITION, position));
    }

    private static Edit set(String entity, Field field, String text) {
        return Edit.first(entity, field.name(), JsonValue.of(text));
    }
}
