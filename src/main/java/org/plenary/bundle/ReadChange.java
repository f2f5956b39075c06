package org.plenary.bundle;

import org.plenary.domain.exchange.Change;

/**
 * A change as it was read from its line.
 *
 * @param tokens how many JSON tokens that took at most
 */
record ReadChange(Change change, long tokens) { }
