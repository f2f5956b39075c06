package org.plenary.feature.exchange;

import java.util.Locale;
import org.plenary.domain.ThingName;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.Visibility;

/** What a thing is called where outsiders read along, as on an agenda: never by words of an internal field. */
final class PublicName {

    private static final int SHORT_ID = 6;

    private PublicName() { }

    /** What people call it, or, where that quotes something internal, its kind and the end of its id. */
    static String of(View view, String id) {
        String name = ThingName.of(view, id);
        int quote = name.indexOf('“');
        String quoted = quote < 0 ? "" : name.substring(quote + 1).replaceFirst("…?”$", "");
        boolean isPublic = quoted.isEmpty() || view.find(id).flatMap(thing -> view.kinds().find(EntityId.kind(id))
                .map(kind -> isPublic(thing, kind, quoted))).orElse(false);
        return isPublic ? name : unnamed(id);
    }

    private static boolean isPublic(Thing thing, Kind kind, String quoted) {
        return kind.fields().stream().filter(field -> field.visibility() == Visibility.PUBLIC)
                .anyMatch(field -> says(thing, field, quoted));
    }

    private static boolean says(Thing thing, Field field, String quoted) {
        return thing.textOrEmpty(field).replace('\n', ' ').startsWith(quoted);
    }

    private static String unnamed(String id) {
        String kind = ThingName.kind(EntityId.kind(id));
        String key = EntityId.key(id);
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " " + key.substring(Math.max(0, key.length() - SHORT_ID));
    }
}
