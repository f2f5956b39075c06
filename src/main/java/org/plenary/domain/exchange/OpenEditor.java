package org.plenary.domain.exchange;

import java.util.List;

/**
 * What an editor remembers while a person types: the heads whose text it loaded. Its save names those and no others, even when an
 * import has brought new ones since, so that both texts stay (SYNC §2 "Editor rule", I3).
 *
 * @param entity the thing's id
 * @param field the register's name
 * @param loaded the heads whose text the person saw
 */
public record OpenEditor(String entity, String field, List<Dot> loaded) {

    /** Opens an editor on what the view shows now. */
    public static OpenEditor open(View view, String entity, String field) {
        return new OpenEditor(entity, field, view.heads(entity, field));
    }

    /** The edit that saves a value. */
    public Edit save(JsonValue value) {
        return new Edit(entity, field, value, loaded);
    }

    /** The editor after its edit was saved in the change of that dot. */
    public OpenEditor saved(Dot dot) {
        return new OpenEditor(entity, field, List.of(dot));
    }
}
