package org.plenary.domain.exchange;

import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The line of changes that one program start of one person makes in one scope; never used again after it (SYNC §1).
 * Not safe for several threads at once.
 */
public final class Writer {

    /** Crockford's base 32 in small letters: no letter looks like a digit. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int ID_LENGTH = 8;

    private final WriterStatement statement;
    private final Change first;
    private Change last;

    private Writer(WriterStatement statement, Change first) {
        this.statement = statement;
        this.first = first;
        this.last = first;
    }

    /** Starts a writer: its change 1 is made, and is for the caller to journal before any other. */
    public static Writer start(String id, WriterStatement statement, Stamp at) {
        return new Writer(statement,
                Change.write(id, 1, at, statement.person(), Hash.NONE, statement.edits(id)));
    }

    /** True for 8 characters of small letters and digits. */
    public static boolean isId(String text) {
        return text.length() == ID_LENGTH && text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
    }

    /** A fresh id; with a secure generator no two computers will mint the same. */
    public static String mintId(RandomGenerator random) {
        return mint(random, ID_LENGTH);
    }

    /** Random base-32 characters, for the ids of things without a natural key. */
    public static String mint(RandomGenerator random, int length) {
        var id = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }

    /** Base-32 characters that follow from content, for ids that must come out the same each time; at most 32 of them. */
    public static String derive(Hash content, int length) {
        byte[] bytes = Base64.getUrlDecoder().decode(content.text().substring(Hash.PREFIX.length()));
        var id = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            id.append(ALPHABET.charAt(bytes[i] & 31));
        }
        return id.toString();
    }

    /** Makes the next change; the caller journals it. */
    public Change write(Stamp at, List<Edit> edits) {
        last = Change.write(id(), last.seq() + 1, at, statement.person(), last.hash(), edits);
        return last;
    }

    /** The id. */
    public String id() {
        return first.writer();
    }

    /** What change 1 says. */
    public WriterStatement statement() {
        return statement;
    }

    /** Change 1. */
    public Change first() {
        return first;
    }
}
