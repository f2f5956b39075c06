package org.plenary.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.recommendation.Question;
import org.plenary.feature.assessment.AnAssessment;
import org.plenary.fixture.MemoryCopy;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The form by keyboard alone, in the program's window on the headless platform. */
@ExtendWith(ApplicationExtension.class)
class FormJourneyTest {

    private final MemoryCopy copy = MemoryCopy.begun(AnAssessment.ANNA);
    private AFramedForm frame;

    @Start
    void open(Stage stage) {
        AnAssessment.writeInto(copy);
        frame = new AFramedForm(copy, 1280, 800);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.setScene(frame.window.scene());
        stage.show();
    }

    @Test
    void aWholeFormIsFilledInAndSubmittedWithoutAMouse(FxRobot robot) {
        robot.write("It was published.");
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.write("In part.");
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.write("Yes.");
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        robot.push(KeyCode.TAB);
        robot.write("Attacks grew.");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);

        assertThat(List.of(answer("q1", Answer.TEXT), answer("q1", Answer.CHOICE), answer("q2", Answer.TEXT), answer("q2", Answer.CHOICE),
                answer("q3", Answer.TEXT), answer("q3", Answer.CHOICE), answer("q3", Answer.REASON), answer("q3", Answer.FURTHER_WORK)))
                .containsExactly("It was published.", "choice/implemented/fully", "In part.", "choice/effect/partly", "Yes.",
                        "choice/relevance/yes", "Attacks grew.", "choice/further-work/recommend");
        assertThat(words()).contains("New recommendation needed");
    }

    @Test
    void altAndArrowsGoThroughTheRecommendationsAndSaveOnTheWay(FxRobot robot) {
        robot.write("Done.");
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        String second = draft("q1", Draft.TEXT);
        assertThat(words()).contains("Recommendation 2", "2 of 2");
        assertThat(focused()).isInstanceOf(TextArea.class);
        robot.push(KeyCode.ALT, KeyCode.LEFT);

        assertThat(second).isEqualTo("Done.");
        assertThat(((TextArea) focused()).getText()).isEqualTo("Done.");
    }

    @Test
    void tabLeavesATextAndSavesIt(FxRobot robot) {
        robot.write("Done.");
        robot.push(KeyCode.TAB);

        assertThat(draft("q1", Draft.TEXT)).isEqualTo("Done.");
        assertThat(words()).contains("Saved 14:02");
    }

    @Test
    void theTabsOfAQuestionAndItsPreviewAreReachedByKeys(FxRobot robot) {
        robot.write("One.");
        robot.push(KeyCode.ALT, KeyCode.H);
        assertThat(words()).contains("Restore this version");
        robot.push(KeyCode.ALT, KeyCode.A);
        assertThat(words()).contains("Nobody has submitted an answer to this question yet.");
        robot.push(KeyCode.ALT, KeyCode.D);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertThat(frame.form.previewShown().get()).isTrue();
        assertThat(frame.window.scene().getRoot().lookupAll(".preview").stream().filter(Node::isVisible)).hasSize(1);
    }

    @Test
    void evidenceWithoutAnAddressSaysSoAndALinkOpensOnlyWhenPressed(FxRobot robot) {
        assertThat(words()).contains("What the organisation says", "Phase I", "Implementation report", "link missing");
        Hyperlink link = nodes(Hyperlink.class).stream().filter(l -> l.getText().equals("Implementation report")).findFirst().orElseThrow();
        assertThat(frame.ways).isEmpty();
        robot.interact(link::requestFocus);
        robot.push(KeyCode.SPACE);

        assertThat(frame.ways).containsExactly("link https://example.org/report");
    }

    @Test
    void theOrganisationIsAskedByKeyAndEscPutsTheWordingAway(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.Q);
        robot.write("Where is it?");
        robot.push(KeyCode.ESCAPE);
        assertThat(frame.form.asking().open().get()).isFalse();
        robot.push(KeyCode.ALT, KeyCode.Q);
        robot.push(KeyCode.TAB);
        robot.write("Legal");
        robot.push(KeyCode.ENTER);
        List<List<String>> asked = copy.read(view -> view.things(Question.KIND).stream()
                .map(question -> List.of(question.textOrEmpty(Question.TEXT), question.textOrEmpty(Question.ADDRESSEE))).toList());
        assertThat(asked).containsExactly(List.of("Where is it?", "Legal"));
    }

    private String answer(String question, Field field) {
        return text(Answer.id("ssr1-1", AnAssessment.ANNA, question), field);
    }

    private String draft(String question, Field field) {
        return text(Draft.id("ssr1-1", AnAssessment.ANNA, question), field);
    }

    private String text(String entity, Field field) {
        return copy.read(view -> view.find(entity).orElseThrow().textOrEmpty(field));
    }

    private Node focused() {
        return frame.window.scene().getFocusOwner();
    }

    private Set<String> words() {
        return nodes(Labeled.class).stream().filter(FormJourneyTest::isSeen).map(Labeled::getText).collect(Collectors.toSet());
    }

    private <T extends Node> List<T> nodes(Class<T> type) {
        return frame.window.scene().getRoot().lookupAll("*").stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }
}
