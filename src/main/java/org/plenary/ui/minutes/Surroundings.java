package org.plenary.ui.minutes;

import java.util.function.Consumer;
import org.plenary.ui.kit.Background;
import org.plenary.ui.kit.Delay;
import org.plenary.ui.kit.Dialogs;
import org.plenary.ui.kit.Notices;
import org.plenary.ui.kit.Projector;
import org.plenary.ui.kit.Saves;
import org.plenary.ui.kit.Texts;

/**
 * What the view models of this screen stand in.
 *
 * @param ui runs what it is given on the UI thread, from any thread
 * @param saves told how saving goes
 * @param projector what the audience sees
 */
public record Surroundings(Background background, Delay delay, Consumer<Runnable> ui, Notices notices, Saves saves, Dialogs dialogs, Projector projector,
        Texts texts) { }
