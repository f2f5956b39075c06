package org.plenary.ui.meeting;

import java.util.random.RandomGenerator;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.UnsavedTexts;
import org.plenary.feature.meeting.ArrangeAgenda;
import org.plenary.feature.meeting.EditText;
import org.plenary.feature.meeting.PutInAgenda;
import org.plenary.feature.meeting.ReadAgenda;
import org.plenary.feature.meeting.ReadMeeting;
import org.plenary.feature.meeting.ReadMeetings;
import org.plenary.feature.meeting.StartMeeting;
import org.plenary.feature.review.EditThing;
import org.plenary.feature.review.Intake;
import org.plenary.feature.review.UndoChange;

/** What can be done with meetings. */
record Features(LocalCopy copy, ReadMeetings meetings, ReadMeeting meeting, ReadAgenda agenda, ArrangeAgenda arrange, StartMeeting start,
        PutInAgenda putIn, EditText edit, EditThing things, UndoChange undo, Intake intake) {

    static Features of(LocalCopy copy, UnsavedTexts unsaved, Intake intake, RandomGenerator random) {
        return new Features(copy, new ReadMeetings(copy), new ReadMeeting(copy), new ReadAgenda(copy), new ArrangeAgenda(copy, random),
                new StartMeeting(copy, random), new PutInAgenda(copy, random), new EditText(copy, unsaved), new EditThing(copy),
                new UndoChange(copy), intake);
    }
}
