package org.plenary.feature.recommendation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.recommendation.Briefing;
import org.plenary.domain.recommendation.Evidence;
import org.plenary.domain.recommendation.OrgAccount;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Document;
import org.plenary.feature.LocalCopy;

/** Reads one recommendation with all that hangs on it. */
public final class ReadRecommendation {

    private static final Field POSITION = Field.position();

    private final LocalCopy copy;

    /** @param copy where it is */
    public ReadRecommendation(LocalCopy copy) {
        this.copy = copy;
    }

    /** The recommendation of that id as it is now; empty when it was deleted or never was. */
    public Optional<RecommendationDetails> read(String id) {
        return copy.read(view -> view.find(id).map(thing -> details(view, new Names(view), thing)));
    }

    private static RecommendationDetails details(View view, Names names, Thing thing) {
        String id = thing.id();
        return new RecommendationDetails(id, thing.textOrEmpty(Recommendation.SHORT_DETAIL),
                thing.textOrEmpty(Recommendation.FULL_TEXT), thing.textOrEmpty(Recommendation.PHASE_NOTES),
                names.in(thing, Recommendation.GROUPING), names.in(thing, Recommendation.DRAFT_OWNER),
                names.in(thing, Recommendation.FACILITATOR), teamTexts(view, id),
                inOrder(view, OrgAccount.KIND, a -> a.textOrEmpty(OrgAccount.RECOMMENDATION).equals(id)).map(ReadRecommendation::account).toList(),
                inOrder(view, Evidence.KIND, e -> e.textOrEmpty(Evidence.RECOMMENDATION).equals(id)).map(e -> piece(view, names, e)).toList(),
                inOrder(view, Briefing.KIND, b -> b.members(Briefing.RECOMMENDATIONS).contains(id)).map(ReadRecommendation::briefing).toList(),
                view.things(Question.KIND).stream().filter(q -> q.members(Question.RECOMMENDATIONS).contains(id))
                        .map(ReadRecommendation::asked).sorted(Comparator.comparingLong(RecommendationDetails.Asked::number)).toList());
    }

    private static Stream<Thing> inOrder(View view, Kind kind, Predicate<Thing> wanted) {
        return view.things(kind).stream().filter(wanted).sorted(Comparator.<Thing, String>comparing(t -> t.textOrEmpty(POSITION)).thenComparing(Thing::id));
    }

    private static List<String> teamTexts(View view, String id) {
        return FormHeadings.of(view).stream().map(heading -> view.find(TeamText.id(EntityId.key(id), heading.key()))
                .map(text -> text.textOrEmpty(TeamText.TEXT)).orElse("")).toList();
    }

    private static RecommendationDetails.Account account(Thing account) {
        return new RecommendationDetails.Account(account.textOrEmpty(OrgAccount.PHASE), account.textOrEmpty(OrgAccount.TEXT));
    }

    private static RecommendationDetails.Piece piece(View view, Names names, Thing piece) {
        Optional<String> link = piece.text(Evidence.LINK).or(() -> piece.text(Evidence.DOCUMENT).flatMap(view::find)
                .flatMap(document -> document.text(Document.LINK))).filter(address -> !address.isBlank());
        return new RecommendationDetails.Piece(piece.textOrEmpty(Evidence.LABEL), names.nameIn(piece, Evidence.DOCUMENT_KIND),
                piece.textOrEmpty(Evidence.LOCATOR), link, piece.textOrEmpty(Evidence.NOTE));
    }

    private static RecommendationDetails.Given briefing(Thing briefing) {
        return new RecommendationDetails.Given(briefing.textOrEmpty(Briefing.TOPIC), briefing.textOrEmpty(Briefing.STATE),
                briefing.text(Briefing.LINK).filter(address -> !address.isBlank()));
    }

    private static RecommendationDetails.Asked asked(Thing question) {
        return new RecommendationDetails.Asked(question.number(Question.NUMBER).orElse(0), question.textOrEmpty(Question.TEXT),
                question.textOrEmpty(Question.STATE), question.flag(Question.BLOCKS));
    }
}
