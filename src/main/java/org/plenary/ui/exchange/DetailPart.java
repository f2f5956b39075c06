package org.plenary.ui.exchange;

import java.util.List;
import java.util.Optional;
import org.plenary.ui.kit.WordDiff.Piece;

/**
 * One field of a thing in the preview, before and after.
 *
 * @param label the field
 * @param note who wrote it, or what to know about it
 * @param pieces the words; empty where they say nothing
 * @param conflict true when both values would stay
 * @param field the register, where it can be put back by itself; otherwise empty
 */
public record DetailPart(String label, String note, List<Piece> pieces, boolean conflict, Optional<String> field) { }
