package org.plenary.feature.review;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * A file name that came from somebody else, made one that every system takes and that looks like what it is: no folders, no characters
 * that nobody sees or that turn the rest around, no names of devices.
 */
final class SafeName {

    private static final int LONGEST = 100;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
            "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private SafeName() { }

    static String of(String name) {
        var plain = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().map(SafeName::plain).forEach(plain::appendCodePoint);
        String safe = plain.toString().replaceAll("^[. _]+", "").replaceAll("[. ]+$", "");
        String ending = ending(safe);
        String stem = safe.substring(0, safe.length() - ending.length());
        int most = LONGEST - ending.codePointCount(0, ending.length());
        if (stem.codePointCount(0, stem.length()) > most) {
            stem = stem.substring(0, stem.offsetByCodePoints(0, most));
        }
        boolean device = DEVICES.contains(stem.split("\\.", 2)[0].toLowerCase(Locale.ROOT).strip());
        return stem.isEmpty() ? "file" + ending : (device ? "_" : "") + stem + ending;
    }

    /** From the last full stop on, as far as it can be an ending; otherwise empty. */
    static String ending(String name) {
        int at = name.lastIndexOf('.');
        return at >= 0 && name.substring(at + 1).matches("[A-Za-z0-9]{1,10}") ? name.substring(at) : "";
    }

    private static int plain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE,
                    Character.UNASSIGNED, Character.PRIVATE_USE -> '_';
            default -> "/\\:*?\"<>|".indexOf(character) >= 0 ? '_' : character;
        };
    }
}
