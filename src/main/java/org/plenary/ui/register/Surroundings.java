package org.plenary.ui.register;

import java.time.Clock;
import java.util.function.Consumer;
import org.plenary.ui.kit.Background;
import org.plenary.ui.kit.Delay;
import org.plenary.ui.kit.Dialogs;
import org.plenary.ui.kit.Notices;
import org.plenary.ui.kit.Saves;
import org.plenary.ui.kit.Texts;

/**
 * What the view models of these screens stand in.
 *
 * @param ui runs what it is given on the UI thread, from any thread
 * @param saves told how saving of typed text goes
 * @param clock today, in the zone of this computer
 */
public record Surroundings(Background background, Delay delay, Consumer<Runnable> ui, Notices notices, Saves saves, Dialogs dialogs, Texts texts,
        Clock clock) { }
