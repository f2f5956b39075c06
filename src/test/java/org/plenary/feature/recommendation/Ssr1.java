package org.plenary.feature.recommendation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.Choice;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Slug;
import org.plenary.domain.recommendation.Evidence;
import org.plenary.domain.recommendation.Grouping;
import org.plenary.domain.recommendation.OrgAccount;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.DocumentKind;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Review;
import org.plenary.domain.review.Shipped;
import org.plenary.fixture.MemoryCopy;
import org.plenary.intake.AccountFound;
import org.plenary.intake.AssessmentPage;
import org.plenary.intake.AssessmentPages;
import org.plenary.intake.EvidenceFound;
import org.plenary.intake.RecommendationTable;
import org.plenary.intake.SourceText;

/** The 28 recommendations of the seeds with what S4 says of the first five, in the copy of Anna Keller; Bob Moss has a copy too. */
public final class Ssr1 {

    public static final String ANNA = "person/anna-keller";
    public static final String BOB = "person/bob-moss";

    private static final List<String> GROUPINGS = List.of("OCTO", "Ops & Finance", "Policy", "Risk Management", "GDD", "Compliance");

    private Ssr1() { }

    /** A fresh copy that holds them. */
    public static MemoryCopy copy() {
        MemoryCopy copy = MemoryCopy.begun("anna-keller");
        var edits = new ArrayList<Edit>();
        edits.add(first(Review.id("ssr1"), Review.SHORT_NAME, "SSR1"));
        Stream.of("Anna Keller", "Bob Moss", "Chloé Diallo").forEach(name -> edits.add(first(Person.id(Slug.of(name)), Person.NAME, name)));
        RecommendationTable.read(seed("1-plenary-43.txt"), GROUPINGS).found().forEach(row -> {
            String id = id(row.number().orElseThrow());
            edits.add(first(id, Recommendation.REVIEW, Review.id("ssr1")));
            edits.add(Edit.first(id, Recommendation.NUMBER.name(), JsonValue.of(row.number().orElseThrow())));
            edits.add(first(id, Recommendation.SHORT_DETAIL, row.detail()));
            row.grouping().ifPresent(label -> edits.add(first(id, Recommendation.GROUPING, Grouping.id(Slug.of(label)))));
        });
        AssessmentPages.read(seed("4-plenary-recs-1-5.txt")).found().forEach(page -> edits.addAll(page(page)));
        copy.save(view -> edits);
        return copy;
    }

    /** The same, with some work done: drafts, answers, a team text, owners, and a conflict between Anna and Bob. */
    public static MemoryCopy atWork() {
        MemoryCopy anna = copy();
        MemoryCopy bob = MemoryCopy.of("bob-moss");
        agreed(anna, 1, "q1", "implemented", "partly", "A statement was published in 2012; it was not reviewed again after 2016.");
        agreed(anna, 1, "q2", "effect", "partly", "The remit is stated in one place, but other documents word it differently.");
        agreed(anna, 1, "q3", "relevance", "yes", "Still relevant: the Bylaws changed since.");
        agreed(anna, 4, "q1", "implemented", "not", "No document describes all relationships.");
        agreed(anna, 10, "q1", "implemented", "fully", "Compliance staff grew, and a process is published.");
        agreed(anna, 10, "q2", "effect", "cannot-determine", "There are no figures from before.");
        Stream.of(2, 5, 8).forEach(number -> answered(anna, number, "q1", "anna-keller"));
        drafted(anna, 2, "q2");
        drafted(anna, 14, "q1");
        assign(anna, Recommendation.DRAFT_OWNER, ANNA, 1, 2, 10, 14);
        assign(anna, Recommendation.DRAFT_OWNER, BOB, 4, 5, 8);
        assign(anna, Recommendation.FACILITATOR, Person.id("chloé-diallo"), 1, 2, 3);
        bob.receive(anna);
        Stream.of(2, 8).forEach(number -> answered(bob, number, "q1", "bob-moss"));
        answered(bob, 12, "q3", "bob-moss");
        agreed(bob, 4, "q1", "implemented", "partly", "Bilateral agreements describe most relationships.");
        agreed(anna, 4, "q1", "implemented", "not", "No one document describes the relationships.");
        anna.receive(bob);
        return anna;
    }

    /** The id of a recommendation. */
    public static String id(int number) {
        return Recommendation.id("ssr1", number);
    }

    /** Writes a team text. */
    public static void agreed(MemoryCopy copy, int number, String question, String set, String choice, String text) {
        String id = TeamText.id("ssr1-" + number, question);
        copy.save(view -> List.of(view.set(id, TeamText.CHOICE, JsonValue.of(Choice.id(set, choice))),
                view.set(id, TeamText.TEXT, JsonValue.of(text))));
    }

    /** Submits an answer. */
    public static void answered(MemoryCopy copy, int number, String question, String person) {
        String id = Answer.id("ssr1-" + number, person, question);
        copy.save(view -> List.of(view.set(id, Answer.TEXT, JsonValue.of("It was done in part.")),
                view.set(id, Answer.STATE, JsonValue.of("submitted"))));
    }

    /** Begins a draft of Anna's. */
    public static void drafted(MemoryCopy copy, int number, String question) {
        copy.save(view -> List.of(view.set(Draft.id("ssr1-" + number, "anna-keller", question), Draft.TEXT, JsonValue.of("I think"))));
    }

    /** Gives recommendations a person. */
    public static void assign(MemoryCopy copy, Field field, String person, int... numbers) {
        for (int number : numbers) {
            copy.save(view -> List.of(view.set(id(number), field, JsonValue.of(person))));
        }
    }

    private static List<Edit> page(AssessmentPage page) {
        var edits = new ArrayList<Edit>();
        String key = "ssr1-" + page.number();
        edits.add(first(id(page.number()), Recommendation.FULL_TEXT, page.fullText()));
        int ordinal = 0;
        for (AccountFound account : page.accounts()) {
            String id = OrgAccount.id(key, ++ordinal);
            edits.add(first(id, OrgAccount.RECOMMENDATION, id(page.number())));
            edits.add(first(id, OrgAccount.TEXT, account.text()));
            edits.add(first(id, OrgAccount.POSITION, Shipped.position(ordinal)));
            account.phase().ifPresent(phase -> edits.add(first(id, OrgAccount.PHASE, phase)));
        }
        var used = new ArrayList<String>();
        for (EvidenceFound found : page.evidence()) {
            String slug = Slug.of(found.label());
            used.add(slug);
            String id = Evidence.id(key, found.label(), (int) used.stream().filter(slug::equals).count());
            edits.add(first(id, Evidence.RECOMMENDATION, id(page.number())));
            edits.add(first(id, Evidence.LABEL, found.label()));
            edits.add(first(id, Evidence.POSITION, Shipped.position(used.size())));
            edits.add(first(id, Evidence.DOCUMENT_KIND, DocumentKind.KIND.id(found.kind())));
            Optional<String> address = found.address();
            address.ifPresent(link -> edits.add(first(id, Evidence.LINK, link)));
            found.locator().ifPresent(locator -> edits.add(first(id, Evidence.LOCATOR, locator)));
            found.note().ifPresent(note -> edits.add(first(id, Evidence.NOTE, note)));
        }
        return edits;
    }

    private static Edit first(String entity, Field field, String text) {
        return Edit.first(entity, field.name(), JsonValue.of(text));
    }

    private static SourceText seed(String name) {
        try (InputStream in = SourceText.class.getResourceAsStream("/org/plenary/sample/" + name)) {
            return SourceText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
