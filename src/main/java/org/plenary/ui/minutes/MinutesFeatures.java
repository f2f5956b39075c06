package org.plenary.ui.minutes;

import org.plenary.feature.meeting.ReadMeetings;
import org.plenary.feature.minutes.CirculateMinutes;
import org.plenary.feature.minutes.CirculationMail;
import org.plenary.feature.minutes.CommentOnMinutes;
import org.plenary.feature.minutes.DraftMinutes;
import org.plenary.feature.minutes.EditLayout;
import org.plenary.feature.minutes.PublishMinutes;
import org.plenary.feature.minutes.ReadMinutes;
import org.plenary.feature.minutes.SignOffMinutes;
import org.plenary.feature.minutes.WriteMinutes;
import org.plenary.feature.review.UndoChange;

/** What can be done on the minutes screen. */
public record MinutesFeatures(ReadMeetings meetings, ReadMinutes read, DraftMinutes drafts, WriteMinutes write, CirculateMinutes circulate, SignOffMinutes signOff,
        PublishMinutes publish, CommentOnMinutes comment, CirculationMail mail, EditLayout layout, UndoChange undo) { }
