package org.plenary.domain.review;

/** How a key, or a change signed or not signed with it, stands on this computer (SYNC §3). Merging never asks; people are told. */
public enum Standing {
    /** This computer's own. */
    MINE,
    /** Of a key whose six words were compared here. */
    COMPARED,
    /** Of a key that somebody vouches for whose own was compared here. */
    VOUCHED,
    /** Of a key that was taken here without comparing. */
    TAKEN,
    /** Of a key that was taken here to be marked. */
    MARKED,
    /** Of a key about which nobody decided anything here. */
    UNKNOWN,
    /** In the name of another person than the key is known here to belong to, or than its line of changes was begun by. */
    OTHER_NAME,
    /** Of a key that was revoked, and not covered by its last good changes. */
    REVOKED,
    /** Behind the last change that its author signed, or on another branch. */
    AFTER_SIGNED,
    /** Not signed by its author. */
    UNSIGNED;

    /** True where the author is taken as proven, so that nothing needs to be said. */
    public boolean isProven() {
        return this == MINE || this == COMPARED || this == VOUCHED || this == TAKEN;
    }

    /** True for a key that was decided about, or vouched for, or is this computer's. */
    public boolean isKnown() {
        return isProven() || this == MARKED;
    }

    /** True where this person's own eyes and ears stand behind it: only such keys vouch. */
    public boolean isCompared() {
        return this == MINE || this == COMPARED;
    }
}
