package org.plenary.feature.exchange;

import java.util.List;
import org.plenary.domain.review.Standing;

/**
 * Changes whose author is not proven here.
 *
 * @param standing why not
 * @param by whom they say they are by, slug
 * @param signers the slugs of the people in whose name the key that signed them is known here; empty where that says nothing
 * @param changes how many
 */
public record MarkedChanges(Standing standing, String by, List<String> signers, int changes) { }
