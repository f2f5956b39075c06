package org.plenary.ui.exchange;

import java.util.List;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.recommendation.Evidence;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Review;
import org.plenary.feature.exchange.BundlesInMemory;
import org.plenary.feature.exchange.Desk;
import org.plenary.feature.recommendation.Ssr1;

/** Anna's and Bob's desks over the seeds' 28 recommendations, each at work on their own. */
final class TheTeamsDesks {

    final BundlesInMemory files = new BundlesInMemory();
    final Desk anna = Desk.over("anna-keller", Ssr1.copy(), files);
    final Desk bob = Desk.empty("bob-moss", files);

    TheTeamsDesks() {
        anna.set(Review.id("rv-small"), Review.SHORT_NAME, "SSR2");
        agreed(anna, 4, "partly", "One document describes most relationships. It was last reviewed in 2014, before the Bylaws changed.");
        bob.take(anna.send("start"));
    }

    /** Bob answers, edits, deletes, adds, and edits what Anna edits too. */
    TheTeamsDesks bothWork() {
        agreed(bob, 4, "not", "Several documents describe most relationships. None was reviewed after 2014.");
        answered(bob, 2, "q1");
        answered(bob, 12, "q3");
        Ssr1.assign(bob.copy, Recommendation.DRAFT_OWNER, Ssr1.BOB, 4, 5, 8);
        bob.set(Ssr1.id(10), Recommendation.SHORT_DETAIL, "Improve and publish how compliance with contracts is enforced");
        bob.set(Ssr1.id(7), Recommendation.PHASE_NOTES, "Phase I was finished in 2014; nobody could say whether Phase II began.");
        String evidence = bob.copy.read(view -> view.things(Evidence.KIND).getFirst().id());
        bob.delete(evidence);
        bob.delete(Ssr1.id(27));
        agreed(anna, 4, "partly",
                "One document describes most relationships and the channels between them. It was last reviewed in 2014, before the Bylaws changed.");
        anna.set(Ssr1.id(27), Recommendation.SHORT_DETAIL, "Risk management: act on the findings, and say by when");
        anna.set(Draft.id("ssr1-1", "anna-keller", "q1"), Draft.TEXT, "Mine");
        anna.set(Draft.id("ssr1-2", "anna-keller", "q1"), Draft.TEXT, "Mine too");
        return this;
    }

    /** The same, and Anna has taken what Bob sent. */
    TheTeamsDesks bothWorkAndAnnaTakes() {
        bothWork();
        anna.take(bob.send("ssr2_bob-moss_2019-01-05_0041"));
        return this;
    }

    /** A bundle of Bob's with a gap, so that some of it waits. */
    void holeIn(String name) {
        var whole = files.at(Desk.file(name));
        var changes = whole.changes().stream().filter(c -> !c.by().equals("bob-moss") || c.seq() < 4 || c.seq() > 5).toList();
        files.put(Desk.file(name), new Bundle(whole.review(), whole.made(), whole.since(), whole.have(), changes,
                whole.signatures()));
    }

    private static void agreed(Desk desk, int number, String choice, String text) {
        desk.set(TeamText.id("ssr1-" + number, "q1"), TeamText.RECOMMENDATION, Ssr1.id(number));
        Ssr1.agreed(desk.copy, number, "q1", "implemented", choice, text);
    }

    private static void answered(Desk desk, int number, String question) {
        String id = Answer.id("ssr1-" + number, desk.person, question);
        desk.copy.save(view -> List.of(view.set(id, Answer.RECOMMENDATION, JsonValue.of(Ssr1.id(number))),
                view.set(id, Answer.PERSON, JsonValue.of(Person.id(desk.person))), view.set(id, Answer.STATE, JsonValue.of("submitted")),
                view.set(id, Answer.TEXT, JsonValue.of("It was done in part: the process is published, but nobody reports on it."))));
    }
}
