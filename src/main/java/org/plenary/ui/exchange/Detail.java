package org.plenary.ui.exchange;

import java.util.List;

/**
 * What a preview says of one thing.
 *
 * @param title the thing
 * @param sentence what becomes of it, and by whom
 * @param parts its fields
 */
public record Detail(String title, String sentence, List<DetailPart> parts) { }
