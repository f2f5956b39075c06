package org.plenary.feature;

import java.util.Map;

/** Fills the places that a team's template names. Nothing in a template runs: it can name places, and say what stands only where one is filled. */
public interface TemplateText {

    /**
     * Fills them. Refused with one sentence that names the line, when the template is damaged or names a place that there is none of.
     *
     * @param template {@code {{place}}}, {@code {{#place}} … {{/place}}} and <code>{{^place}} … {{/place}}</code>
     * @param places what stands in each place there is; an empty one counts as not filled
     */
    Outcome<String> fill(String template, Map<String, String> places);
}
