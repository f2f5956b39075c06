package org.plenary.domain.exchange;

/**
 * Reads JSON text into values. Stated here because the log needs it; implemented where a JSON library may be used.
 */
@FunctionalInterface
public interface JsonText {

    /**
     * Reads one JSON document.
     *
     * @throws NotReadable when the text is not JSON as SYNC §4 allows it (duplicate names, numbers with fractions, lone surrogates …)
     */
    JsonValue read(String text) throws NotReadable;

    /** The text is no JSON that a change may carry; the message is a sentence for a person. */
    final class NotReadable extends Exception {

        private static final long serialVersionUID = 1;

        /** @param message what is wrong and where, in plain words */
        public NotReadable(String message) {
            super(message);
        }
    }
}
