package org.plenary.ui.projector;

/** Measures words. */
@FunctionalInterface
interface Ruler {

    /** How wide some words are, set in one line. */
    double width(String words, Style style, double size);
}
