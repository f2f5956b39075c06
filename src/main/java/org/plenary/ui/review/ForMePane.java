package org.plenary.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.review.MyDay;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.EmptyState;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** What waits for the person who works here, most pressing first; each line leads to where it is done. */
final class ForMePane extends VBox {

    private final TodayViewModel model;
    private final Texts texts;

    ForMePane(TodayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("today-part");
    }

    void show(TodayReading now) {
        MyDay mine = now.mine();
        Label heading = new Label(texts.text("today.for-me"));
        heading.getStyleClass().add("today-heading");
        List<Node> parts = new ArrayList<>(List.of(heading));
        if (!now.known()) {
            parts.add(new EmptyState(Feather.USER, texts.text("today.nobody")).button(texts.text("today.nobody.act"), model.ways()::sayWhoIAm));
        }
        if (mine.conflicts() > 0) {
            parts.add(line("", texts.count("status.conflicts", mine.conflicts()), new StateChip(Mark.CONFLICT, texts.text("today.settle")),
                    model.ways()::openConflicts));
        }
        parts.addAll(section("today.ready-again", mine.readyAgain(), one -> line("", model.wording().readyAgain(one),
                new StateChip(Mark.AGREED, texts.text("today.ready")), () -> model.ways().openForm(one.id()))));
        parts.addAll(section("today.kept", mine.kept(), kept -> line("", kept.name(),
                Chips.tag(texts.field(kept.kind(), kept.field()), Tone.WARNING), () -> model.open(kept))));
        parts.addAll(section("today.drafts", mine.drafts(), draft -> line(number(draft.number()), draft.detail(),
                new StateChip(Mark.DRAFT, texts.text(draft.submitted() ? "today.draft.changed" : "today.draft.open")),
                () -> model.ways().openForm(draft.recommendation()))));
        parts.addAll(section("today.actions", mine.actions(), action -> line("", action.text(), due(action), () -> model.ways().openThing(action.id()))));
        parts.addAll(section("today.mine", mine.recommendations(), one -> line(number(one.number()), one.detail(), role(one),
                () -> model.ways().openForm(one.id()))));
        if (now.known() && mine.isEmpty()) {
            parts.add(new EmptyState(Feather.CHECK_CIRCLE, texts.text("today.nothing")));
        }
        getChildren().setAll(parts);
    }

    private <T> List<Node> section(String key, List<T> things, Function<T, Node> line) {
        if (things.isEmpty()) {
            return List.of();
        }
        Label label = new Label(texts.text(key));
        label.getStyleClass().add("section-label");
        VBox lines = new VBox();
        lines.getStyleClass().add("today-lines");
        lines.getChildren().setAll(things.stream().map(line).toList());
        VBox section = new VBox(label, lines);
        section.getStyleClass().add("today-section");
        return List.of(section);
    }

    private Node line(String number, String words, Label sign, Runnable open) {
        Label before = new Label(number);
        before.getStyleClass().addAll("quiet", "today-number");
        before.managedProperty().bind(before.textProperty().isNotEmpty());
        Label text = new Label(words);
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        sign.setMinWidth(USE_PREF_SIZE);
        HBox line = Pressable.line(String.join(" ", number, words, sign.getText()).strip(), open, before, text, sign);
        line.getStyleClass().add("today-line");
        return line;
    }

    private Label due(MyDay.MyAction action) {
        String words = model.wording().due(action.due());
        return words.isEmpty() ? new Label("") : Chips.tag(words, model.wording().isOver(action.due()) ? Tone.DANGER : Tone.NEUTRAL);
    }

    private Label role(MyDay.MyRecommendation one) {
        return Chips.tag(texts.text(one.owner() && one.facilitator() ? "today.owner-and-facilitator" : one.owner() ? "today.owner" : "today.facilitator"));
    }

    private static String number(long number) {
        return number == 0 ? "" : "R" + number;
    }
}
