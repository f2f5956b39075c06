package org.plenary.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.ui.assessment.StepStage;
import org.plenary.ui.register.RegisterOf;

/** The ways through the window that the tour takes, one for each of its pictures. */
final class TourStops {

    private static final String MEETINGS = "meetings";
    private static final String MINUTES = "minutes";

    private TourStops() {
    }

    /**
     * One picture of the tour.
     *
     * @param name its file's name, without ending
     * @param go brings up what it shows
     */
    record Stop(String name, Consumer<ReviewScreens> go) {
    }

    /** What the tour shows, in order. */
    static List<Stop> of(TourStage.Set stage) {
        return Stream.of(assessing(), meeting(), stepping(), exchanging(stage), registers(), minutes(), keeping()).flatMap(List::stream).toList();
    }

    private static List<Stop> assessing() {
        return List.of(place("today"), place("recommendations"),
                place("form", "form", Recommendation.id("ssr1", 1)),
                place("form-conflict", "form", Recommendation.id("ssr1", 12)));
    }

    private static List<Stop> meeting() {
        return List.of(place(MEETINGS),
                place("meeting-day", MEETINGS, Meeting.id(43)),
                place("meeting-new", MEETINGS, "#new"),
                place("meeting-carry-over", MEETINGS, TourMeeting.ID + "#carry-over"),
                place("meeting-roll-call", MEETINGS, TourMeeting.ID + "#roll-call"),
                place("meeting-run", MEETINGS, TourMeeting.ID + "#run"));
    }

    private static List<Stop> stepping() {
        return List.of(place("board"),
                new Stop("step-choose", screens -> {
                    screens.stepThrough(TourSteps.ITEM, List.of());
                    screens.stepThrough().choosing().set(true);
                }),
                step("step-row", StepStage.ROW), step("step-text", StepStage.TEXT), step("step-form", StepStage.FORM), step("step-outcome", StepStage.OUTCOME));
    }

    private static List<Stop> exchanging(TourStage.Set stage) {
        return List.of(new Stop("exchange-send", ReviewScreens::send),
                bundle("exchange-receive", stage.waiting()),
                bundle("exchange-trust", stage.stranger()),
                new Stop("exchange-conflict", ReviewScreens::conflicts),
                place("exchange-keys", ReviewScreens.EXCHANGE, "keys"));
    }

    private static List<Stop> registers() {
        return List.of(place(RegisterOf.QUESTIONS.key()),
                place("actions", RegisterOf.ACTIONS.key(), "action/printed001"),
                place("decisions", RegisterOf.DECISIONS.key(), TourRegisters.DECISION));
    }

    private static List<Stop> minutes() {
        return List.of(place(MINUTES, MINUTES, TourMeeting.ID),
                place("minutes-published", MINUTES, Meeting.id(43) + "#changes"),
                place("minutes-layout", MINUTES, TourMeeting.ID + "#layout"),
                place("read-back", "read-back", TourMeeting.ID));
    }

    private static List<Stop> keeping() {
        return List.of(place("members"), place("registers", "registers", "action/xwpgndac/1"), place("settings"),
                place("intake", "intake", "recommendations"));
    }

    private static Stop place(String place) {
        return new Stop(place, screens -> screens.navigation().go(place));
    }

    /** @param item what the place is asked to show, in its own words */
    private static Stop place(String name, String place, String item) {
        return new Stop(name, screens -> screens.navigation().go(place, item));
    }

    private static Stop step(String name, StepStage stage) {
        return new Stop(name, screens -> {
            screens.stepThrough(TourSteps.ITEM, List.of());
            screens.stepThrough().stage().set(stage);
        });
    }

    private static Stop bundle(String name, Path file) {
        return new Stop(name, screens -> screens.preview(List.of(file)));
    }
}
