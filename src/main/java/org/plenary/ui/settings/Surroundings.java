package org.plenary.ui.settings;

import java.util.function.Consumer;
import org.plenary.ui.kit.Background;
import org.plenary.ui.kit.Delay;
import org.plenary.ui.kit.Notices;
import org.plenary.ui.kit.Texts;

/**
 * What the settings stand in.
 *
 * @param ui runs what it is given on the UI thread, from any thread
 */
public record Surroundings(Background background, Delay delay, Consumer<Runnable> ui, Notices notices, Texts texts) { }
