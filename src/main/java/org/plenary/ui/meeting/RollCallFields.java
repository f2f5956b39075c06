package org.plenary.ui.meeting;

/**
 * What is typed about a person on the roll.
 *
 * @param arrived when they came late
 * @param left when they left
 * @param statement what has changed in their statement of interests
 */
record RollCallFields(FieldViewModel arrived, FieldViewModel left, FieldViewModel statement) {

    boolean finish() {
        return arrived.finish() & left.finish() & statement.finish();
    }
}
