package org.plenary.ui.assessment;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.assessment.GuidePath;
import org.plenary.domain.assessment.GuidePath.Standing;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** The way from the choices to an outcome: what is passed, where it stands, what it comes to, and what does not fit. */
final class PathStrip extends VBox {

    private final Texts texts;
    private final FlowPane stops = new FlowPane();
    private final VBox warnings = new VBox();

    PathStrip(AssessmentViewModel form, Texts texts) {
        this.texts = texts;
        getStyleClass().add("path");
        stops.getStyleClass().add("path-stops");
        warnings.getStyleClass().add("path-warnings");
        warnings.managedProperty().bind(warnings.visibleProperty());
        getChildren().addAll(stops, warnings);
        form.path().subscribe(this::show);
    }

    private void show(GuidePath path) {
        stops.getChildren().setAll(path.stops().stream().map(this::stop).toList());
        stops.getChildren().add(end(path));
        warnings.getChildren().setAll(path.warnings().stream().sorted().map(this::warning).toList());
        warnings.setVisible(!path.warnings().isEmpty());
    }

    private Node stop(GuidePath.Stop stop) {
        Label name = new Label(texts.text("assessment.path." + key(stop.fork())));
        name.getStyleClass().addAll("quiet", "small");
        name.setMinWidth(Region.USE_PREF_SIZE);
        StateChip how = new StateChip(mark(stop.standing()), word(stop));
        VBox words = new VBox(name, how);
        words.getStyleClass().addAll("path-stop", "path-" + key(stop.standing()));
        Node arrow = Icons.icon(Feather.CHEVRON_RIGHT);
        HBox whole = new HBox(words, arrow);
        whole.getStyleClass().add("path-part");
        return whole;
    }

    private String word(GuidePath.Stop stop) {
        return switch (stop.standing()) {
            case PASSED -> meaning(stop.meaning());
            case HERE -> texts.text("assessment.path.here");
            case AHEAD -> texts.text("assessment.path.ahead");
            case SPARED -> texts.text("assessment.path.spared");
        };
    }

    private String meaning(String meaning) {
        String key = "assessment.path.meaning." + meaning;
        return texts.has(key) ? texts.text(key) : meaning;
    }

    private Node end(GuidePath path) {
        Label name = new Label(texts.text("assessment.path.end"));
        name.getStyleClass().addAll("quiet", "small");
        Label what = new Label(texts.text("assessment.path.end." + path.end().map(PathStrip::key).orElse("open")));
        what.getStyleClass().add(path.end().isPresent() ? "path-outcome" : "quieter");
        what.setMinWidth(Region.USE_PREF_SIZE);
        VBox end = new VBox(name, what);
        end.getStyleClass().add("path-stop");
        return end;
    }

    private Node warning(GuidePath.Warning warning) {
        Label label = new Label(texts.text("assessment.path.warning." + key(warning)), Icons.icon(Feather.ALERT_CIRCLE));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("path-warning");
        return label;
    }

    private static Mark mark(Standing standing) {
        return switch (standing) {
            case PASSED -> Mark.AGREED;
            case HERE -> Mark.DRAFT;
            case AHEAD, SPARED -> Mark.EMPTY;
        };
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
