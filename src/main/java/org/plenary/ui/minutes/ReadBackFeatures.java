package org.plenary.ui.minutes;

import org.plenary.feature.meeting.RecordEntry;
import org.plenary.feature.minutes.ConfirmEntry;
import org.plenary.feature.minutes.ReadReadBack;
import org.plenary.feature.review.UndoChange;

/**
 * What can be done at the read-back.
 *
 * @param words tells whom and which days typed words may mean
 */
public record ReadBackFeatures(ReadReadBack read, ConfirmEntry confirm, RecordEntry words, UndoChange undo) { }
