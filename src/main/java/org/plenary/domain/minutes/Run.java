package org.plenary.domain.minutes;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words of one look. No run holds a control character but {@code \n}, whatever was typed or came in a bundle. */
public sealed interface Run {

    /** How words look. */
    enum Style {
        PLAIN,
        BOLD,
        ITALIC
    }

    /** What is to be read. */
    String text();

    /** Words that lead nowhere. */
    record Words(String text, Style style) implements Run {

        public Words {
            text = clean(text);
        }
    }

    /**
     * Words that lead somewhere.
     *
     * @param address a web or mail address ({@link #isSafe})
     */
    record Link(String text, String address) implements Run {

        private static final Pattern SAFE = Pattern.compile("(https?://|mailto:)[^\\s\\p{Cntrl}]+");

        public Link {
            if (!isSafe(address)) {
                throw new IllegalArgumentException("neither a web nor a mail address: " + address);
            }
            text = clean(text);
        }

        /** True for {@code http:}, {@code https:} and {@code mailto:}; anything else might run something when it is followed. */
        public static boolean isSafe(String address) {
            return SAFE.matcher(address.strip().toLowerCase(Locale.ROOT)).matches();
        }
    }

    private static String clean(String text) {
        return text.replaceAll("\\R", "\n").replace('\t', ' ').replaceAll("[\\p{Cc}&&[^\\n]]", "\uFFFD").replaceAll(" *\\n\\s*", "\n");
    }
}
