package org.plenary.ui.projector;

import java.time.Instant;
import java.time.ZoneId;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.util.Subscription;
import org.plenary.ui.kit.Texts;

/**
 * Draws what the audience sees, as large as there is room for: in its window and in the chair's miniature, the same lines on the same pages.
 * Follows the state only while it stands in a window.
 */
public final class ProjectorPane extends Region {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final ProjectorViewModel model;
    private final SlideLayout layout;
    private final ZoneId zone;
    private final String over;
    private final Pane surface = new Pane();
    private final Scale scale = new Scale();
    private final Rectangle edge = new Rectangle();
    private PageNode page;
    private FooterNode footer;
    private ProjectorState shown;
    private Subscription following = Subscription.EMPTY;

    /**
     * @param layout sets the slides, the same for all panes of a projector
     * @param zone in which the time of day is told
     */
    public ProjectorPane(ProjectorViewModel model, SlideLayout layout, ZoneId zone, Texts texts) {
        this.model = model;
        this.layout = layout;
        this.zone = zone;
        this.over = texts.text("projector.over");
        getStyleClass().add("projector");
        getStylesheets().addAll(ProjectorPane.class.getResource("/org/plenary/ui/colors-projector.css").toExternalForm(),
                ProjectorPane.class.getResource("/org/plenary/ui/projector.css").toExternalForm());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        surface.setManaged(false);
        surface.getTransforms().add(scale);
        getChildren().add(surface);
        setClip(edge);
        show(model.state().get());
        sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null ? Subscription.EMPTY : Subscription.combine(model.state().subscribe(this::show), model.watch(this::tick));
        });
    }

    /** What it shows now. */
    public ObservableValue<ProjectorState> state() {
        return model.state();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Type.width(shown.aspect());
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? Type.HEIGHT : width / Type.width(shown.aspect()) * Type.HEIGHT;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = Type.width(shown.aspect());
        double factor = Math.min(getWidth() / width, getHeight() / Type.HEIGHT);
        scale.setX(factor);
        scale.setY(factor);
        surface.resizeRelocate((getWidth() - width * factor) / 2, (getHeight() - Type.HEIGHT * factor) / 2, width, Type.HEIGHT);
        edge.setWidth(getWidth());
        edge.setHeight(getHeight());
    }

    private void show(ProjectorState state) {
        boolean isReshaped = shown == null || shown.aspect() != state.aspect();
        shown = state;
        pseudoClassStateChanged(DARK, state.look().isDark());
        if (state.isBlank()) {
            page = null;
            footer = null;
            surface.getChildren().clear();
        } else {
            Surface on = Surface.of(state);
            page = new PageNode(layout.page(state), layout, on.room(), over);
            footer = new FooterNode(state, layout);
            surface.getChildren().setAll(page, footer);
        }
        setAccessibleText(state.isBlank() ? "" : state.slide().name());
        tick(model.now());
        if (isReshaped) {
            requestLayout();
        }
    }

    private void tick(Instant now) {
        if (page != null) {
            page.tick(now);
            footer.tick(now, zone);
        }
    }
}
