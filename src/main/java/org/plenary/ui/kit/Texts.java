package org.plenary.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words people read, by dotted key. Placeholders are {@code {0}}, {@code {1}} as in {@link MessageFormat}; an apostrophe is an apostrophe.
 * The language is asked for, never taken from the machine.
 */
public final class Texts {

    private static final String MESSAGES = "org.plenary.ui.messages";
    private static final String FIELDS = "org.plenary.ui.fields";

    private final Locale language;
    private final ResourceBundle messages;
    private final Optional<ResourceBundle> fields;

    /** The texts of a language; English where it has none. */
    public Texts(Locale language) {
        this.language = language;
        this.messages = load(MESSAGES);
        this.fields = optional(FIELDS);
    }

    /** The English texts, which are complete. */
    public static Texts english() {
        return new Texts(Locale.ENGLISH);
    }

    /** The text of a key with its places filled. An unknown key comes back as itself: an ugly word is better than no window. */
    public String text(String key, Object... values) {
        if (!messages.containsKey(key)) {
            return key;
        }
        String pattern = messages.getString(key).replace("'", "''");
        return new MessageFormat(pattern, language).format(values);
    }

    /**
     * A text that depends on a number, which is {@code {0}} in it: {@code key.none} for 0 where there is one, {@code key.one} for 1, else {@code key.many}.
     *
     * @param more what fills {@code {1}} and on
     */
    public String count(String key, long number, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = number;
        System.arraycopy(more, 0, values, 1, more.length);
        if (number == 0 && has(key + ".none")) {
            return text(key + ".none", values);
        }
        return text(key + (number == 1 ? ".one" : ".many"), values);
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        return messages.containsKey(key);
    }

    /** The label of a field, as in {@code field("recommendation", "short-detail")}: "Short detail". */
    public String field(String kind, String field) {
        return label(kind + "." + field, field);
    }

    /** The name of a kind of thing, as in {@code kind("agenda-item")}: "Agenda item". */
    public String kind(String kind) {
        return label(kind, kind);
    }

    /** The language of these texts, for dates and numbers beside them. */
    public Locale language() {
        return language;
    }

    private String label(String key, String name) {
        return fields.filter(all -> all.containsKey(key)).map(all -> all.getString(key)).orElseGet(() -> spoken(name));
    }

    /** Makes "short-detail" readable when nobody has worded it. */
    private static String spoken(String name) {
        String words = name.replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Optional<ResourceBundle> optional(String name) {
        try {
            return Optional.of(load(name));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }

    /** Never falls back to the machine's language: to the root texts, which are English. */
    private ResourceBundle load(String name) {
        return ResourceBundle.getBundle(name, language, Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
