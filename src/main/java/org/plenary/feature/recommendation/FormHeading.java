package org.plenary.feature.recommendation;

/**
 * A question of the form, as a column is headed by it.
 *
 * @param key the last part of its id, {@code q1}: drafts, answers and team texts are named by it
 * @param label its short name: "Implementation"
 * @param wording the whole question
 */
public record FormHeading(String key, String label, String wording) { }
