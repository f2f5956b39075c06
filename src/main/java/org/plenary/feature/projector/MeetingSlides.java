package org.plenary.feature.projector;

import java.util.List;
import java.util.Optional;

/**
 * All that can be shown of a meeting where it stands.
 *
 * @param team the short name of the review; empty for none
 * @param meeting the meeting's title
 * @param place the item in hand at the top level, from 1; 0 for none
 * @param places how many items there are at the top level
 * @param item the id of the item in hand
 * @param contents in the order they are offered
 * @param automatic the key of the one that goes with the item in hand
 */
public record MeetingSlides(String team, String meeting, int place, int places, Optional<String> item, List<SlideContent> contents, String automatic) {

    public MeetingSlides {
        contents = List.copyOf(contents);
    }

    /** The content of that key. */
    public Optional<SlideContent> content(String key) {
        return contents.stream().filter(content -> content.key().equals(key)).findFirst();
    }

    /** What goes with the item in hand. */
    public Optional<SlideContent> automaticContent() {
        return content(automatic);
    }
}
