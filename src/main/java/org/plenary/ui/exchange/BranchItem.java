package org.plenary.ui.exchange;

import javafx.scene.control.TreeItem;

/**
 * A line in the tree with all below it. Made whole before it hangs in a tree: a tree that gets lines below an open one looks for the
 * place of each, which thousands of lines make a wait of seconds.
 */
final class BranchItem extends TreeItem<Branch> {

    private static final int MOST_OPENED = 40;

    BranchItem(Branch branch) {
        super(branch);
        getChildren().setAll(branch.branches().stream().map(BranchItem::new).toList());
        boolean headings = branch.branches().stream().anyMatch(below -> below.row().isEmpty());
        setExpanded(branch.fate() != Branch.Fate.ALREADY_HERE && !branch.branches().isEmpty()
                && (headings || branch.branches().size() <= MOST_OPENED));
    }
}
