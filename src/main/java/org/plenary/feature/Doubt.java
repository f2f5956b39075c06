package org.plenary.feature;

import org.plenary.domain.review.Standing;

/**
 * That the author of a change is not proven on this computer (SYNC §3 "Signatures").
 *
 * @param why what is missing
 * @param broughtBy the name of whoever sent the bundle it came with; several where several were received as one
 */
public record Doubt(Reason why, String broughtBy) {

    /** What is missing. */
    public enum Reason {
        /** The author did not sign it. */
        NOT_SIGNED,
        /** It is signed with a key that nobody compared. */
        NOT_COMPARED,
        /** It is signed with a key that was revoked. */
        REVOKED,
        /** It stands under somebody else's key or in somebody else's line of changes. */
        OTHER_NAME
    }

    static Reason reason(Standing standing) {
        return switch (standing) {
            case UNSIGNED, AFTER_SIGNED -> Reason.NOT_SIGNED;
            case REVOKED -> Reason.REVOKED;
            case OTHER_NAME -> Reason.OTHER_NAME;
            case MINE, COMPARED, VOUCHED, TAKEN, MARKED, UNKNOWN -> Reason.NOT_COMPARED;
        };
    }
}
