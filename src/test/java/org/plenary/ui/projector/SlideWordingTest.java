package org.plenary.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.domain.meeting.ItemState;
import org.plenary.feature.projector.SlideContent;
import org.plenary.ui.kit.Slide;
import org.plenary.ui.kit.Texts;

class SlideWordingTest {

    private final SlideWording wording = new SlideWording(Texts.english());

    @Test
    void aBreakSaysWhenItIsOverHereAndInUtc() {
        Instant until = Instant.parse("2018-10-21T12:15:00Z");
        assertThat(wording.slide(new SlideContent.Break("i", "", Optional.of(until), Optional.of(ZoneId.of("Europe/Madrid")))))
                .isEqualTo(new Slide.Countdown("Break", "Break", "Back at 14:15 (12:15 UTC)", until));
        assertThat(wording.slide(new SlideContent.Break("i", "Lunch", Optional.empty(), Optional.empty()))).isEqualTo(new Slide.Title("Break", "", "Lunch", ""));
    }

    @Test
    void anItemThatRunsElsewhereThanInHandIsOpen() {
        assertThat(wording.slide(new SlideContent.Agenda(List.of(new SlideContent.Step("1", "", 0, ItemState.RUNNING, false, 5),
                new SlideContent.Step("2", "B", 0, ItemState.RUNNING, true, 0))))).isEqualTo(new Slide.Steps("Agenda", "Agenda", List.of(
                        new Slide.Step("1", "(no title)", 0, Slide.StepState.OPEN, "5 min"), new Slide.Step("2", "B", 0, Slide.StepState.NOW, ""))));
    }

    @Test
    void aRecommendationHasTheTeamsAnswersAsFacts() {
        assertThat(wording.slide(new SlideContent.Recommendation("r", OptionalLong.of(12), "SSR1", "GDD", "ICANN should.",
                List.of(new SlideContent.Answered("Implementation", "Partly implemented"), new SlideContent.Answered("Effect", "")))))
                .isEqualTo(new Slide.Words("Rec 12", "SSR1  ·  GDD", "Recommendation 12", "ICANN should.", List.of("Implementation: Partly implemented", "Effect: open")));
    }

    @Test
    void aStateThatNobodyKnowsIsShownAsItIsWritten() {
        var question = new SlideContent.Question("q", OptionalLong.empty(), "", "Who?", "", "elsewhere", "");
        assertThat(wording.slide(question)).isEqualTo(new Slide.Words("Question", "", "Question", "Who?", List.of("elsewhere")));
        assertThat(wording.slide(new SlideContent.Question("q", OptionalLong.of(3), "Budget", "Who?", "OCTO", "answered", "We do.")))
                .isEqualTo(new Slide.Words("Question 3", "Budget  ·  to OCTO", "Question 3", "Who?\n\n**Answer**\n\nWe do.", List.of("answered")));
    }

    @Test
    void actionsHaveTheirNumberTheirPeopleAndTheirDay() {
        assertThat(wording.slide(new SlideContent.Entries(EntryKind.ACTION, List.of(
                new SlideContent.Entry(OptionalLong.of(365), "Do", "Bob Adeyemi", Optional.of(LocalDate.parse("2018-10-22")))))))
                .isEqualTo(new Slide.Items("Actions of today", "Actions of today", List.of(new Slide.Item("Action 365", "Do", "Bob Adeyemi  ·  due Mon 22 Oct"))));
    }
}
