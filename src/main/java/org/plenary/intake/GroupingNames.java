package org.plenary.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.domain.review.LookAlikes;

/** Finds the label a typed grouping stands for; spellings that look the same share one label. */
final class GroupingNames {
    /** Shorter disguised words are acronyms (OCTO, GDD), so their letter case says nothing. */
    private static final int LONGEST_ACRONYM = 6;

    private final Map<String, String> labels = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    GroupingNames(List<String> knownLabels) {
        for (String label : knownLabels) {
            labels.put(LookAlikes.key(label), label);
            known.add(LookAlikes.key(label));
        }
    }

    /** The known label, else the form typed first, in Latin letters; empty for an empty cell. */
    Optional<String> label(String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(labels.computeIfAbsent(LookAlikes.key(typed), key -> shown(typed)));
    }

    private static String shown(String typed) {
        String latin = LineCleaning.prose(LookAlikes.latin(typed));
        boolean acronym = LookAlikes.disguised(typed) && latin.length() <= LONGEST_ACRONYM;
        return acronym ? latin.toUpperCase(Locale.ROOT) : latin;
    }

    boolean someKnown() {
        return !known.isEmpty();
    }

    boolean knows(String typed) {
        return known.contains(LookAlikes.key(typed));
    }
}
