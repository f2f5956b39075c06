package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds web and mail addresses in healed text. */
public final class Addresses {
    static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]]");
    private static final Pattern ONLY_WEB = Pattern.compile("<?https?://[^\\s<>\"]+>?");
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+");

    private Addresses() {
    }

    /** Every web address of the source in order, repeated ones too, each with its line. */
    public static List<Link> in(SourceText source) {
        List<Link> links = new ArrayList<>();
        for (Piece piece : source.pieces()) {
            Matcher web = WEB.matcher(piece.text());
            while (web.find()) {
                links.add(Link.to(source.lineOf(web.group(), piece.line()), "", web.group()));
            }
        }
        return links;
    }

    static boolean isOnlyAddress(String text) {
        return ONLY_WEB.matcher(text).matches();
    }

    /** The first mail address of a text, or empty. */
    static String mailIn(String text) {
        Matcher mail = MAIL.matcher(text);
        return mail.find() ? mail.group() : "";
    }
}
