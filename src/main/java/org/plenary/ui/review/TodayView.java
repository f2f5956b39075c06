package org.plenary.ui.review;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.Texts;

/** The day at a glance: at the left what is next, at the right what waits for me, below how far the team is. */
public final class TodayView implements Screen {

    /** Under this width, in em, the two columns stand below each other. */
    private static final double NARROW_EM = 56;

    private final TodayViewModel model;
    private final Texts texts;
    private final Scale scale;
    private final ScrollPane node = new ScrollPane();
    private final GridPane columns = new GridPane();
    private final NextPane next;
    private final ForMePane forMe;
    private final ReadOnlyStringWrapper day = new ReadOnlyStringWrapper();

    /** The view of that view model; it is read when first shown. */
    public TodayView(TodayViewModel model, Scale scale, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.scale = scale;
        next = new NextPane(model, texts);
        forMe = new ForMePane(model, texts);
        ProgressPane progress = new ProgressPane(model, texts);
        columns.getStyleClass().add("today-columns");
        VBox page = new VBox(columns, progress);
        page.getStyleClass().add("today");
        page.setVisible(false);
        node.setContent(page);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStylesheets().add(TodayView.class.getResource("/org/plenary/ui/review.css").toExternalForm());
        model.reading().subscribe(reading -> reading.ifPresent(now -> {
            page.setVisible(true);
            next.show(now);
            forMe.show(now);
            progress.show(now.strips());
        }));
        node.widthProperty().subscribe(this::fit);
        scale.percent().subscribe(this::fit);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.text("place.today"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return day.getReadOnlyProperty();
    }

    @Override
    public void onShown(String item) {
        day.set(model.today());
        model.show();
    }

    @Override
    public void onHidden() {
        model.leave();
    }

    @Override
    public void focusFirst() {
        next.first().findFirst().orElse(node).requestFocus();
    }

    private void fit() {
        boolean narrow = node.getWidth() > 0 && node.getWidth() < NARROW_EM * scale.em();
        List<Node> parts = List.of(next, forMe);
        columns.getChildren().clear();
        columns.getColumnConstraints().clear();
        for (int i = 0; i < parts.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(narrow ? 100 : 50);
            if (i == 0 || !narrow) {
                columns.getColumnConstraints().add(column);
            }
            columns.add(parts.get(i), narrow ? 0 : i, narrow ? i : 0);
        }
    }
}
