package org.plenary.ui.assessment;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.plenary.feature.assessment.Section;

/** What can be seen of a question, one button each. */
final class TabSwitch extends FlowPane {

    private static final PseudoClass CONTESTED = PseudoClass.getPseudoClass("contested");

    private final FormParts parts;
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);

    TabSwitch(FormParts parts, QuestionViewModel question) {
        this.parts = parts;
        getStyleClass().add("tab-switch");
        for (Tab tab : Tab.values()) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().add("tab-button");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                question.tab().set(tab);
                button.setSelected(true);
            });
            buttons.put(tab, button);
            getChildren().add(button);
        }
        question.tab().subscribe(shown -> buttons.forEach((tab, button) -> button.setSelected(tab == shown)));
        question.section().subscribe(this::name);
    }

    private void name(Section section) {
        buttons.forEach((tab, button) -> {
            String words = tab == Tab.ANSWERS ? parts.texts().count("assessment.tab.answers", section.answers().size())
                    : parts.texts().text("assessment.tab." + tab.name().toLowerCase(Locale.ROOT));
            boolean contested = isContested(tab, section);
            button.setText(contested ? parts.texts().text("assessment.tab.contested", words) : words);
            button.pseudoClassStateChanged(CONTESTED, contested);
        });
    }

    /** A conflict shows at once, also while another tab is looked at. */
    private static boolean isContested(Tab tab, Section section) {
        return switch (tab) {
            case DRAFT -> section.slots().stream().anyMatch(slot -> slot.clash().isPresent());
            case ANSWERS -> section.answers().stream().anyMatch(answer -> !answer.clashes().isEmpty());
            case TEAM -> !section.teamClashes().isEmpty();
            case HISTORY -> false;
        };
    }
}
