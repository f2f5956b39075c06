package org.plenary.domain.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The first 66 bits of a key's fingerprint as six words that two people can read to each other (SYNC §3 "Keys"). Whoever wants another
 * key with the same words must make about 2<sup>66</sup> keys.
 */
public final class SixWords {

    /** How many words a list has: a word stands for 11 bits. */
    public static final int LIST_SIZE = 2048;

    private static final int WORDS = 6;
    private static final int BITS = 11;

    private final List<String> list;

    /** @param list 2,048 different words, in an order that never changes */
    public SixWords(List<String> list) {
        if (list.size() != LIST_SIZE || new HashSet<>(list).size() != LIST_SIZE) {
            throw new IllegalArgumentException("a word list has 2,048 different words, this one has " + new HashSet<>(list).size());
        }
        this.list = List.copyOf(list);
    }

    /**
     * The words of a key.
     *
     * @param key the public key, 43 characters of base64url
     */
    public List<String> of(String key) {
        byte[] print = KeyPrint.bytes(key);
        var words = new ArrayList<String>(WORDS);
        for (int word = 0; word < WORDS; word++) {
            int number = 0;
            for (int bit = word * BITS; bit < (word + 1) * BITS; bit++) {
                number = number << 1 | print[bit / 8] >> 7 - bit % 8 & 1;
            }
            words.add(list.get(number));
        }
        return List.copyOf(words);
    }
}
