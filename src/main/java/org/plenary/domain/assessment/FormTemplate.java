package org.plenary.domain.assessment;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.review.Template;

/**
 * A version of the form that members fill in (S4, T9), in the team's own words. A changed form is a new version: answers keep
 * theirs.
 *
 * <p>Natural key: name and version, {@code form-template/three-questions-1}.
 */
public final class FormTemplate {

    public static final Field VERSION = Field.integer("version").asPublic();

    /** The declaration. */
    public static final Kind KIND = Template.kind("form-template", VERSION);

    private FormTemplate() { }

    /** The id of that version, from 1, of the form with that name. */
    public static String id(String name, int version) {
        return KIND.id(name + "-" + version);
    }
}
