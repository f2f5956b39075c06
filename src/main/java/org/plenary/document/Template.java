package org.plenary.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The parts of documents that come with the program. */
final class Template {

    private Template() { }

    /** The part of that name with the language of the text in it. */
    static byte[] filled(String name, String language) {
        return new String(bytes(name), StandardCharsets.UTF_8).replace("{language}", Markup.escaped(language)).getBytes(StandardCharsets.UTF_8);
    }

    /** The part of that name. */
    static byte[] bytes(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is in the program itself
        }
    }
}
