package org.plenary.ui.meeting;

import java.util.List;
import org.plenary.domain.exchange.Dot;

/**
 * Something that was done and can be undone.
 *
 * @param name what was done, with a small letter: "move “AOB”"
 * @param meeting where it was done
 * @param dots its changes, oldest first
 */
record Deed(String name, String meeting, List<Dot> dots) { }
