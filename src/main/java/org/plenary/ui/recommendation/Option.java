package org.plenary.ui.recommendation;

/**
 * Something to choose.
 *
 * @param id what is chosen; empty for none
 * @param words what people read
 */
public record Option(String id, String words) {

    @Override
    public String toString() {
        return words; // what a combo box types ahead by
    }
}
