package org.plenary.ui.assessment;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.plenary.feature.assessment.Section;

/** What can be seen of a question, one button each. */
final class TabSwitch extends FlowPane {

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
        buttons.forEach((tab, button) -> button.setText(tab == Tab.ANSWERS
                ? parts.texts().count("assessment.tab.answers", section.answers().size())
                : parts.texts().text("assessment.tab." + tab.name().toLowerCase(Locale.ROOT))));
    }
}
