package org.plenary.ui.exchange;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/**
 * A line in the tree. What hangs below it is made when it is first asked for, which a tree does when the line opens; then it is made whole: a
 * tree that gets lines below an open one looks for the place of each, which thousands of lines make a wait of seconds.
 */
final class BranchItem extends TreeItem<Branch> {

    private static final int MOST_OPENED = 40;

    private boolean isMade;

    BranchItem(Branch branch) {
        super(branch);
        List<Branch> below = branch.branches();
        boolean headings = below.stream().anyMatch(line -> line.row().isEmpty());
        boolean closed = branch.fate() == Branch.Fate.ALREADY_HERE || branch.rank() == Branch.Rank.PAGE;
        if (!closed && !below.isEmpty() && (headings || below.size() <= MOST_OPENED)) {
            getChildren(); // before it is open
            setExpanded(true);
        }
    }

    @Override
    public boolean isLeaf() {
        return getValue().branches().isEmpty();
    }

    @Override
    public ObservableList<TreeItem<Branch>> getChildren() {
        if (!isMade) {
            isMade = true;
            super.getChildren().setAll(getValue().branches().stream().map(BranchItem::new).toList());
        }
        return super.getChildren();
    }
}
