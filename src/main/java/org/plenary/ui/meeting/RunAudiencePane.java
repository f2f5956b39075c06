package org.plenary.ui.meeting;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Projected;
import org.plenary.ui.kit.ProjectorControls;
import org.plenary.ui.kit.Texts;

/** What the audience sees, small and live, with all that the chair can do about it (SCREENS §1.3). */
final class RunAudiencePane extends VBox {

    private final RunAudienceViewModel model;
    private final ProjectorControls controls;
    private final Texts texts;
    private final Label state = new Label();
    private final Label waiting = new Label();
    private final MenuButton choices = new MenuButton();
    private final Button open;
    private final Button blank;
    private final Button freeze;
    private final Button back;
    private final Button on;
    private final Label size = new Label();

    /** @param miniature draws what the audience sees */
    RunAudiencePane(RunAudienceViewModel model, Region miniature, Texts texts) {
        this.model = model;
        this.controls = model.controls();
        this.texts = texts;
        getStyleClass().add("run-audience");
        Label title = new Label(texts.text("run.audience"));
        title.getStyleClass().add("section-label");
        StackPane frame = new StackPane(miniature);
        frame.getStyleClass().add("run-miniature");
        state.setWrapText(true);
        waiting.setWrapText(true);
        waiting.getStyleClass().add("quiet");
        waiting.managedProperty().bind(waiting.visibleProperty());
        open = Icons.button(Feather.MONITOR, texts.text("run.project"), controls::project);
        choices.setText(texts.text("run.show"));
        choices.setGraphic(Icons.icon(Feather.LIST));
        blank = Icons.button(Feather.SQUARE, texts.text("run.blank"), controls::blankOrShow);
        freeze = Icons.button(Feather.LOCK, texts.text("run.freeze"), controls::freezeOrLetGo);
        back = Icons.iconButton(Feather.CHEVRON_LEFT, texts.text("run.page.previous"), controls::previousPage);
        on = Icons.iconButton(Feather.CHEVRON_RIGHT, texts.text("run.page.next"), controls::nextPage);
        Node smaller = Icons.iconButton(Feather.ZOOM_OUT, texts.text("run.command.smaller"), controls::smaller);
        Node larger = Icons.iconButton(Feather.ZOOM_IN, texts.text("run.command.larger"), controls::larger);
        Node theme = Icons.iconButton(Feather.SUN, texts.text("run.command.theme"), controls::changeTheme);
        FlowPane first = new FlowPane(open, choices);
        FlowPane second = new FlowPane(blank, freeze, Icons.button(Feather.CLOCK, texts.text("run.timer"), model::timer));
        FlowPane third = new FlowPane(back, on, smaller, size, larger, theme);
        for (FlowPane line : List.of(first, second, third)) {
            line.getStyleClass().add("run-audience-line");
        }
        getChildren().addAll(title, frame, state, waiting, first, second, third);
        model.choices().subscribe(this::offer);
        controls.projected().subscribe(this::show);
        controls.open().subscribe(is -> show(controls.projected().get()));
    }

    private void offer(List<RunAudienceViewModel.SlideChoice> offered) {
        choices.getItems().setAll(offered.stream().map(this::item).toList());
        choices.setDisable(offered.isEmpty());
    }

    private MenuItem item(RunAudienceViewModel.SlideChoice choice) {
        String words = choice.isAutomatic() ? texts.text("run.show.automatic", choice.name()) : choice.name();
        CheckMenuItem item = new CheckMenuItem(words);
        item.setMnemonicParsing(false);
        item.setSelected(choice.isShown());
        item.setOnAction(event -> model.choose(choice.key()));
        return item;
    }

    private void show(Projected now) {
        String page = now.pages() > 1 ? texts.text("run.page", now.name(), now.page(), now.pages()) : now.name();
        String key = now.isBlank() ? "run.sees.blank" : now.isFrozen() ? "run.sees.frozen" : controls.open().get() ? "run.sees" : "run.sees.closed";
        state.setText(texts.text(key, page));
        waiting.setText(now.waiting().isEmpty() ? "" : texts.text("run.waiting", now.waiting()));
        waiting.setVisible(!now.waiting().isEmpty());
        open.setText(texts.text(controls.open().get() ? "run.project.again" : "run.project"));
        blank.setText(texts.text(now.isBlank() ? "run.unblank" : "run.blank"));
        freeze.setText(texts.text(now.isFrozen() ? "run.unfreeze" : "run.freeze"));
        back.setDisable(!now.hasPreviousPage());
        on.setDisable(!now.hasNextPage());
        size.setText(texts.text("run.size", now.percent()));
    }
}
