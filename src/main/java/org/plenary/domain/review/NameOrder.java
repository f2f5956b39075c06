package org.plenary.domain.review;

import java.util.Comparator;

/** The order in which people look for a name in a list: Élise among the E's, as accents and letter case do not count (DOMAIN §3.4 rule 5). */
public final class NameOrder {

    /** The same on every computer; names that differ in nothing that counts stand by their characters. */
    public static final Comparator<String> ALPHABET = Comparator.comparing(LookAlikes::key).thenComparing(Comparator.naturalOrder());

    private NameOrder() { }
}
