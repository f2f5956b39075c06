package org.plenary.feature.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.domain.ThingName;
import org.plenary.domain.exchange.Entity;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;

/** What people called a thing that is deleted now; where nothing is deleted the same as {@link ThingName}. */
final class HiddenName {

    private HiddenName() { }

    static String of(View view, String id) {
        Optional<Entity> hidden = view.log(Scope.SHARED).entity(id).filter(Entity::isHidden);
        return hidden.flatMap(entity -> Stream.of("number", "title", "name", "label").flatMap(field -> entity.register(field).stream())
                .map(register -> register.latest().value()).filter(value -> !value.isNull()).findFirst())
                .map(value -> kind(id) + " " + (value instanceof JsonValue.Text(String text) ? "“" + text + "”" : value.canonical()))
                .orElseGet(() -> ThingName.of(view, id));
    }

    private static String kind(String id) {
        String word = ThingName.kind(EntityId.kind(id));
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
