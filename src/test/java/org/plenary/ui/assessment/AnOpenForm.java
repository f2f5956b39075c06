package org.plenary.ui.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Version;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.assessment.AnAssessment;
import org.plenary.feature.assessment.AskQuestion;
import org.plenary.feature.assessment.DraftAssessment;
import org.plenary.feature.assessment.EditTeamText;
import org.plenary.feature.assessment.ReadForm;
import org.plenary.feature.assessment.ReadHistory;
import org.plenary.feature.assessment.SubmitDraft;
import org.plenary.feature.exchange.SettleConflict;
import org.plenary.feature.review.UndoChange;
import org.plenary.ui.kit.AtOnce;
import org.plenary.ui.kit.Background;
import org.plenary.ui.kit.HandDelay;
import org.plenary.ui.kit.RecordedNotices;
import org.plenary.ui.kit.Texts;

/** A form that Anna has open on her copy. */
final class AnOpenForm {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T14:02:00Z"), ZoneOffset.UTC);

    final LocalCopy copy;
    final KeptTexts kept;
    final HandDelay delay = new HandDelay();
    final RecordedSaves saves = new RecordedSaves();
    final RecordedNotices notices = new RecordedNotices();
    final AssessmentViewModel form;

    /** Opens the first recommendation, with work done at once. */
    AnOpenForm(LocalCopy copy, KeptTexts kept) {
        this(copy, kept, new AtOnce());
        form.show("1");
    }

    /** Opens nothing yet. */
    AnOpenForm(LocalCopy copy, KeptTexts kept, Background background) {
        this.copy = copy;
        this.kept = kept;
        var features = new AssessmentFeatures(new ReadForm(copy, () -> AnAssessment.ANNA), new DraftAssessment(copy),
                new SubmitDraft(copy, () -> AnAssessment.ANNA, CLOCK), new ReadHistory(copy), new SettleConflict(copy),
                new EditTeamText(copy, () -> AnAssessment.ANNA), new AskQuestion(copy, () -> AnAssessment.ANNA, AnOpenForm.CLOCK, new SplittableRandom(7)),
                new UndoChange(copy));
        form = new AssessmentViewModel(features, new Editing(background, delay, kept, saves, CLOCK), notices, Texts.english());
        copy.onChange(form::changed);
    }

    void pass(long millis) {
        delay.pass(Duration.ofMillis(millis));
    }

    QuestionViewModel question(int number) {
        return form.questions().get(number - 1);
    }

    /** The text of a question. */
    SlotViewModel text(int question) {
        return slot(question, Draft.TEXT);
    }

    SlotViewModel slot(int question, Field field) {
        return question(question).slots().stream().filter(slot -> slot.name().equals(field.name())).findFirst().orElseThrow();
    }

    void type(int question, String words) {
        text(question).edited().text().set(words);
    }

    /** Every value that a field of Anna's draft of the first recommendation has now, by time. */
    List<String> heads(String question, Field field) {
        return copy.read(view -> view.find(Draft.id("ssr1-1", AnAssessment.ANNA, question)).flatMap(d -> d.register(field)).stream()
                .flatMap(register -> register.heads().stream()).map(AnOpenForm::text).toList());
    }

    /** How often a field was saved. */
    int saves(String question, Field field) {
        return copy.read(view -> view.find(Draft.id("ssr1-1", AnAssessment.ANNA, question)).flatMap(d -> d.register(field))
                .map(Register::history).orElse(List.of()).size());
    }

    private static String text(Version version) {
        return version.value() instanceof JsonValue.Text text ? text.value() : "";
    }
}
