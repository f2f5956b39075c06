package org.plenary.ui.recommendation;

import javafx.scene.layout.Region;

/** A thin bar: the part that is agreed, then the part somebody works on. Words beside it say the same. */
final class ShareBar extends Region {

    private final Region agreed = new Region();
    private final Region underWay = new Region();
    private final double agreedShare;
    private final double underWayShare;

    /** @param agreedShare from 0 to 1, as the other; together at most 1 */
    ShareBar(double agreedShare, double underWayShare) {
        this.agreedShare = agreedShare;
        this.underWayShare = underWayShare;
        getStyleClass().add("share-bar");
        agreed.getStyleClass().add("agreed");
        underWay.getStyleClass().add("under-way");
        getChildren().addAll(agreed, underWay);
    }

    @Override
    protected void layoutChildren() {
        double first = Math.rint(getWidth() * agreedShare);
        double second = Math.rint(getWidth() * underWayShare);
        agreed.resizeRelocate(0, 0, first, getHeight());
        underWay.resizeRelocate(first, 0, second, getHeight());
    }
}
