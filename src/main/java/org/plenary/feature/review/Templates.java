package org.plenary.feature.review;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.assessment.FormQuestion;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.LookAlikes;
import org.plenary.domain.review.Template;

/** What a team words for itself: kinds whose things people know by their label. */
final class Templates {

    private Templates() { }

    static boolean isTeamWorded(Kind kind) {
        return kind.fields().contains(Template.RETIRED) || kind.equals(FormQuestion.KIND);
    }

    /** The id of the thing of a kind that has this id or this label, look-alike letters and case aside. */
    static Optional<String> find(View view, String kind, String idOrLabel) {
        if (view.find(idOrLabel).isPresent()) {
            return Optional.of(idOrLabel);
        }
        String wanted = LookAlikes.key(idOrLabel);
        return view.things(kind).stream().filter(t -> LookAlikes.key(t.textOrEmpty(Template.LABEL)).equals(wanted))
                .map(Thing::id).findFirst();
    }

    static List<String> labels(View view, String kind) {
        return view.things(kind).stream().map(t -> t.textOrEmpty(Template.LABEL)).toList();
    }
}
