package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Slug;

/**
 * One line of the costs on a {@link FactSheet} (WF).
 *
 * <p>Natural key: sheet and slug of the title.
 */
public final class CostLine {

    public static final Field FACT_SHEET = Field.reference("fact-sheet", "fact-sheet").asPublic();
    public static final Field TITLE = Field.text("title").asPublic();
    /** ISO 4217. */
    public static final Field CURRENCY = Field.text("currency").asPublic();
    public static final Field BUDGET = Field.decimal("budget").asPublic();
    public static final Field SPENT = Field.decimal("spent").asPublic();
    public static final Field COMMITTED = Field.decimal("committed").asPublic();
    public static final Field POSITION = Field.position().asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("cost-line", FACT_SHEET, TITLE, CURRENCY, BUDGET, SPENT, COMMITTED, POSITION);

    private CostLine() { }

    /** The id of the line of that title; {@code factSheet} is a key. */
    public static String id(String factSheet, String title) {
        return KIND.id(factSheet + "/" + Slug.of(title));
    }
}
