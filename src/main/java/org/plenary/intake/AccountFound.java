package org.plenary.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One bullet of what the reviewed organisation says it did.
 *
 * @param line  line of the source, from 1
 * @param phase "Phase I" or the like when the bullet states one
 * @param text  the healed bullet without the phase
 */
public record AccountFound(int line, Optional<String> phase, String text) {
    private static final Pattern PHASE = Pattern.compile("^\\((Phase [IVX\\d]+)\\)\\s*", Pattern.CASE_INSENSITIVE);

    static AccountFound of(int line, String text) {
        Matcher phase = PHASE.matcher(text);
        return phase.find() ? new AccountFound(line, Optional.of(phase.group(1)), text.substring(phase.end()))
                : new AccountFound(line, Optional.empty(), text);
    }
}
