/**
 * Review, Person, Role, Workstream, WorkPlan, Milestone, Letter and what may hang on anything: links, comments, progress notes, files.
 *
 * <p>This room imports no other subject room; the others may import it.
 */
package org.plenary.domain.review;
