package org.plenary.feature.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.domain.assessment.FormTemplate;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Review;
import org.plenary.domain.review.Template;
import org.plenary.feature.Attachments;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Reads the assessment form of a recommendation for the member who works on this computer. */
public final class ReadForm {

    private final LocalCopy copy;
    private final Supplier<String> person;
    private final Attachments attachments;

    /**
     * @param copy where the recommendation is
     * @param person the slug of the member who works here; empty while nobody has said who they are
     */
    public ReadForm(LocalCopy copy, Supplier<String> person) {
        this(copy, person, Attachments.NONE);
    }

    /** @param attachments where the attached files lie */
    public ReadForm(LocalCopy copy, Supplier<String> person, Attachments attachments) {
        this.copy = copy;
        this.person = person;
        this.attachments = attachments;
    }

    /** The recommendations by review and number. */
    public List<String> order() {
        return copy.read(view -> view.things(Recommendation.KIND).stream()
                .sorted(Comparator.comparing((Thing r) -> r.textOrEmpty(Recommendation.REVIEW))
                        .thenComparing(r -> r.number(Recommendation.NUMBER).orElse(Long.MAX_VALUE)).thenComparing(Thing::id))
                .map(Thing::id).toList());
    }

    /**
     * The form of one recommendation.
     *
     * @param recommendation the id, its key or the number
     */
    public Outcome<AssessmentForm> read(String recommendation) {
        Optional<String> review = copy.review();
        return copy.read(view -> WhichRecommendation.find(view, recommendation).then(id -> form(view, id, review)));
    }

    private Outcome<AssessmentForm> form(View view, String id, Optional<String> review) {
        Optional<String> template = newest(view);
        if (template.isEmpty()) {
            return Outcome.refused("This review has no form to fill in. Nothing was changed.");
        }
        MyWork mine = MyWork.of(view, id, person.get());
        boolean hidden = !mine.isSubmitted()
                && review.flatMap(r -> view.find(Review.id(r))).map(r -> r.flag(Review.HIDE_ANSWERS)).orElse(false);
        var sections = new SectionReading(view, EntityId.key(id), person.get(), hidden);
        return Outcome.done(new AssessmentForm(id, person.get(), new SubjectReading(view, attachments).read(view.find(id).orElseThrow()),
                sections.read(template.get()), mine.submission(), AskedReading.about(view, id), hidden));
    }

    /** Of the forms that are still offered, the one of the greatest version. */
    private static Optional<String> newest(View view) {
        return view.things(FormTemplate.KIND).stream().filter(form -> !form.flag(Template.RETIRED))
                .max(Comparator.comparing((Thing form) -> form.number(FormTemplate.VERSION).orElse(0)).thenComparing(Thing::id))
                .map(Thing::id);
    }
}
