package org.plenary.feature.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Fork;
import org.plenary.domain.exchange.JsonValue;

/**
 * What receiving bundles would do, before anything is touched (SYNC §4 step 7).
 *
 * @param bundles the bundles, as one unit
 * @param files their files, absolute
 * @param provenance who made the files, and which changes are marked
 * @param rows one for each thing that would be seen to change, and one for each writer whose changes would wait
 * @param added how many changes are new
 * @param known how many changes are here already
 * @param alreadyHere the things that those are about
 * @param pending how many changes would wait for missing ones
 * @param forks writers' numbers that would be seen given twice
 * @param people the names of all who are named here by slug
 * @param after the shared log as it would be; for {@link org.plenary.feature.LocalCopy#add} only, and not to be added to
 * @param attached how many attached files would come along that are not on this computer yet, or were damaged there
 */
public record Preview(List<Bundle> bundles, List<Path> files, Provenance provenance, List<Row> rows, int added, int known,
        List<KindCount> alreadyHere, int pending, List<FoundFork> forks, Map<String, String> people, ChangeLog after, int attached) {

    /** What would become of a thing. */
    public enum Status { NEW, CHANGED, DELETED, CONFLICT, WAITING }

    /**
     * A number that was given twice.
     *
     * @param by whose it is, slug
     */
    public record FoundFork(Fork fork, String by) {

        /** The writer's id. */
        public String writer() {
            return fork.writer();
        }

        /** The number that was given twice. */
        public long seq() {
            return fork.seq();
        }
    }

    /**
     * One line of the preview.
     *
     * @param status what would become of it
     * @param entity the thing's id; for {@code WAITING} the writer's
     * @param name what people call the thing; for {@code WAITING} empty
     * @param by the authors of the changes, slugs, in order
     * @param fields the fields that would be seen to change
     * @param waiting for {@code WAITING}: what waits for what; otherwise empty
     */
    public record Row(Status status, String entity, String name, List<String> by, List<FieldChange> fields, Optional<Waiting> waiting) { }

    /**
     * Changes of one writer that wait for others.
     *
     * @param changes how many
     * @param missing what they wait for
     * @param texts what they would write, to be read before it applies
     */
    public record Waiting(int changes, List<Missing> missing, List<WaitingText> texts) { }

    /**
     * Something that a waiting change would write.
     *
     * @param thing what people call the thing
     */
    public record WaitingText(String thing, FieldWords words) { }

    /**
     * Changes that are not here and that others need.
     *
     * @param by whose they are, slug; empty when nothing here tells
     * @param first the first missing number of their writer
     * @param last the last one that is known to be missing
     */
    public record Missing(String by, long first, long last) { }

    /**
     * One field before and after.
     *
     * @param field the register's name
     * @param before what is shown now, or null
     * @param after what would be shown, or null; in a conflict what would stand beside it
     * @param by who wrote it
     * @param conflict true when both would stay
     * @param words the same as people read it
     */
    public record FieldChange(String field, JsonValue before, JsonValue after, String by, boolean conflict, FieldWords words) { }

    /**
     * A field before and after in words.
     *
     * @param name what to call the field, and for a set its member
     * @param before the value now; empty for none
     * @param after the value after; empty for none
     * @param prose true when its words can be compared; false for labels, days and numbers
     * @param settles true when a conflict ends here
     */
    public record FieldWords(FieldName name, String before, String after, boolean prose, boolean settles) { }

    /** How many things would become that. */
    public long count(Status status) {
        return rows.stream().filter(row -> row.status() == status).count();
    }

    /** The same with so many attached files. */
    Preview bringing(int files) {
        return new Preview(bundles, this.files, provenance, rows, added, known, alreadyHere, pending, forks, people, after, files);
    }

    /** The senders about whom a person must say whether to take their files. */
    public List<Sender> strangers() {
        return provenance.strangers();
    }

    /** The name of somebody named here by slug. */
    public String person(String slug) {
        return people.getOrDefault(slug, slug);
    }
}
