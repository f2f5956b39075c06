package org.plenary.app;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.DecisionState;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.QuestionStanding;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.AdvanceDecision;
import org.plenary.feature.recommendation.KeepQuestion;

/** Made-up promises, decisions and questions in the tour's review, some of them late, two with one number. */
final class TourRegisters {

    /** The decision that pictures show in hand. */
    static final String DECISION = "decision/twocalls01";

    private static final String MEETING = Meeting.id(43);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2018-10-20T17:40:00Z"));
    private static final LocalDate TODAY = LocalDate.of(2018, 10, 20);

    private final OpenReview review;

    TourRegisters(OpenReview review) {
        this.review = review;
    }

    void fill() {
        done(review.giveNumbers().takeOver());
        question("budget0001", "What was the budget for security work in 2013 and 2014?", "2018-09-12", "2018-10-12", 20);
        question("archives01", "Who keeps the results of the exercises, and may the team read them?", "2018-10-02", "2018-11-15", 15);
        question("contract01", "Which contracts refer to the collected best practices?", "2018-08-20", "2018-09-20", 12);
        var keep = new KeepQuestion(review.copy(), () -> TODAY);
        done(keep.state("question/contract01", QuestionStanding.ANSWERED));
        set("question/contract01", Question.ANSWER, "None does so far. Two drafts are being discussed.");
        decision(DECISION, "The team meets twice a week until the workshop", "2018-10-11");
        decision("decision/wordlist01", "The glossary of the first review is used unchanged", "2018-10-11");
        var advance = new AdvanceDecision(review.copy(), review::me, CLOCK, new SplittableRandom(43));
        for (DecisionState state : new DecisionState[] {DecisionState.PROVISIONAL, DecisionState.REVIEWED, DecisionState.SIGNED_OFF}) {
            done(advance.advance(DECISION, state));
        }
        done(advance.advance("decision/wordlist01", DecisionState.PROVISIONAL));
        action("plan000001", "Send the outline of chapter two to the whole team", "2018-10-18");
        action("plan000002", "Ask the host for a room with two screens", "2018-10-24");
        done(review.giveNumbers().giveAll());
        action("printed001", "Collect the slides of the regional meetings", "2018-11-30");
        action("printed002", "Compare both lists of contacts", "2018-12-14");
        for (String id : new String[] {"action/printed001", "action/printed002"}) {
            done(review.editThing().set(id, ActionItem.NUMBER.name(), JsonValue.of(31)));
        }
    }

    private void question(String key, String text, String asked, String expected, int recommendation) {
        String id = Question.KIND.id(key);
        set(id, Question.TEXT, text);
        set(id, Question.STATE, "asked");
        set(id, Question.ASKED, asked);
        set(id, Question.EXPECTED, expected);
        set(id, Question.ADDRESSEE, "Security team of the organisation");
        set(id, Question.MEETING, MEETING);
        done(review.editThing().set(id, Question.BLOCKS.name(), JsonValue.TRUE));
        done(review.editThing().set(id, Question.RECOMMENDATIONS.register(Recommendation.id("ssr1", recommendation)), JsonValue.TRUE));
    }

    private void decision(String id, String text, String date) {
        set(id, Decision.TEXT, text);
        set(id, Decision.DATE, date);
        set(id, Decision.STATE, "provisional");
        set(id, Decision.MEETING, MEETING);
    }

    private void action(String key, String text, String due) {
        String id = ActionItem.KIND.id(key);
        set(id, ActionItem.TEXT, text);
        set(id, ActionItem.DUE, due);
        set(id, ActionItem.STATE, "open");
        set(id, ActionItem.REQUESTED, "2018-10-11");
        set(id, ActionItem.MEETING, MEETING);
        done(review.editThing().set(id, ActionItem.OWNERS.register("person/" + review.me()), JsonValue.TRUE));
    }

    private void set(String entity, Field field, String value) {
        done(review.editThing().set(entity, field.name(), JsonValue.of(value)));
    }

    private static void done(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(String sentence)) {
            throw new IllegalStateException("The tour's registers could not be set up: " + sentence);
        }
    }
}
