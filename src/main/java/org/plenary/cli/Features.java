package org.plenary.cli;

import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.assessment.RecordOutcome;
import org.plenary.feature.assessment.SubmitDraft;
import org.plenary.feature.exchange.PutBackMine;
import org.plenary.feature.exchange.ReadConflicts;
import org.plenary.feature.exchange.ReadKeys;
import org.plenary.feature.exchange.ReceiveBundle;
import org.plenary.feature.exchange.RevokeKey;
import org.plenary.feature.exchange.SendBundle;
import org.plenary.feature.exchange.SettleConflict;
import org.plenary.feature.exchange.TakeKeys;
import org.plenary.feature.exchange.VouchForKey;
import org.plenary.feature.exchange.WriteImportReport;
import org.plenary.feature.meeting.CarryOver;
import org.plenary.feature.meeting.FindMeeting;
import org.plenary.feature.meeting.ReadAttendance;
import org.plenary.feature.meeting.WriteAgenda;
import org.plenary.feature.minutes.CirculateMinutes;
import org.plenary.feature.minutes.DraftMinutes;
import org.plenary.feature.minutes.PublishMinutes;
import org.plenary.feature.minutes.SignOffMinutes;
import org.plenary.feature.minutes.WriteMinutes;
import org.plenary.feature.review.AttachFile;
import org.plenary.feature.review.EditThing;
import org.plenary.feature.review.GiveNumbers;
import org.plenary.feature.review.ListThings;
import org.plenary.feature.review.OpenAttachment;
import org.plenary.feature.review.OpenSample;
import org.plenary.feature.review.SayWhoIAm;
import org.plenary.feature.review.SearchThings;
import org.plenary.feature.review.ShowThing;
import org.plenary.feature.review.StartReview;
import org.plenary.feature.review.TakeInSource;
import org.plenary.feature.review.WriteRegisters;

/** The features on one open copy of the review; closing closes the copy. Those that need this computer's key can be refused. */
public interface Features extends AutoCloseable {

    /** The copy itself, for what needs no feature: whether there is a review, and the check. */
    LocalCopy copy();

    /** The slug of the person who acts. */
    String me();

    /** Makes that person the one who works on this computer from now on. */
    void workAs(String person);

    DraftMinutes draftMinutes();

    CirculateMinutes circulateMinutes();

    SignOffMinutes signOffMinutes();

    PublishMinutes publishMinutes();

    OpenSample openSample();

    Outcome<StartReview> startReview();

    TakeInSource takeInSource();

    ListThings listThings();

    ShowThing showThing();

    SearchThings searchThings();

    EditThing editThing();

    AttachFile attachFile();

    OpenAttachment openAttachment();

    SubmitDraft submitDraft();

    RecordOutcome recordOutcome();

    SayWhoIAm sayWhoIAm();

    Outcome<SendBundle> sendBundle();

    Outcome<ReceiveBundle> receiveBundle();

    PutBackMine putBackMine();

    WriteImportReport importReport();

    ReadConflicts readConflicts();

    ReadKeys readKeys();

    TakeKeys takeKeys();

    VouchForKey vouchForKey();

    RevokeKey revokeKey();

    SettleConflict settleConflict();

    FindMeeting findMeeting();

    CarryOver carryOver();

    WriteAgenda writeAgenda();

    ReadAttendance readAttendance();

    WriteMinutes writeMinutes();

    GiveNumbers giveNumbers();

    WriteRegisters writeRegisters();

    @Override
    void close();
}
