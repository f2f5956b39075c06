package org.plenary.feature.recommendation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.Choice;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.assessment.FormQuestion;
import org.plenary.domain.assessment.FormTemplate;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.recommendation.Briefing;
import org.plenary.domain.recommendation.Evidence;
import org.plenary.domain.recommendation.FocusArea;
import org.plenary.domain.recommendation.Grouping;
import org.plenary.domain.recommendation.OrgAccount;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Document;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Review;
import org.plenary.feature.FoldedTexts;
import org.plenary.feature.LocalCopy;

/** Reads all recommendations with how far their assessment is, for the table. */
public final class ReadRecommendations {

    /** A change to a thing of another kind shows nowhere in the table or beside it. */
    private static final Set<String> SHOWN = Set.of(Recommendation.KIND.name(), Grouping.KIND.name(), FocusArea.KIND.name(),
            OrgAccount.KIND.name(), Evidence.KIND.name(), Question.KIND.name(), Briefing.KIND.name(), Document.KIND.name(),
            Person.KIND.name(), Review.KIND.name(), FormTemplate.KIND.name(), FormQuestion.KIND.name(), Choice.KIND.name(),
            Draft.KIND.name(), Answer.KIND.name(), TeamText.KIND.name());

    private final LocalCopy copy;
    private FoldedTexts folded = FoldedTexts.none();

    /** @param copy where the recommendations are */
    public ReadRecommendations(LocalCopy copy) {
        this.copy = copy;
    }

    /** All of them as they are now. */
    public synchronized Recommendations read() {
        folded = folded.next();
        return copy.read(this::read);
    }

    /** Calls back when something that the table shows has changed, on the thread that saved it. */
    public void onChange(Runnable listener) {
        copy.onChange(kinds -> {
            if (!Collections.disjoint(kinds, SHOWN)) {
                listener.run();
            }
        });
    }

    private Recommendations read(View view) {
        var names = new Names(view);
        List<FormHeading> headings = FormHeadings.of(view);
        List<Thing> recommendations = view.things(Recommendation.KIND);
        List<RecommendationRow> rows = new RowMaking(view, names, headings, folded).rows(recommendations);
        List<Named> offered = names.offered(Grouping.KIND);
        return new Recommendations(title(view, recommendations), headings, rows, groupings(rows, offered), offered, names.people());
    }

    private static String title(View view, List<Thing> recommendations) {
        return recommendations.stream().findFirst().flatMap(r -> r.text(Recommendation.REVIEW)).flatMap(view::find)
                .flatMap(review -> review.text(Review.SHORT_NAME)).orElse("");
    }

    private static List<GroupingProgress> groupings(List<RecommendationRow> rows, List<Named> offered) {
        Map<String, List<RecommendationRow>> members = new LinkedHashMap<>();
        offered.forEach(grouping -> members.put(grouping.id(), new ArrayList<>()));
        Map<String, List<RecommendationRow>> others = new TreeMap<>(Collections.reverseOrder()); // "" for no grouping comes last
        for (RecommendationRow row : rows) {
            String id = row.groupingId();
            (members.containsKey(id) ? members.get(id) : others.computeIfAbsent(id, o -> new ArrayList<>())).add(row);
        }
        members.putAll(others);
        return members.values().stream().filter(m -> !m.isEmpty()).map(m -> GroupingProgress.of(m.getFirst().grouping(), m)).toList();
    }
}
