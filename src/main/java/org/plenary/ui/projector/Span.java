package org.plenary.ui.projector;

/** Words in one style. */
record Span(String text, Style style) { }
