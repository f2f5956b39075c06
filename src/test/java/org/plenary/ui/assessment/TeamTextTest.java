package org.plenary.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.FormQuestion;
import org.plenary.domain.assessment.ShippedForm;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.assessment.AnAssessment;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.AtOnce;

class TeamTextTest {

    private static final String TEXT = TeamText.id("ssr1-1", "q1");

    private final MemoryCopy copy = MemoryCopy.begun(AnAssessment.ANNA);
    private final KeptTexts kept = new KeptTexts();
    private AnOpenForm open;

    @BeforeEach
    void openTheForm() {
        AnAssessment.writeInto(copy);
        open = new AnOpenForm(copy, kept);
    }

    @Test
    void typingIsKeptWithinTwoSecondsAndSavedOnceWhenTheFieldIsLeft() {
        SlotViewModel text = team("text");
        text.edited().text().set("The team finds that it was published.");
        open.pass(2000);
        assertThat(kept.all()).extracting(one -> one.editor().entity() + " " + one.text()).containsExactly(TEXT + " The team finds that it was published.");
        int before = copy.writtenHere().size();
        text.edited().leave();
        assertThat(copy.writtenHere()).hasSize(before + 1);
        assertThat(kept.all()).isEmpty();
        assertThat(saved()).isEqualTo("The team finds that it was published.");
        assertThat(text.edited().state().get()).isEqualTo(SaveState.SAVED);
    }

    @Test
    void whatACrashLeftOfTheTeamsTextComesBack() {
        team("text").edited().text().set("Half a sentence");
        open.pass(2000);
        AnOpenForm again = new AnOpenForm(copy, kept);
        assertThat(again.form.restored().get()).isTrue();
        assertThat(again.question(1).team().get(1).edited().text().get()).isEqualTo("Half a sentence");
        AnOpenForm elsewhere = new AnOpenForm(copy, kept, new AtOnce());
        elsewhere.form.show("2");
        assertThat(elsewhere.form.leftElsewhere().get()).isEqualTo("ssr1-1");
    }

    @Test
    void whatArrivesWhileItIsTypedReplacesNothing() {
        team("text").edited().text().set("Anna types");
        MemoryCopy bob = MemoryCopy.of("bob-moss");
        bob.receive(copy);
        bob.save(view -> List.of(view.set(TEXT, TeamText.TEXT, JsonValue.of("Bob wrote"))));
        copy.receive(bob);
        open.pass(200);
        assertThat(team("text").edited().overtaken().get()).isTrue();
        assertThat(team("text").edited().text().get()).isEqualTo("Anna types");
        team("text").edited().leave();
        open.pass(200);
        assertThat(team("text").clash().orElseThrow().wordings()).extracting(wording -> wording.value()).containsExactlyInAnyOrder("Anna types", "Bob wrote");
        team("text").edited().put("Over both");
        assertThat(open.form.problem().get()).startsWith("Two versions of this text stand against each other.");
    }

    @Test
    void anAnswerBecomesTheTeamsTextAndIsShownThere() {
        String answer = Answer.id("ssr1-1", "bob-moss", "q1");
        copy.save(view -> List.of(view.set(answer, Answer.STATE, JsonValue.of("submitted")), view.set(answer, Answer.TEXT, JsonValue.of("Bob finds")),
                view.set(answer, Answer.PERSON, JsonValue.of("person/bob-moss")),
                view.set(answer, Answer.QUESTION, JsonValue.of(FormQuestion.id(ShippedForm.KEY, "q1")))));
        open.pass(200);
        open.form.useAsTeamText(open.question(1), open.question(1).section().get().answers().getFirst());
        open.pass(200);
        assertThat(open.question(1).tab().get()).isEqualTo(Tab.TEAM);
        assertThat(team("text").edited().text().get()).isEqualTo("Bob finds");
        assertThat(team("penholder").edited().text().get()).isEqualTo("person/anna-keller");
        assertThat(open.notices.told.getLast()).startsWith("The answer of Bob Moss is the team’s text now. Edit it here.");
    }

    private SlotViewModel team(String field) {
        return open.question(1).team().stream().filter(slot -> slot.name().equals(field)).findFirst().orElseThrow();
    }

    private String saved() {
        return copy.read(view -> view.find(TEXT).orElseThrow().textOrEmpty(TeamText.TEXT));
    }
}
