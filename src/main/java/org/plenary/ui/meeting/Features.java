package org.plenary.ui.meeting;

import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.UnsavedTexts;
import org.plenary.feature.meeting.ArrangeAgenda;
import org.plenary.feature.meeting.CarryOver;
import org.plenary.feature.meeting.EditText;
import org.plenary.feature.meeting.ProposeMeeting;
import org.plenary.feature.meeting.PutInAgenda;
import org.plenary.feature.meeting.ReadAgenda;
import org.plenary.feature.meeting.ReadMeeting;
import org.plenary.feature.meeting.ReadMeetings;
import org.plenary.feature.meeting.ReadRollCall;
import org.plenary.feature.meeting.StartMeeting;
import org.plenary.feature.meeting.TakeRollCall;
import org.plenary.feature.review.EditThing;
import org.plenary.feature.review.Intake;
import org.plenary.feature.review.UndoChange;

/** What can be done with meetings. */
record Features(LocalCopy copy, ReadMeetings meetings, ReadMeeting meeting, ReadAgenda agenda, ArrangeAgenda arrange, StartMeeting start, ProposeMeeting propose, CarryOver carry,
        PutInAgenda putIn, ReadRollCall roll, TakeRollCall take, EditText edit, EditThing things, UndoChange undo, Intake intake, RunFeatures run) {

    static Features of(LocalCopy copy, UnsavedTexts unsaved, Intake intake, RandomGenerator random, InstantSource clock,
            Supplier<String> me) {
        return new Features(copy, new ReadMeetings(copy), new ReadMeeting(copy), new ReadAgenda(copy), new ArrangeAgenda(copy, random),
                new StartMeeting(copy, random), new ProposeMeeting(copy, clock), new CarryOver(copy, random), new PutInAgenda(copy, random), new ReadRollCall(copy, clock),
                new TakeRollCall(copy, clock), new EditText(copy, unsaved), new EditThing(copy), new UndoChange(copy), intake,
                RunFeatures.of(copy, random, clock, me));
    }
}
