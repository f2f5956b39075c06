package org.plenary.feature.exchange;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Fork;
import org.plenary.domain.exchange.JsonValue;

/**
 * What receiving bundles would do, before anything is touched (SYNC §4 step 7).
 *
 * @param bundles the bundles, as one unit
 * @param files the names of their files
 * @param strangers the bundles whose sender this computer cannot vouch for yet
 * @param rows one for each thing that would be seen to change, and one for each writer whose changes would wait
 * @param added how many changes are new
 * @param known how many changes are here already
 * @param pending how many changes would wait for missing ones
 * @param forks writers' numbers that would be seen given twice
 */
public record Preview(List<Bundle> bundles, List<String> files, List<Stranger> strangers, List<Row> rows, int added, int known,
        int pending, List<Fork> forks) {

    /** What would become of a thing. */
    public enum Status { NEW, CHANGED, DELETED, CONFLICT, WAITING }

    /**
     * A sender that this computer cannot vouch for.
     *
     * @param by whom the file says it is from
     * @param key the public key that signed it, or empty for an unsigned file
     */
    public record Stranger(String by, Optional<String> key) { }

    /**
     * One line of the preview.
     *
     * @param status what would become of it
     * @param entity the thing's id; for {@code WAITING} the writer's
     * @param by the authors of the changes, slugs, in order
     * @param fields the fields that would be seen to change
     * @param changes for {@code WAITING}: what waits
     */
    public record Row(Status status, String entity, List<String> by, List<FieldChange> fields, List<Change> changes) { }

    /**
     * One field before and after.
     *
     * @param field the register's name
     * @param before what is shown now, or null
     * @param after what would be shown, or null
     * @param by who wrote it
     * @param conflict true when both would stay
     */
    public record FieldChange(String field, JsonValue before, JsonValue after, String by, boolean conflict) { }

    /** How many things would become that. */
    public long count(Status status) {
        return rows.stream().filter(row -> row.status() == status).count();
    }
}
