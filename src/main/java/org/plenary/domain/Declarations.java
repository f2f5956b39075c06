package org.plenary.domain;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.domain.assessment.AssessmentKinds;
import org.plenary.domain.assessment.AssessmentTemplates;
import org.plenary.domain.exchange.Kinds;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.domain.meeting.MeetingKinds;
import org.plenary.domain.meeting.MeetingTemplates;
import org.plenary.domain.minutes.MinutesKinds;
import org.plenary.domain.recommendation.RecommendationKinds;
import org.plenary.domain.recommendation.RecommendationTemplates;
import org.plenary.domain.review.ReviewKinds;
import org.plenary.domain.review.ReviewTemplates;
import org.plenary.domain.review.Shipped;

/**
 * Everything that is declared, from all rooms: reading, writing, history, previews, search and exports work from it.
 *
 * <p>A kind's class builds the ids of things with a natural key (SYNC §1); where it has no {@code id} method, ids are random.
 */
public final class Declarations {

    /** Every kind of thing, the rooms in the order of a newcomer's questions: what is assessed, where, by whom. */
    public static final Kinds KINDS = new Kinds(Stream.of(RecommendationKinds.ALL, AssessmentKinds.ALL, MeetingKinds.ALL,
            MinutesKinds.ALL, ReviewKinds.ALL, List.of(WriterStatement.KIND)).flatMap(List::stream).toList());

    /** Every value that a new review begins with. */
    public static final List<Shipped> SHIPPED = Stream.of(RecommendationTemplates.ALL, AssessmentTemplates.ALL, MeetingTemplates.ALL,
            ReviewTemplates.ALL).flatMap(List::stream).toList();

    private Declarations() { }
}
