package org.plenary.feature.meeting;

import java.util.List;
import java.util.Optional;

/**
 * An agenda item as the chair sees it while the meeting runs; its times are in the {@link MeetingRun}.
 *
 * @param id the item
 * @param depth 0 at the top level
 * @param number "1", "1 a"; empty below the third level
 * @param title empty while nobody has typed one
 * @param kind the word of its kind; empty for none
 * @param presenter the name of who presents it; empty for nobody
 * @param text Markdown; empty for none
 * @param privateNote the reader's own note, Markdown; never for the audience
 * @param contested the fields in which people's values conflict
 * @param decides the conflict between other people's texts that it puts to the meeting; empty for none
 */
public record CockpitItem(String id, int depth, String number, String title, String kind, String presenter, String text, String privateNote,
        List<String> contested, Optional<ItemConflict> decides) { }
