package org.plenary.domain.review;

import java.util.ArrayList;
import java.util.List;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/** What all things have that a team words for itself (DOMAIN §3.4 rule 7): other things name them by id, people see the label. */
public final class Template {

    public static final Field LABEL = Field.text("label").asPublic();
    /** What the label stands for, shown beside it where people choose. */
    public static final Field DESCRIPTION = Field.markdown("description").asPublic();
    /** No longer offered; things that name it keep it. */
    public static final Field RETIRED = Field.flag("retired").asPublic();
    public static final Field POSITION = Field.position().asPublic();

    private Template() { }

    /** The declaration of a kind of template: these fields, with its own after the description. */
    public static Kind kind(String name, Field... own) {
        var fields = new ArrayList<>(List.of(LABEL, DESCRIPTION));
        fields.addAll(List.of(own));
        fields.addAll(List.of(RETIRED, POSITION));
        return new Kind(name, fields);
    }
}
