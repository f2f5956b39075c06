package org.plenary.bundle;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Opens Jackson's streaming parser within limits, and says what stopped it. Bytes are decoded before Jackson sees them, because
 * Jackson's own decoder takes overlong forms and encoded surrogates, and guesses encodings other than UTF-8.
 */
final class StrictJson {

    private final JsonFactory factory;

    StrictJson(Limits limits) {
        this.factory = JsonFactory.builder().streamReadConstraints(new LimitSentences(limits)).build();
    }

    JsonParser parser(InputStream utf8) {
        Reader strict = new InputStreamReader(utf8, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
        return factory.createParser(ObjectReadContext.empty(), strict);
    }

    JsonParser parser(String text) {
        return factory.createParser(ObjectReadContext.empty(), text);
    }

    /**
     * What stopped the parser, in words that can follow “This file”; without a full stop.
     *
     * @param place such as “ in line 7”, or nothing
     */
    static String clause(JacksonException stopped, String place) {
        if (stopped.getCause() instanceof CharacterCodingException) {
            return "is not UTF-8 text throughout, so it is damaged or no bundle";
        }
        if (stopped instanceof UnexpectedEndOfInputException || stopped.getOriginalMessage().startsWith("Unexpected end-of-input")) {
            return "ends too early; it was probably not copied to its end"; // after a comma, only Jackson's message tells it
        }
        return switch (stopped) {
            case StreamConstraintsException limit -> "is more than this program takes" + place + ": " + limit.getOriginalMessage();
            default -> "is damaged" + place + ": what stands there is not JSON";
        };
    }
}
