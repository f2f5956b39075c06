package org.plenary.ui.recommendation;

/**
 * The head of a question's column.
 *
 * @param label its short name
 * @param wording the whole question
 */
record QuestionHeading(String label, String wording) { }
