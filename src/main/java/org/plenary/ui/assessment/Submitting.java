package org.plenary.ui.assessment;

import java.util.function.Consumer;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Outcome;
import org.plenary.feature.assessment.AssessmentForm;
import org.plenary.feature.assessment.Clash;
import org.plenary.feature.assessment.GivenAnswer;
import org.plenary.feature.assessment.Wording;
import org.plenary.ui.kit.Background;
import org.plenary.ui.kit.Notices;
import org.plenary.ui.kit.Texts;

/** Gives the team a member's answers, takes them back, and settles what two computers submitted. UI thread. */
final class Submitting {

    private final AssessmentFeatures features;
    private final Background background;
    private final Notices notices;
    private final Texts texts;
    private final Consumer<Outcome<Dot>> ended;

    /** @param ended told what came of each of these */
    Submitting(AssessmentFeatures features, Background background, Notices notices, Texts texts, Consumer<Outcome<Dot>> ended) {
        this.features = features;
        this.background = background;
        this.notices = notices;
        this.texts = texts;
        this.ended = ended;
    }

    void submit(AssessmentForm form) {
        background.write(() -> features.submit().submit(form.recommendation()), outcome -> {
            ended.accept(outcome);
            if (outcome instanceof Outcome.Done<Dot>) {
                notices.tell(texts.text("assessment.submitted", form.subject().number()), texts.text("assessment.withdraw.short"),
                        () -> withdraw(form));
            }
        });
    }

    void withdraw(AssessmentForm form) {
        background.write(() -> features.submit().withdraw(form.recommendation()), outcome -> {
            ended.accept(outcome);
            if (outcome instanceof Outcome.Done<Dot>) {
                notices.tell(texts.text("assessment.withdrawn", form.subject().number()));
            }
        });
    }

    /** @param shown told when it is done */
    void useAsTeamText(AssessmentForm form, String question, GivenAnswer answer, Runnable shown) {
        String id = Answer.id(EntityId.key(form.recommendation()), answer.person(), question);
        background.write(() -> features.team().startFrom(id), outcome -> {
            ended.accept(outcome);
            if (outcome instanceof Outcome.Done<Dot>) {
                notices.tell(texts.text("assessment.team.begun", answer.name()));
                shown.run();
            }
        });
    }

    void settle(Clash clash, Wording wording) {
        JsonValue value = wording.value().isEmpty() ? JsonValue.NULL : JsonValue.of(wording.value());
        background.write(() -> features.settle().settle(clash.conflict(), value), ended);
    }
}
