package org.plenary.ui.projector;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.ui.kit.Slide;

/** A slide of every kind, with words as long as those that the teams have. */
final class Slides {

    static final Instant NOW = Instant.parse("2018-10-21T12:03:20Z");

    /** The longest recommendation of the earlier review has 402 characters; these are as many. */
    static final String LONGEST = "ICANN should define and publish its SSR relationships and roles within the wider community, describing for each of them who decides,"
            + " who carries the work out and who is told of the result. The description should be kept in one place, should be reviewed together with the"
            + " community every year, and should name the measures by which people outside the organisation can tell whether it is followed by all.";

    static final Slide WORDS = new Slide.Words("Rec 12", "Recommendation 12 of the first review  ·  Security practices", "", LONGEST,
            List.of("1  Implemented: partly", "2  Effect: open", "3  Relevant: yes"));

    static final Slide DECISION = new Slide.Words("Decision", "Decision being worded", "", "Day 1 begins with the recommendations that are **ready**.", List.of());

    static final Slide LONG_WORDS = new Slide.Words("Standards", "", "Expected standards of behaviour", """
            Those who take part in ICANN's multistakeholder process, including Board, staff and all those involved in Supporting Organization and
            Advisory Committee councils, undertake to:

            - Act in accordance with *ICANN's Bylaws*. In particular, participants undertake to act within the mission of ICANN.
            - Adhere to ICANN's conflict of interest policies.
            - Treat all members of the ICANN community **equally**, irrespective of nationality, gender, racial or ethnic origin, religion or beliefs.
            - Act in a reasonable, objective and informed manner when participating in policy development and decision-making processes.
            - Listen to the views of all stakeholders when considering policy issues.

            1. Work to build consensus with other stakeholders in order to find solutions to the issues that fall within the areas of responsibility.
            2. Promote ethical and responsible behavior.
            """, List.of());

    static final Slide CHANGED = new Slide.Changed("Rec 1 edited", "Recommendation 1  ·  Team text of question 1", "What was done? Was it fully implemented?",
            "A statement of remit was published in 2012 after a public comment period. It is part of the SSR Framework.",
            "A statement of remit was published in 2012 after two public comment periods. It is part of the SSR Framework and was last revised in 2016.",
            List.of("Adopted with edits"));

    static final Slide AGENDA = new Slide.Steps("Agenda", "Agenda", List.of(
            new Slide.Step("1", "Welcome, roll call, SOI updates", 0, Slide.StepState.DONE, "10 min"),
            new Slide.Step("2", "Finalize Comms & Outreach Plan", 0, Slide.StepState.DONE, "10 min"),
            new Slide.Step("2 a", "Slide deck for Barcelona", 1, Slide.StepState.SKIPPED, "5 min"),
            new Slide.Step("3", "KSK rollover: what does the team need to look in to?", 0, Slide.StepState.DONE, "10 min"),
            new Slide.Step("4", "Discuss SSR1 recommendations", 0, Slide.StepState.NOW, "30 min"),
            new Slide.Step("5", "AOB", 0, Slide.StepState.OPEN, "5 min"),
            new Slide.Step("6", "Confirm action items and decisions reached", 0, Slide.StepState.OPEN, "5 min")));

    static final Slide TABLE = new Slide.Table("Recommendations", "The 28 recommendations of the first review",
            List.of("#", "Recommendation", "Grouping", "Owner"), IntStream.rangeClosed(1, 28).mapToObj(Slides::row).toList(), Optional.empty());

    static final Slide ACTIONS = new Slide.Items("Actions of today", "Actions of today", List.of(
            new Slide.Item("Action 365", "Send the list of **speakers** to all", "Bob Adeyemi, due Mon 22 Oct"),
            new Slide.Item("Action 366", "Ask the organisation for the figures on abuse of new names since 2015, by quarter and by registry", "Anna Keller"),
            new Slide.Item("", "Book the room", "")));

    static final Slide TITLE = new Slide.Title("Item 4", "Item 4 of 6", "Discuss SSR1 recommendations", "Anna Keller  ·  30 min");

    static final Slide BREAK = new Slide.Countdown("Break", "Break", "Back at 14:15 (12:15 UTC)", Instant.parse("2018-10-21T12:15:00Z"));

    static final Slide BLANK = new Slide.Blank("Nothing");

    static final List<Slide> ALL = List.of(WORDS, DECISION, LONG_WORDS, CHANGED, AGENDA, TABLE, ACTIONS, TITLE, BREAK, BLANK);

    private Slides() { }

    private static List<String> row(int number) {
        String detail = switch (number % 4) {
            case 0 -> "ICANN should establish and publish a budget for SSR";
            case 1 -> "Publish a single, clear and consistent statement of its SSR remit and limited technical mission (row " + number + ")";
            case 2 -> "Objectives and prioritization: methodology for the Strategic Plan (row " + number + ")";
            default -> "Outreach (row " + number + ")";
        };
        return List.of(Integer.toString(number), detail, number % 3 == 0 ? "Future challenges" : "Security, stability and resiliency framework", number % 2 == 0 ? "Bob Adeyemi" : "");
    }
}
