package org.plenary.ui.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.assessment.StepChoice;
import org.plenary.feature.assessment.StepPlace;
import org.plenary.ui.kit.EmptyState;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.MessageBar;
import org.plenary.ui.kit.ShownBy;
import org.plenary.ui.kit.Texts;

/** Asks in which meeting to step through, and through which recommendations. */
final class StepStartPane extends StackPane {

    private final StepThroughViewModel model;
    private final Texts texts;
    private final ComboBox<StepPlace> places = new ComboBox<>();
    private final VBox ways = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    private final Button begin;

    StepStartPane(StepThroughViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("step-start-pane");
        places.setConverter(ShownBy.words(this::words));
        places.setMaxWidth(Double.MAX_VALUE);
        places.setOnAction(event -> {
            if (places.getValue() != null) {
                model.start().place().set(Optional.of(places.getValue()));
            }
        });
        begin = Icons.button(Feather.PLAY, texts.text("step.begin"), model::begin);
        begin.getStyleClass().add("accent");
        begin.setDefaultButton(true);
        begin.disableProperty().bind(model.start().place().map(Optional::isEmpty));
        Button goOn = new Button(texts.text("step.go-on"));
        goOn.setOnAction(event -> model.goOn());
        goOn.visibleProperty().bind(model.start().place().map(place -> place.filter(StepPlace::isBegun).isPresent()));
        goOn.managedProperty().bind(goOn.visibleProperty());
        FlowPane buttons = new FlowPane(begin, goOn);
        buttons.getStyleClass().add("step-start-buttons");
        Label title = new Label(texts.text("step.start.title"));
        title.getStyleClass().add("step-name");
        title.setWrapText(true);
        ways.getStyleClass().add("step-ways");
        MessageBar problem = MessageBar.problem(model.problem()).act(texts.text("assessment.dismiss"), model::dismissProblem);
        VBox card = new VBox(title, problem, labelled("step.start.where", places), note(), heading("step.start.which"), ways, buttons);
        card.getStyleClass().add("step-start");
        ScrollPane scroll = new ScrollPane(card);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        EmptyState none = new EmptyState(Feather.CALENDAR, texts.text("step.no-meeting"));
        scroll.visibleProperty().bind(model.start().place().map(Optional::isPresent));
        none.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.start().place().get().isEmpty(), model.start().place()));
        getChildren().addAll(none, scroll);
        model.start().read().subscribe(this::show);
        model.start().place().subscribe(this::show);
        model.start().choice().subscribe(this::select);
    }

    void focusFirst() {
        begin.requestFocus();
    }

    private void show() {
        List<StepPlace> all = model.start().read().get().places();
        if (!places.getItems().equals(all)) {
            places.getItems().setAll(all);
        }
        model.start().place().get().ifPresent(places::setValue);
        ways.getChildren().setAll(offers().stream().map(this::way).toList());
        select();
    }

    private List<StepStart.Offer> offers() {
        var offers = new ArrayList<StepStart.Offer>();
        if (!model.start().selection().isEmpty()) {
            offers.add(new StepStart.Offer(new StepChoice(StepChoice.Which.SELECTION, model.start().selection()),
                    texts.count("step.which.selection", model.start().selection().size())));
        }
        boolean hasLinks = model.stepping().get().filter(now -> !now.among().isEmpty()).isPresent();
        for (StepChoice.Which which : List.of(StepChoice.Which.LINKED, StepChoice.Which.ALL, StepChoice.Which.READY, StepChoice.Which.NOT_ADOPTED,
                StepChoice.Which.FIRST_FIVE)) {
            if (which != StepChoice.Which.LINKED || hasLinks) {
                offers.add(new StepStart.Offer(StepChoice.of(which), model.wording().which(which)));
            }
        }
        model.start().read().get().choices().groupings().forEach(one -> offers.add(new StepStart.Offer(StepChoice.of(StepChoice.Which.GROUPING, one.id()),
                texts.text("step.which.grouping", one.id().isEmpty() ? model.wording().ungrouped() : one.name()))));
        model.start().read().get().choices().focusAreas().forEach(one -> offers.add(new StepStart.Offer(StepChoice.of(StepChoice.Which.FOCUS_AREA, one.id()),
                texts.text("step.which.focus-area", one.name()))));
        return offers;
    }

    private Node way(StepStart.Offer offer) {
        RadioButton button = new RadioButton(offer.words());
        button.setWrapText(true);
        button.setToggleGroup(group);
        button.setUserData(offer.choice());
        button.setOnAction(event -> model.start().choice().set(Optional.of(offer.choice())));
        return button;
    }

    private void select() {
        ways.getChildren().stream().map(RadioButton.class::cast)
                .forEach(button -> button.setSelected(model.start().choice().get().equals(Optional.of(button.getUserData()))));
    }

    private Label note() {
        Label note = new Label();
        note.getStyleClass().addAll("quiet", "small");
        note.setWrapText(true);
        note.textProperty().bind(model.start().place().map(place -> place.map(one -> texts.text(one.item().isEmpty() ? "step.start.adds"
                : one.isRunning() ? "step.start.running" : "step.start.ahead")).orElse("")));
        return note;
    }

    private String words(StepPlace place) {
        return place.item().isEmpty() ? place.meetingName() : texts.text("step.place", place.meetingName(), place.title());
    }

    private Label heading(String key) {
        Label heading = new Label(texts.text(key));
        heading.getStyleClass().add("form-label");
        return heading;
    }

    private VBox labelled(String key, ComboBox<?> box) {
        Label label = heading(key);
        label.setLabelFor(box);
        VBox labelled = new VBox(label, box);
        labelled.getStyleClass().add("form-row");
        return labelled;
    }
}
