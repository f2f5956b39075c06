package org.plenary.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.feature.projector.MeetingSlides;
import org.plenary.feature.projector.ReadSlides;
import org.plenary.feature.projector.SlideContent;
import org.plenary.ui.kit.ProjectorControls;
import org.plenary.ui.kit.Slide;
import org.plenary.ui.meeting.Audience;
import org.plenary.ui.projector.SlideWording;

/** What the audience of a review can be shown, for every screen that has something to show. UI thread, reading apart. */
final class AudienceOfReview implements Audience {

    private final ReadSlides read;
    private final SlideWording wording;
    private final WindowTools tools;

    AudienceOfReview(OpenReview review, WindowTools tools) {
        this.read = new ReadSlides(review.copy());
        this.wording = new SlideWording(tools.texts());
        this.tools = tools;
    }

    @Override
    public ProjectorControls controls() {
        return tools.projector();
    }

    @Override
    public Optional<MeetingSlides> read(String meeting) {
        return read.meeting(meeting);
    }

    @Override
    public Slide slide(SlideContent content) {
        return wording.slide(content);
    }

    @Override
    public Slide decision(String words) {
        return wording.decision(words);
    }

    @Override
    public Slide timer(String what, Instant until) {
        return wording.timer(what, until);
    }

    /** Gives the audience a recommendation, in its window. */
    void projectRecommendation(String id) {
        tools.background().read(() -> read.recommendation(id), found -> found.ifPresent(this::project));
    }

    /** Gives the audience a table of those recommendations, in its window. */
    void projectTable(List<String> ids) {
        tools.background().read(() -> read.table(ids), this::project);
    }

    /** Gives the audience a question, in its window. */
    void projectQuestion(String id) {
        tools.background().read(() -> read.question(id), found -> found.ifPresent(this::project));
    }

    private void project(SlideContent content) {
        tools.projector().show(slide(content));
        tools.projector().project();
    }
}
