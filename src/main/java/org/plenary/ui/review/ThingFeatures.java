package org.plenary.ui.review;

import org.plenary.feature.LocalCopy;
import org.plenary.feature.UnsavedTexts;
import org.plenary.feature.review.EditThing;
import org.plenary.feature.review.ReadFieldHistory;
import org.plenary.feature.review.ReadThing;
import org.plenary.feature.review.UndoChange;

/**
 * What can be done with one thing.
 *
 * @param unsaved where what is typed is kept until it is saved
 */
record ThingFeatures(ReadThing reading, EditThing editing, ReadFieldHistory history, UndoChange undoing, UnsavedTexts unsaved) {

    static ThingFeatures of(LocalCopy copy, UnsavedTexts unsaved) {
        return new ThingFeatures(new ReadThing(copy, unsaved), new EditThing(copy), new ReadFieldHistory(copy), new UndoChange(copy), unsaved);
    }
}
