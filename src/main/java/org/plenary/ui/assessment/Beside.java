package org.plenary.ui.assessment;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Two parts beside each other where there is room, under each other where there is not. Widths are measured in the text's own size. */
final class Beside extends Region {

    private static final double GAP_EM = 1.5;

    private final Region main;
    private final Region side;
    private final double roomEm;
    private final double sideShare;
    private final Label measure = new Label();

    /**
     * @param side left out while it is not managed
     * @param roomEm from which width on they stand beside each other
     * @param sideShare how much of the width the second part gets then
     */
    Beside(Region main, Region side, double roomEm, double sideShare) {
        this.main = main;
        this.side = side;
        this.roomEm = roomEm;
        this.sideShare = sideShare;
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().addAll(main, side, measure);
        side.managedProperty().addListener((all, was, now) -> requestLayout());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return main.prefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? main.prefWidth(-1) : width;
        if (!side.isManaged()) {
            return main.prefHeight(inside);
        }
        return isWide(inside) ? Math.max(main.prefHeight(mainWidth(inside)), side.prefHeight(sideWidth(inside)))
                : main.prefHeight(inside) + gap() + side.prefHeight(inside);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (!side.isManaged()) {
            main.resizeRelocate(0, 0, width, height);
        } else if (isWide(width)) {
            main.resizeRelocate(0, 0, mainWidth(width), height);
            side.resizeRelocate(mainWidth(width) + gap(), 0, sideWidth(width), side.prefHeight(sideWidth(width)));
        } else {
            double above = main.prefHeight(width);
            main.resizeRelocate(0, 0, width, above);
            side.resizeRelocate(0, above + gap(), width, side.prefHeight(width));
        }
    }

    private boolean isWide(double width) {
        return width >= roomEm * em();
    }

    private double mainWidth(double width) {
        return snapSizeX(width - gap() - sideWidth(width));
    }

    private double sideWidth(double width) {
        return snapSizeX((width - gap()) * sideShare);
    }

    private double gap() {
        return snapSizeX(GAP_EM * em());
    }

    private double em() {
        return measure.getFont().getSize();
    }
}
