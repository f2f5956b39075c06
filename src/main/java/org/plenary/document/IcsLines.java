package org.plenary.document;

import java.nio.charset.StandardCharsets;

/** The lines of an iCalendar file, escaped and folded (RFC 5545 §3.1, §3.3.11). */
final class IcsLines {

    private static final int MOST_OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    /** Adds a property as it is; none when the value is empty. */
    void add(String property, String value) {
        if (!value.isEmpty()) {
            fold(property + ":" + value);
        }
    }

    /** Adds a property of people's words; none when there are no words. */
    void addText(String property, String words) {
        add(property, PlainText.of(words).strip().replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n"));
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Breaks between characters, never inside one. */
    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += more;
        }
        text.append("\r\n");
    }
}
