package org.plenary.ui.kit;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/**
 * A key, several held together, or a character wherever the keyboard has it. {@code Shortcut} is Command on a Mac and Control elsewhere.
 *
 * @param held the combination; matches nothing for a character
 * @param character the character typed, such as {@code ?}; empty for a combination
 */
public record Keys(KeyCombination held, String character) {

    /** Find in what is shown: every screen with a filter has a command with these. */
    public static final Keys FIND = of("Shortcut+F");
    /** A new thing of the kind shown. */
    public static final Keys NEW = of("Shortcut+N");

    /** The keys that a text names: {@code Shortcut+K}, {@code Alt+Left}, {@code P}, {@code F6}. */
    public static Keys of(String text) {
        return new Keys(KeyCombination.valueOf(text), "");
    }

    /** A character that sits elsewhere on other keyboards: {@code ?}, {@code /}. */
    public static Keys typed(String character) {
        return new Keys(KeyCombination.NO_MATCH, character);
    }

    /** Whether the event is these keys. */
    public boolean match(KeyEvent event) {
        if (character.isEmpty()) {
            return event.getEventType() == KeyEvent.KEY_PRESSED && held.match(event);
        }
        return event.getEventType() == KeyEvent.KEY_TYPED && event.getCharacter().equals(character);
    }

    /** Whether writing in a field can produce it, so that it must not act while somebody writes. */
    public boolean isPlain() {
        boolean modified = held.getControl() == ModifierValue.DOWN || held.getShortcut() == ModifierValue.DOWN
                || held.getAlt() == ModifierValue.DOWN || held.getMeta() == ModifierValue.DOWN;
        return !modified && !held.getName().matches("(Shift\\+)?F\\d{1,2}");
    }

    /** As people read it: "Ctrl+K". */
    public String shown() {
        return character.isEmpty() ? held.getDisplayText() : character;
    }
}
