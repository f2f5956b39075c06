package org.plenary.ui.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.Keys;
import org.plenary.ui.kit.Texts;

/** What can be done in the form by key. */
final class FormCommands {

    private static final int MOST_CHOICES = 5;

    private FormCommands() { }

    /** @param project gives the audience the recommendation of the form */
    static List<Command> of(AssessmentViewModel form, Texts texts, Runnable project) {
        var commands = new ArrayList<>(List.of(
                Command.of("assessment.next-question", texts.text("assessment.next-question"), "Shortcut+Enter", form::nextQuestion),
                Command.of("assessment.next", texts.text("assessment.next"), "Alt+Right", () -> form.step(1))
                        .when(() -> form.round().get().step(1).isPresent()),
                Command.of("assessment.previous", texts.text("assessment.previous"), "Alt+Left", () -> form.step(-1))
                        .when(() -> form.round().get().step(-1).isPresent()),
                Command.of("assessment.ask", texts.text("assessment.ask"), "Alt+Q", () -> form.asking().begin())
                        .when(form::canWrite),
                new Command("assessment.project", texts.text("assessment.project"), List.of(Keys.of("P"), Keys.of("Shortcut+Shift+R")), project),
                Command.of("assessment.submit", texts.text("assessment.submit.what"), "Shortcut+Shift+Enter", form::submit),
                Command.of("assessment.withdraw", texts.text("assessment.withdraw"), form::withdraw),
                Command.of("assessment.preview", texts.text("assessment.preview"), "Shortcut+Shift+P", () -> turn(form.previewShown())),
                Command.of("assessment.help", texts.text("assessment.help"), "Shortcut+Shift+H", () -> turn(form.helpShown()))));
        for (int number = 1; number <= MOST_CHOICES; number++) {
            int place = number;
            commands.add(Command.of("assessment.choose." + place, texts.text("assessment.choose", place), "Alt+" + place,
                    () -> form.current().get().ifPresent(question -> question.choose(place))));
        }
        tab(commands, form, texts, Tab.DRAFT, "Alt+D");
        tab(commands, form, texts, Tab.ANSWERS, "Alt+A");
        tab(commands, form, texts, Tab.TEAM, "Alt+T");
        tab(commands, form, texts, Tab.HISTORY, "Alt+H");
        return List.copyOf(commands);
    }

    private static void tab(List<Command> commands, AssessmentViewModel form, Texts texts, Tab tab, String keys) {
        String key = "assessment.show." + tab.name().toLowerCase(Locale.ROOT);
        commands.add(Command.of(key, texts.text(key), keys, () -> form.current().get().ifPresent(question -> question.tab().set(tab))));
    }

    private static void turn(BooleanProperty property) {
        property.set(!property.get());
    }
}
