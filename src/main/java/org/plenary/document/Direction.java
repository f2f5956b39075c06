package org.plenary.document;

import java.text.Bidi;
import java.util.stream.Collectors;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.Run;

/** Which way words are read. */
final class Direction {

    private Direction() { }

    /** True when the first letter that has a direction is one of a script that is read from right to left. */
    static boolean isRightToLeft(Line line) {
        String text = line.runs().stream().map(Run::text).collect(Collectors.joining());
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
