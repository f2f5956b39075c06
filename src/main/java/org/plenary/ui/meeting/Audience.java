package org.plenary.ui.meeting;

import java.time.Instant;
import java.util.Optional;
import org.plenary.feature.projector.MeetingSlides;
import org.plenary.feature.projector.SlideContent;
import org.plenary.ui.kit.ProjectorControls;
import org.plenary.ui.kit.Slide;

/** The audience of a meeting: what can be shown to it, and how. */
public interface Audience {

    /** What the chair does with the audience's window. UI thread. */
    ProjectorControls controls();

    /** What can be shown of a meeting where it stands; reads, so not on the UI thread. */
    Optional<MeetingSlides> read(String meeting);

    /** The slide of a content. */
    Slide slide(SlideContent content);

    /** A decision while it is worded, Markdown. */
    Slide decision(String words);

    /** How much time is left for something. */
    Slide timer(String what, Instant until);
}
