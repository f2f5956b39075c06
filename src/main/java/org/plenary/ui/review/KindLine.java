package org.plenary.ui.review;

import org.plenary.feature.review.KindRow;

/**
 * A kind in the list of kinds.
 *
 * @param row the kind
 * @param name what its things are called
 * @param heading the part of the material that begins with it; empty for the others
 */
record KindLine(KindRow row, String name, String heading) { }
