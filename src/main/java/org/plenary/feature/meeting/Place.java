package org.plenary.feature.meeting;

import java.util.List;
import org.plenary.domain.exchange.Outline.Branch;

/**
 * A place in an agenda where an item can stand.
 *
 * @param parent the item it is below, or empty at the top level
 * @param siblings those that stand there already, in order, without the item itself
 * @param index how many of {@code siblings} come before it
 */
record Place(String parent, List<Branch> siblings, int index) { }
