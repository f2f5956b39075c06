package org.plenary.feature.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.recommendation.Question;

/** The edits that ask a question of the organisation, and that make recommendations wait for it. */
final class QuestionEdits {

    private final View view;
    private final String id;
    private final String me;
    private final LocalDate day;

    /** @param me the id of who asks */
    QuestionEdits(View view, String id, String me, LocalDate day) {
        this.view = view;
        this.id = id;
        this.me = me;
        this.day = day;
    }

    /** Asks it; its number comes from the numbering copy. */
    List<Edit> ask(String text, String meeting, String item) {
        var edits = new ArrayList<Edit>();
        set(edits, Question.TEXT, text.strip());
        set(edits, Question.ASKED_BY, me);
        set(edits, Question.ASKED, day.toString());
        set(edits, Question.STATE, "asked");
        set(edits, Question.MEETING, meeting);
        set(edits, Question.AGENDA_ITEM, item);
        return edits;
    }

    /** Makes a recommendation wait for it. What people disagree on is left to them. */
    List<Edit> block(String recommendation) {
        Optional<Thing> question = view.find(id);
        var edits = new ArrayList<Edit>();
        if (question.filter(one -> one.flag(Question.BLOCKS) || one.isContested(Question.BLOCKS)).isEmpty()) {
            edits.add(view.set(id, Question.BLOCKS, JsonValue.TRUE));
        }
        if (question.filter(one -> one.members(Question.RECOMMENDATIONS).contains(recommendation)).isEmpty()) {
            edits.add(view.member(id, Question.RECOMMENDATIONS, recommendation, true));
        }
        return edits;
    }

    private void set(List<Edit> edits, Field field, String value) {
        if (!value.isEmpty()) {
            edits.add(view.set(id, field, JsonValue.of(value)));
        }
    }
}
