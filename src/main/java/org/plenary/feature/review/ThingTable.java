package org.plenary.feature.review;

import java.util.List;
import org.plenary.domain.exchange.Field;

/**
 * All things of a kind, with the fields that tell most of them.
 *
 * @param kind the kind's name
 * @param numbered whether any of them has a number
 * @param columns the fields, the most telling first
 * @param rows in the order people expect
 */
public record ThingTable(String kind, boolean numbered, List<Field> columns, List<Row> rows) {

    /** Nothing. */
    public static final ThingTable NONE = new ThingTable("", false, List.of(), List.of());

    public ThingTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One thing.
     *
     * @param id its id
     * @param number its number in digits; empty for none
     * @param name what people call it among its kind
     * @param cells one for each column
     * @param contested whether people's values conflict in it
     */
    public record Row(String id, String number, String name, List<Cell> cells, boolean contested) { }

    /**
     * A value.
     *
     * @param words as people read it, in one line; empty for nothing
     * @param order sorts as people expect: days by time, numbers by size
     */
    public record Cell(String words, String order) { }
}
