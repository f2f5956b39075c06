package org.plenary.ui.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.Choice;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.feature.assessment.AnAssessment;
import org.plenary.feature.assessment.DraftAssessment;
import org.plenary.feature.recommendation.Ssr1;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.Picture;

/** Draws the form over the seeds' 28 recommendations into a folder, to be looked at. */
final class FormPictures {

    private static final String ANSWER = "A statement of remit was published in 2013 after a public comment period, and it is referred to in the "
            + "*SSR Framework*.\n\nWe could not confirm that\n\n- it was **reviewed** after the Bylaws changed in 2016,\n- staff uses it day to day.";

    private FormPictures() { }

    /** Draws into the folder named by the first argument. */
    public static void main(String[] args) {
        Platform.startup(() -> {
            try {
                draw(Path.of(args[0]));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            } finally {
                Platform.exit();
            }
        });
    }

    private static void draw(Path folder) throws IOException {
        for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            String name = appearance.name().toLowerCase(Locale.ROOT);
            picture(filled(1280, 800), appearance, folder, name + "-1280");
            picture(new AFramedForm(Ssr1.copy(), 1280, 800), appearance, folder, name + "-empty");
            AFramedForm wide = filled(1920, 1080);
            wide.form.previewShown().set(true);
            picture(wide, appearance, folder, name + "-1920");
            picture(troubled(1280, 1500), appearance, folder, name + "-conflict");
            AFramedForm history = filled(1280, 1500);
            history.form.questions().getFirst().tab().set(Tab.HISTORY);
            history.form.questions().get(1).tab().set(Tab.ANSWERS);
            history.form.questions().get(2).tab().set(Tab.TEAM);
            picture(history, appearance, folder, name + "-tabs");
        }
        AFramedForm huge = filled(1280, 800);
        huge.scale.percent().set(200);
        picture(huge, Appearance.LIGHT, folder, "200");
        picture(filled(1280, 2400), Appearance.LIGHT, folder, "tall");
        AFramedForm hugeTall = filled(1920, 3000);
        hugeTall.scale.percent().set(200);
        picture(hugeTall, Appearance.LIGHT, folder, "200-tall");
    }

    private static void picture(AFramedForm form, Appearance appearance, Path folder, String name) throws IOException {
        form.theme.wanted().set(appearance);
        Picture.write(form.window.scene(), 1, folder.resolve("assessment-" + name + ".png"));
    }

    private static AFramedForm filled(double width, double height) {
        MemoryCopy copy = Ssr1.atWork();
        draft(copy, "q1", "text", "A statement was published.");
        draft(copy, "q1", "text", ANSWER);
        draft(copy, "q1", "choice", Choice.id("implemented", "partly"));
        draft(copy, "q3", "choice", Choice.id("relevance", "yes"));
        draft(copy, "q2", "text", "There is no measure from before");
        MemoryCopy bob = MemoryCopy.of(AnAssessment.BOB);
        bob.receive(copy);
        String id = Answer.id("ssr1-1", AnAssessment.BOB, "q2");
        bob.save(view -> List.of(view.set(id, Answer.CHOICE, JsonValue.of(Choice.id("effect", "cannot-determine"))),
                view.set(id, Answer.TEXT, JsonValue.of("Nobody measured whether the community knows the remit better than **before**.")),
                view.set(id, Answer.MISSING, JsonValue.of("Figures of before 2012.")),
                view.set(id, Answer.SUBMITTED_AT, JsonValue.of("2026-11-20T12:00:00Z")),
                view.set(id, Answer.STATE, JsonValue.of("submitted"))));
        copy.receive(bob);
        return new AFramedForm(copy, width, height);
    }

    private static AFramedForm troubled(double width, double height) {
        MemoryCopy copy = Ssr1.atWork();
        new DraftAssessment(copy).save("form-question/three-questions-1/q1", editor("q1", "text"), "A statement was published in 2013.");
        new DraftAssessment(copy).save("form-question/three-questions-1/q1", editor("q1", "text"), "A statement was published and then revised.");
        draft(copy, "q1", "choice", Choice.id("implemented", "cannot-determine"));
        draft(copy, "q3", "choice", Choice.id("relevance", "no"));
        draft(copy, "q3", "further-work", Choice.id("further-work", "recommend"));
        AFramedForm form = new AFramedForm(copy, width, height);
        form.kept.keep(editor("q2", "text"), "What I was typing when the power went");
        form.form.show("2");
        form.form.show("1");
        return form;
    }

    private static OpenEditor editor(String question, String field) {
        return new OpenEditor(Draft.id("ssr1-1", AnAssessment.ANNA, question), field, List.of());
    }

    private static void draft(MemoryCopy copy, String question, String field, String value) {
        OpenEditor editor = copy.read(view -> OpenEditor.open(view, Draft.id("ssr1-1", AnAssessment.ANNA, question), field));
        new DraftAssessment(copy).save("form-question/three-questions-1/" + question, editor, value);
    }
}
