package org.plenary.simulation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.plenary.domain.exchange.Adoption;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Entity;
import org.plenary.domain.exchange.Fork;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Position;
import org.plenary.domain.exchange.PutBack;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.View;

/** Every place where the program decides. The honest one asks {@code domain.exchange}; a planted bug decides one thing otherwise. */
interface Behaviour {

    /** As the program does it. */
    Behaviour HONEST = new Behaviour() { };

    default Edit save(OpenEditor editor, View now, JsonValue value) {
        return editor.save(value);
    }

    default OpenEditor afterSave(OpenEditor editor, Dot saved, View now) {
        return editor.saved(saved);
    }

    default Edit settle(Conflict shown, View now, JsonValue value) {
        return shown.settle(value);
    }

    default Edit delete(View view, String thing) {
        return view.delete(thing);
    }

    default List<Edit> putBack(ChangeLog log, Set<Hash> imported) {
        return PutBack.of(log, imported).edits();
    }

    default List<Edit> adopt(Change pending, ChangeLog log) {
        return Adoption.of(pending, log);
    }

    default Edit submit(View view, Edit answer, String draft) {
        return answer;
    }

    default Map<String, String> place(List<Position.Placed> siblings, int index, String id, RandomGenerator random) {
        return Position.place(siblings, index, id, random);
    }

    default boolean isNew(ChangeLog log, Change change) {
        return !log.contains(change.hash());
    }

    /** What the program writes by itself after an import. */
    default List<Edit> afterImport(View view) {
        return List.of();
    }

    default Collection<Change> toSend(ChangeLog shared, ChangeLog own) {
        return shared.changes();
    }

    default Have have(ChangeLog log) {
        return Have.of(log.changes());
    }

    /** What a delta leaves out; {@code sent} is all that was ever put into a bundle for anybody. */
    default Set<Hash> proven(ChangeLog log, Have theirs, Set<Hash> sent) {
        return theirs.provenIn(log);
    }

    /** True to go on with the writer of a restored folder. */
    default boolean keepsItsWriter() {
        return false;
    }

    default List<Version> heads(ChangeLog log, Register register) {
        return register.heads();
    }

    /** The version that a {@code settle} field shows. */
    default Version shown(ChangeLog log, Register register) {
        return register.latest();
    }

    default boolean isHidden(Entity entity) {
        return entity.isHidden();
    }

    default List<Conflict> conflicts(View view) {
        return Conflict.in(view);
    }

    default Set<Fork> forks(ChangeLog log) {
        return log.forks();
    }
}
