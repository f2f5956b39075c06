package org.plenary.ui.assessment;

import java.time.Clock;
import org.plenary.feature.UnsavedTexts;
import org.plenary.ui.kit.Background;
import org.plenary.ui.kit.Delay;
import org.plenary.ui.kit.Saves;

/**
 * What the fields of a form are edited with.
 *
 * @param unsaved where typed text is safe before it is saved
 * @param saves told how saving goes, for the status bar
 * @param clock now, and the zone that moments are shown in
 */
public record Editing(Background background, Delay delay, UnsavedTexts unsaved, Saves saves, Clock clock) { }
