package org.plenary.feature.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Review;
import org.plenary.feature.Edition;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Reading;

/** Reads everything that the audience is shown; of the public edition, and of nothing else. */
public final class ReadSlides {

    private final LocalCopy copy;

    /** @param copy the review */
    public ReadSlides(LocalCopy copy) {
        this.copy = copy;
    }

    /** What can be shown of a meeting where it stands; empty when there is no such meeting. */
    public Optional<MeetingSlides> meeting(String meeting) {
        return read(reading -> reading.find(meeting).filter(thing -> thing.id().startsWith(Meeting.KIND.name() + "/")).map(thing -> slides(reading, thing)));
    }

    /** A recommendation; empty when there is no such one. */
    public Optional<SlideContent> recommendation(String id) {
        return read(reading -> reading.find(id).filter(thing -> is(thing, Recommendation.KIND.name())).map(new RecommendationContents(reading)::of));
    }

    /** Recommendations in a table, in that order; without ids, all of them by review and number. */
    public SlideContent table(List<String> ids) {
        return read(reading -> new RecommendationContents(reading).table(ids));
    }

    /** A question; empty when there is no such one. */
    public Optional<SlideContent> question(String id) {
        return read(reading -> reading.find(id).filter(thing -> is(thing, Question.KIND.name())).map(thing -> QuestionContents.of(reading, thing)));
    }

    private MeetingSlides slides(Reading reading, Thing meeting) {
        String team = copy.review().flatMap(key -> reading.find(Review.id(key)))
                .map(review -> reading.text(review, Review.SHORT_NAME).isEmpty() ? reading.text(review, Review.FULL_NAME) : reading.text(review, Review.SHORT_NAME)).orElse("");
        var agenda = new AgendaContents(reading, meeting);
        var contents = new ArrayList<SlideContent>();
        contents.add(new MeetingContents(reading, meeting).welcome(team));
        contents.addAll(new MeetingContents(reading, meeting).texts());
        agenda.agenda().ifPresent(contents::add);
        agenda.ofItem().forEach(contents::add);
        contents.add(new RecommendationContents(reading).table(List.of()));
        contents.removeIf(content -> content instanceof SlideContent.Table table && table.rows().isEmpty());
        contents.addAll(new MeetingContents(reading, meeting).entries());
        return new MeetingSlides(team, reading.text(meeting, Meeting.TITLE), agenda.place(), agenda.places(), agenda.inHand(), contents,
                new Automatic(contents, agenda).key());
    }

    private <T> T read(Function<Reading, T> question) {
        return copy.read(view -> question.apply(new Reading(view, Edition.PUBLIC)));
    }

    private static boolean is(Thing thing, String kind) {
        return thing.id().startsWith(kind + "/");
    }
}
