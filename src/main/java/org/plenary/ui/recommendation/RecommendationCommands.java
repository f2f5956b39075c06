package org.plenary.ui.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.Keys;
import org.plenary.ui.kit.Texts;

/** All that can be done on the screen of recommendations by key and in the palette. */
final class RecommendationCommands {

    private static final int QUESTIONS_WITH_KEYS = 3;

    private final RecommendationsViewModel model;
    private final Texts texts;
    private final RecommendationTable table;
    private final SelectionBar selection;
    private final List<Command> commands = new ArrayList<>();

    RecommendationCommands(RecommendationsViewModel model, Texts texts, RecommendationTable table, SelectionBar selection) {
        this.model = model;
        this.texts = texts;
        this.table = table;
        this.selection = selection;
    }

    /** @param words puts the keyboard into the filter */
    List<Command> all(Runnable words) {
        commands.clear();
        BooleanSupplier some = () -> !model.selected().get().isEmpty();
        add("open", "Enter", () -> model.openForm(0), some);
        for (int question = 1; question <= QUESTIONS_WITH_KEYS; question++) {
            int at = question;
            commands.add(new Command("recommendation.open-" + at, texts.text("recommendation.command.open-at", at), List.of(Keys.typed(Integer.toString(at))),
                    () -> some.getAsBoolean() && hasQuestion(at), () -> model.openForm(at)));
        }
        commands.add(new Command("recommendation.filter", texts.text("recommendation.command.filter"), List.of(Keys.FIND), words));
        commands.add(Command.of("recommendation.clear", texts.text("recommendation.command.clear"), model.filter()::clear).when(model.filter().on()::get));
        add("project", "P", model::project, () -> !model.arranged().get().ids().isEmpty());
        commands.add(Command.of("recommendation.project-table", texts.text("recommendation.command.project-table"), "Shift+P", model::projectTable)
                .when(() -> !model.arranged().get().ids().isEmpty()));
        add("grouping", "G", () -> selection.chooseGrouping(place()), some);
        add("owner", "A", () -> selection.chooseOwner(place()), some);
        add("facilitator", "F", () -> selection.chooseFacilitator(place()), some);
        add("edit", "F2", this::edit, some);
        add("conflict", "C", model::openConflict, model::hasConflict);
        add("drawer", "Space", () -> toggle(model.drawer().open()), () -> true);
        add("step-through", "S", model::stepThrough, () -> !model.arranged().get().ids().isEmpty());
        add("board", "B", model.ways()::openBoard, () -> true);
        add("sections", "Shift+S", () -> toggle(model.filter().grouped()), () -> true);
        add("wrap", "W", () -> toggle(model.wrapped()), () -> true);
        commands.add(Command.of("recommendation.paste", texts.text("recommendation.command.paste"), model.ways()::pasteTable));
        sorting();
        return List.copyOf(commands);
    }

    /** Heads of columns are for the mouse; the palette sorts as well. */
    private void sorting() {
        for (SortColumn column : SortColumn.values()) {
            if (column != SortColumn.QUESTION) {
                sort(texts.text(column.textKey()), new SortBy(column, 0, false), () -> true);
            }
        }
        for (int question = 1; question <= QUESTIONS_WITH_KEYS; question++) {
            int at = question;
            sort(texts.text("recommendation.column.question", at), new SortBy(SortColumn.QUESTION, at - 1, false), () -> hasQuestion(at));
        }
    }

    private void sort(String name, SortBy by, BooleanSupplier possible) {
        String id = "recommendation.sort-" + by.column() + by.question();
        commands.add(Command.of(id, texts.text("recommendation.command.sort", name), () -> table.sortBy(by)).when(possible));
    }

    private void add(String id, String keys, Runnable action, BooleanSupplier possible) {
        commands.add(Command.of("recommendation." + id, texts.text("recommendation.command." + id), keys, action).when(possible));
    }

    private boolean hasQuestion(int number) {
        return number <= model.all().get().questions().size();
    }

    /** The row in hand, where a menu hangs; the table when it is out of sight. */
    private Node place() {
        return table.lookupAll(".table-row-cell:selected").stream().filter(Node::isVisible).findFirst().orElse(table);
    }

    private void edit() {
        model.drawer().open().set(true);
        model.current().ifPresent(model.drawer().editor()::start);
    }

    private static void toggle(BooleanProperty property) {
        property.set(!property.get());
    }
}
