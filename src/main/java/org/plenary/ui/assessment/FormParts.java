package org.plenary.ui.assessment;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.plenary.ui.kit.Delay;
import org.plenary.ui.kit.Texts;

/**
 * What the panes of the form are made with.
 *
 * @param delay waits before a preview follows what is typed
 * @param reveal scrolls a part of the form into sight
 */
record FormParts(AssessmentViewModel form, Texts texts, WaysOut ways, Delay delay, Consumer<Node> reveal) { }
