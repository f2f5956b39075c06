package org.plenary.ui.projector;

/** How some words are set. */
record Style(boolean bold, boolean italic, boolean code, Ink ink) {

    /** What is to be read. */
    static final Style PLAIN = new Style(false, false, false, Ink.PLAIN);
    /** A heading. */
    static final Style BOLD = PLAIN.strong();
    /** What stands around. */
    static final Style MUTED = PLAIN.in(Ink.MUTED);

    /** The same, heavier. */
    Style strong() {
        return new Style(true, italic, code, ink);
    }

    /** The same, slanted. */
    Style slanted() {
        return new Style(bold, true, code, ink);
    }

    /** The same, as letters of one width. */
    Style typed() {
        return new Style(bold, italic, true, ink);
    }

    /** The same in another colour. */
    Style in(Ink other) {
        return new Style(bold, italic, code, other);
    }
}
