package org.plenary.ui.recommendation;

import java.util.Locale;

/** What the table can be sorted by. */
public enum SortColumn {
    NUMBER, DETAIL, GROUPING, QUESTION, ANSWERS, EVIDENCE, OWNER, UPDATED;

    /** The key of its name; of a question's the key has a place for the question's number. */
    String textKey() {
        String key = "recommendation.column." + name().toLowerCase(Locale.ROOT);
        return this == NUMBER ? key + ".spoken" : key;
    }
}
