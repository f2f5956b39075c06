package org.plenary.bundle;

import java.util.Locale;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

/** Has Jackson keep our limits while it reads, and say so in our words when one is passed. */
final class LimitSentences extends StreamReadConstraints {

    private static final long serialVersionUID = 1;

    LimitSentences(Limits limits) {
        super(limits.depth(), limits.document(), limits.tokens(), limits.number(), limits.string(), limits.name());
    }

    @Override
    public void validateNestingDepth(int depth) {
        require(depth, _maxNestingDepth, "lists and objects stand inside each other more than %,d deep");
    }

    @Override
    public void validateDocumentLength(long length) {
        require(length, _maxDocLen, "it is longer than %,d characters");
    }

    @Override
    public void validateTokenCount(long count) {
        require(count, _maxTokenCount, "it has more than %,d parts");
    }

    @Override
    public void validateFPLength(int length) {
        require(length, _maxNumLen, "a number is longer than %,d characters");
    }

    @Override
    public void validateIntegerLength(int length) {
        require(length, _maxNumLen, "a number is longer than %,d characters");
    }

    @Override
    public void validateStringLength(int length) {
        require(length, _maxStringLen, "a text is longer than %,d characters");
    }

    @Override
    public void validateStringLengthLong(long length) {
        require(length, _maxStringLen, "a text is longer than %,d characters");
    }

    @Override
    public void validateNameLength(int length) {
        require(length, _maxNameLen, "a name is longer than %,d characters");
    }

    private static void require(long found, long most, String sentence) {
        if (found > most) {
            throw new StreamConstraintsException(String.format(Locale.ROOT, sentence, most));
        }
    }
}
