package org.plenary.feature.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.plenary.domain.assessment.Choice;
import org.plenary.domain.assessment.FormQuestion;
import org.plenary.domain.assessment.ShippedForm;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.recommendation.Grouping;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Person;
import org.plenary.fixture.MemoryCopy;

/** Call 43 runs, with an agenda item to step through six recommendations; all but the sixth have the team's text on all three questions. */
public final class AMeetingDay {

    public static final String MEETING = Meeting.id(43);
    public static final String ITEM = AgendaItem.KIND.id("43/recommendations");
    public static final String ANNA = "anna-keller";
    public static final String BOB = "bob-moss";
    /** Question 12, asked about recommendation 3, which does not wait for it yet. */
    public static final String Q12 = Question.KIND.id("q12");
    /** When the item began, in the meeting's own clock. */
    public static final Instant BEGAN = Instant.parse("2018-09-13T14:00:00Z");

    private final MemoryCopy copy = MemoryCopy.begun(ANNA);
    private Instant now = BEGAN;

    /** Written in one change, before the meeting began by the log's clock. */
    public AMeetingDay() {
        copy.save(view -> {
            var edits = new ArrayList<Edit>(List.of(set(Person.id(ANNA), Person.NAME, "Anna Keller"), set(Person.id(BOB), Person.NAME, "Bob Moss"),
                    set(MEETING, Meeting.TITLE, "Plenary Call #43"), number(MEETING, Meeting.NUMBER, 43), set(MEETING, Meeting.STATUS, "running"),
                    set(MEETING, Meeting.DATE, "2018-09-13"), set(MEETING, Meeting.ZONE, "Europe/Madrid"),
                    set(MEETING, Meeting.STARTED, "2026-11-20T09:00:03Z"),
                    set(ITEM, AgendaItem.MEETING, MEETING), set(ITEM, AgendaItem.TITLE, "SSR1 recommendations"), set(ITEM, AgendaItem.ITEM_KIND, "step-through"),
                    set(ITEM, AgendaItem.STARTED, BEGAN.toString()), set(ITEM, AgendaItem.POSITION, "V")));
            for (int n = 1; n <= 6; n++) {
                String id = Recommendation.id("ssr1", n);
                edits.addAll(List.of(number(id, Recommendation.NUMBER, n), set(id, Recommendation.SHORT_DETAIL, "Detail " + n),
                        set(id, Recommendation.FULL_TEXT, "ICANN should do what recommendation " + n + " says.")));
                if (n != 3) {
                    edits.add(set(id, Recommendation.GROUPING, Grouping.id(n < 5 ? "octo" : "policy")));
                }
                if (n != 6) {
                    edits.addAll(texts("ssr1-" + n));
                }
            }
            edits.add(set(Recommendation.id("ssr1", 4), Recommendation.DRAFT_OWNER, Person.id(BOB)));
            edits.addAll(List.of(number(Q12, Question.NUMBER, 12), set(Q12, Question.TEXT, "Which contracts refer to it?"), set(Q12, Question.STATE, "asked"),
                    Edit.first(Q12, Question.RECOMMENDATIONS.register(Recommendation.id("ssr1", 3)), JsonValue.TRUE)));
            return edits;
        });
    }

    /** Anna's copy. */
    public MemoryCopy copy() {
        return copy;
    }

    /** The clock of the room: it stands until {@link #after}. */
    public InstantSource clock() {
        return () -> now;
    }

    /** Lets time go by. */
    public AMeetingDay after(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** Recommendation n. */
    public static String r(int number) {
        return Recommendation.id("ssr1", number);
    }

    StepThrough stepThrough() {
        return new StepThrough(copy, new SplittableRandom(7));
    }

    ReadStepThrough reading() {
        return new ReadStepThrough(copy, clock());
    }

    RecordOutcome outcomes() {
        return new RecordOutcome(copy, () -> ANNA, clock(), new SplittableRandom(7));
    }

    /** Gives a field another text. */
    public void write(String id, Field field, String value) {
        copy.save(view -> List.of(view.set(id, field, JsonValue.of(value))));
    }

    /** A thing as it is now. */
    public Optional<Thing> find(String id) {
        return copy.read(view -> view.find(id));
    }

    private static List<Edit> texts(String recommendation) {
        return Stream.of(text(recommendation, "q1", Choice.id("implemented", "partly"), "Best practices were collected in 2013."),
                text(recommendation, "q2", Choice.id("effect", "no"), "Nobody refers to them."),
                text(recommendation, "q3", Choice.id("relevance", "yes"), "It is still needed."),
                List.of(set(TeamText.id(recommendation, "q3"), TeamText.FURTHER_WORK, Choice.id("further-work", "recommend")))).flatMap(List::stream).toList();
    }

    private static List<Edit> text(String recommendation, String question, String choice, String text) {
        String id = TeamText.id(recommendation, question);
        return List.of(set(id, TeamText.RECOMMENDATION, Recommendation.KIND.id(recommendation)), set(id, TeamText.QUESTION, FormQuestion.id(ShippedForm.KEY, question)),
                set(id, TeamText.CHOICE, choice), set(id, TeamText.TEXT, text));
    }

    private static Edit set(String entity, Field field, String text) {
        return Edit.first(entity, field.name(), JsonValue.of(text));
    }

    private static Edit number(String entity, Field field, int number) {
        return Edit.first(entity, field.name(), JsonValue.of(number));
    }
}
