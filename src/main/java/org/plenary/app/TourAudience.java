package org.plenary.app;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.projector.MeetingSlides;
import org.plenary.feature.projector.ReadSlides;
import org.plenary.feature.projector.SlideContent;
import org.plenary.ui.kit.ProjectorLook;
import org.plenary.ui.kit.Slide;
import org.plenary.ui.projector.ProjectorPane;
import org.plenary.ui.projector.ProjectorViewModel;
import org.plenary.ui.projector.SlideWording;

/** Every page that an audience may see, for the tour's pictures. UI thread. */
final class TourAudience {

    private static final Instant NOW = Instant.parse("2018-10-20T18:28:30Z");
    private static final String MARRED = "What came of the outreach? Who was reached, when, and by whom?";

    private final OpenReview review;
    private final WindowTools tools;

    TourAudience(OpenReview review, WindowTools tools) {
        this.review = review;
        this.tools = tools;
    }

    /** A slide with its name in lower case and without spaces. */
    record Page(String name, Slide slide) { }

    /** All of them. */
    List<Page> pages() {
        var read = new ReadSlides(review.copy());
        var wording = new SlideWording(tools.texts());
        MeetingSlides meeting = read.meeting(TourMeeting.ID).orElseThrow();
        var slides = new ArrayList<Slide>();
        meeting.contents().stream().map(wording::slide).forEach(slides::add);
        read.meeting(Meeting.id(43)).stream().flatMap(one -> one.contents().stream()).filter(content -> content instanceof SlideContent.Text).map(wording::slide)
                .forEach(slides::add);
        read.recommendation(Recommendation.id("ssr1", 12)).map(wording::slide).ifPresent(slides::add);
        read.recommendation(Recommendation.id("ssr1", 2)).map(wording::slide).ifPresent(slides::add);
        review.copy().read(view -> view.things(Question.KIND).stream().map(thing -> thing.id()).findFirst()).flatMap(read::question).map(wording::slide).ifPresent(slides::add);
        slides.add(wording.slide(new SlideContent.Break("", "Lunch", Optional.of(NOW.plusSeconds(700)), Optional.of(ZoneOffset.ofHours(2)))));
        slides.add(wording.timer("Who presents which recommendation", NOW.minusSeconds(125)));
        slides.add(wording.decision("Day 1 begins with the recommendations that are **ready**; the others follow on day 2."));
        slides.add(new Slide.Changed("edited", "Recommendation 1", MARRED, "Outreach continues at most meetings.",
                "Outreach continues at every meeting, and its reach is published.", List.of()));
        return slides.stream().map(slide -> new Page(slide.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"), slide)).toList();
    }

    /** A scene of that size that shows one. */
    Scene scene(Page page, int width, int height, boolean dark) {
        var projector = new ProjectorViewModel(tools.slides(), "", tools.delay(), InstantSource.fixed(NOW));
        projector.look().set(ProjectorLook.USUAL.withDark(dark));
        projector.shape((double) width / height);
        projector.frame("SSR2", "Preparatory call for Barcelona", "Agenda 2 of 5");
        projector.show(page.slide());
        var scene = new Scene(new ProjectorPane(projector, tools.slides(), ZoneOffset.ofHours(2), tools.texts()), width, height);
        tools.theme().dress(scene);
        return scene;
    }
}
