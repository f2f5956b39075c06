package org.plenary.domain.exchange;

import java.util.TreeMap;

/**
 * One hash for all that a team shares: equal on two computers exactly when every register has the same heads there and the same
 * things are hidden (SYNC §2). Nothing local enters it.
 */
public final class ViewHash {

    private ViewHash() { }

    /** The hash of the canonical form of {@code [[entity, field, [head dots], hidden], …]} sorted by entity and field. */
    public static Hash of(ChangeLog shared) {
        var entities = new TreeMap<String, Entity>();
        shared.kinds().forEach(kind -> shared.entities(kind).forEach(entity -> entities.put(entity.id(), entity)));
        var text = new StringBuilder("[");
        for (Entity entity : entities.values()) {
            boolean hidden = entity.isHidden();
            for (Register register : entity.registers()) {
                CanonicalJson.write(text.append(text.length() == 1 ? "[" : ",["), entity.id());
                CanonicalJson.write(text.append(','), register.field());
                CanonicalJson.write(text.append(','), JsonValue.ofTexts(register.headDots().stream().map(Dot::toString).toList()));
                text.append(',').append(hidden).append(']');
            }
        }
        return Hash.of(text.append(']').toString());
    }
}
