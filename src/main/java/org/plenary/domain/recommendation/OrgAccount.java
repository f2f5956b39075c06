package org.plenary.domain.recommendation;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * What the reviewed organisation says it did (S4, the bullets under question 1; M-FU). Kept apart from what the team finds.
 *
 * <p>Natural key: recommendation and the bullet's place in the source, {@code org-account/ssr1-4/2}. Accounts typed by hand
 * have a random id.
 */
public final class OrgAccount {

    public static final Field RECOMMENDATION = Field.reference("recommendation", "recommendation").asPublic();
    public static final Field TEXT = Field.markdown("text").asPublic();
    /** "Phase I" where the source says so. */
    public static final Field PHASE = Field.text("phase").asPublic();
    public static final Field DATE = Field.date("date").asPublic();
    public static final Field SOURCE = Field.reference("source", "document").asPublic();
    public static final Field SOURCE_RAW = Field.text("source-raw").asPublic();
    public static final Field POSITION = Field.position().asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("org-account", RECOMMENDATION, TEXT, PHASE, DATE, SOURCE, SOURCE_RAW, POSITION);

    private OrgAccount() { }

    /** The id of a source's bullet, from 1; {@code recommendation} is a key. */
    public static String id(String recommendation, int ordinal) {
        return KIND.id(recommendation + "/" + ordinal);
    }
}
