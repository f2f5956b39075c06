package org.plenary.domain.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that two people did without knowing of each other and that only a person can resolve (SYNC §2).
 *
 * @param entity the thing's id
 * @param field the register's name; {@link Edit#DELETED} where one deleted what another edited
 * @param base the version that all grew from, if there is exactly one
 * @param versions one head for each different value, by time; for a deletion the deletion and the edits that it did not observe
 * @param heads the register's heads that were shown: what a resolution takes the place of
 * @param seen for a deletion: every other head of the thing that was shown; otherwise empty
 */
public record Conflict(String entity, String field, Optional<Version> base, List<Version> versions, List<Dot> heads,
        List<Dot> seen) {

    /** All conflicts of a view, own fields included, by entity and field. Hidden things have none. */
    public static List<Conflict> in(View view) {
        var conflicts = new ArrayList<Conflict>();
        for (Scope scope : Scope.values()) {
            ChangeLog log = view.log(scope);
            for (Register register : log.contested()) {
                if (isAsked(view, log, register, scope)) {
                    conflicts.add(of(register, log));
                }
            }
            log.withDeletion().stream()
                    .filter(e -> e.isDeletedAndEdited() && view.kinds().scope(e.id(), Edit.DELETED) == scope)
                    .forEach(entity -> conflicts.add(deletion(entity)));
        }
        conflicts.sort(Comparator.comparing(Conflict::entity).thenComparing(Conflict::field));
        return conflicts;
    }

    /** The conflict of one register, if it has one. */
    public static Optional<Conflict> of(View view, String entity, String field) {
        return in(view).stream().filter(c -> c.entity.equals(entity) && c.field.equals(field)).findFirst();
    }

    /** The edit that resolves it. Heads that came after it was shown stay, so nothing unseen is replaced (I3). */
    public Edit settle(JsonValue value) {
        boolean deletes = field.equals(Edit.DELETED) && value.equals(JsonValue.TRUE);
        return new Edit(entity, field, value, heads, deletes ? seen : List.of());
    }

    /** The value that taking one of its versions means; for a deletion, taking an edit means to keep the thing. */
    public Optional<JsonValue> valueOf(Dot version) {
        return versions.stream().filter(v -> v.dot().equals(version)).findFirst()
                .map(v -> v.edit().field().equals(field) ? v.value() : JsonValue.FALSE);
    }

    private static Conflict of(Register register, ChangeLog log) {
        boolean deletion = register.field().equals(Edit.DELETED);
        return new Conflict(register.entity(), register.field(), register.base(), register.versions(), register.headDots(),
                deletion ? log.entity(register.entity()).orElseThrow().deletion().observed() : List.of());
    }

    private static boolean isAsked(View view, ChangeLog log, Register register, Scope scope) {
        return view.kinds().merge(register.entity(), register.field()) == MergeClass.ASK
                && view.kinds().scope(register.entity(), register.field()) == scope
                && !log.entity(register.entity()).orElseThrow().isHidden();
    }

    private static Conflict deletion(Entity entity) {
        Register register = entity.register(Edit.DELETED).orElseThrow();
        var versions = new ArrayList<>(register.versions());
        versions.addAll(entity.unobserved());
        versions.sort(Version.BY_TIME);
        return new Conflict(entity.id(), Edit.DELETED, Optional.empty(), versions, register.headDots(),
                entity.deletion().observed());
    }
}
