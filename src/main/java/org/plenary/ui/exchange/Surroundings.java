package org.plenary.ui.exchange;

import java.time.Clock;
import java.util.function.Consumer;
import org.plenary.ui.kit.Background;
import org.plenary.ui.kit.Delay;
import org.plenary.ui.kit.Dialogs;
import org.plenary.ui.kit.Texts;

/**
 * What the view models of this screen stand in.
 *
 * @param ui runs what it is given on the UI thread, from any thread
 * @param clock today and the zone that days are shown in
 */
public record Surroundings(Background background, Delay delay, Consumer<Runnable> ui, Dialogs dialogs, Texts texts, Clock clock) { }
