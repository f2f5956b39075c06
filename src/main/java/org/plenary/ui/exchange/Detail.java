package org.plenary.ui.exchange;

import java.util.List;
import org.plenary.feature.exchange.Preview.Row;

/**
 * What a preview says of one thing.
 *
 * @param row the thing
 * @param title what it is called
 * @param sentence what becomes of it, and by whom
 * @param parts its fields
 */
public record Detail(Row row, String title, String sentence, List<DetailPart> parts) { }
