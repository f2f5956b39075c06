package org.plenary.app;

import java.util.List;
import org.plenary.bundle.JacksonText;
import org.plenary.bundle.JsonBundleFiles;
import org.plenary.bundle.Limits;
import org.plenary.cli.Features;
import org.plenary.document.MailWriter;
import org.plenary.document.MarkdownReader;
import org.plenary.document.MarkdownWriter;
import org.plenary.document.MustacheText;
import org.plenary.document.Writers;
import org.plenary.feature.Attachments;
import org.plenary.feature.BundleFiles;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.UnsavedTexts;
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
import org.plenary.feature.meeting.ReadMeetings;
import org.plenary.feature.meeting.RecordEntry;
import org.plenary.feature.minutes.CirculateMinutes;
import org.plenary.feature.minutes.CirculationMail;
import org.plenary.feature.minutes.CommentOnMinutes;
import org.plenary.feature.minutes.ConfirmEntry;
import org.plenary.feature.minutes.DraftMinutes;
import org.plenary.feature.minutes.EditLayout;
import org.plenary.feature.minutes.MinutesWriters;
import org.plenary.feature.minutes.PublishMinutes;
import org.plenary.feature.minutes.ReadMinutes;
import org.plenary.feature.minutes.ReadReadBack;
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
import org.plenary.feature.review.UndoChange;
import org.plenary.intake.TextIntake;
import org.plenary.store.AttachmentFolder;
import org.plenary.store.UnsavedText;
import org.plenary.ui.minutes.MinutesFeatures;
import org.plenary.ui.minutes.ReadBackFeatures;

/**
 * The features on one open copy, each made when it is asked for.
 *
 * @param copy closed with this
 * @param identity who acts
 * @param system clock and chance
 */
record OpenReview(LocalCopy copy, Identity identity, SystemParts system) implements Features {

    @Override
    public String me() {
        return identity.slug();
    }

    @Override
    public void workAs(String person) {
        identity.workAs(person);
    }

    /** What is being typed and not saved yet. */
    UnsavedTexts unsavedTexts() {
        return new UnsavedText(identity.folders().data(), new JacksonText(Limits.STANDARD), system.clock());
    }

    /** The attached files of this review on this computer. */
    Attachments attachments() {
        return new AttachmentFolder(identity.folders().data(), Limits.STANDARD.attached());
    }

    @Override
    public AttachFile attachFile() {
        return new AttachFile(copy, attachments());
    }

    @Override
    public OpenAttachment openAttachment() {
        return new OpenAttachment(copy, attachments(), identity.folders().data().resolve("opened"));
    }

    /** Bundles as files, signed with this computer's key. */
    Outcome<BundleFiles> bundleFiles() {
        return identity.keys().then(keys -> Outcome.done(new JsonBundleFiles(keys.signing(), keys.age(), Limits.STANDARD).attaching(attachments())));
    }

    private static MinutesWriters writers() {
        return new MinutesWriters(Writers.ofTexts(), Writers.ofSheets(), List.of(Writers.ofDecks()), List.of(Writers.ofDates()));
    }

    @Override
    public DraftMinutes draftMinutes() {
        return new DraftMinutes(copy, new MustacheText());
    }

    /** What the screen of minutes needs. */
    MinutesFeatures minutesFeatures() {
        return new MinutesFeatures(new ReadMeetings(copy), new ReadMinutes(copy, draftMinutes(), new MarkdownWriter(), new MarkdownReader()), draftMinutes(), writeMinutes(),
                circulateMinutes(), signOffMinutes(), publishMinutes(), new CommentOnMinutes(copy, this::me, system.clock(), system.random()),
                new CirculationMail(draftMinutes(), new MailWriter()), new EditLayout(copy), new UndoChange(copy));
    }

    /** What the read-back needs. */
    ReadBackFeatures readBackFeatures() {
        return new ReadBackFeatures(new ReadReadBack(copy), new ConfirmEntry(copy), new RecordEntry(copy, this::me, system.clock(), system.random()),
                new UndoChange(copy));
    }

    @Override
    public CirculateMinutes circulateMinutes() {
        return new CirculateMinutes(copy, system.clock());
    }

    @Override
    public SignOffMinutes signOffMinutes() {
        return new SignOffMinutes(copy, draftMinutes(), new MarkdownWriter(), system.clock());
    }

    @Override
    public PublishMinutes publishMinutes() {
        return new PublishMinutes(copy, system.clock());
    }

    @Override
    public OpenSample openSample() {
        return new OpenSample(copy, new Sample()::bundle);
    }

    @Override
    public Outcome<StartReview> startReview() {
        return bundleFiles().then(files -> Outcome.done(new StartReview(copy, files, system.random())));
    }

    @Override
    public TakeInSource takeInSource() {
        return new TakeInSource(copy, new TextIntake());
    }

    @Override
    public ListThings listThings() {
        return new ListThings(copy);
    }

    @Override
    public ShowThing showThing() {
        return new ShowThing(copy);
    }

    @Override
    public SearchThings searchThings() {
        return new SearchThings(copy);
    }

    @Override
    public EditThing editThing() {
        return new EditThing(copy);
    }

    @Override
    public SubmitDraft submitDraft() {
        return new SubmitDraft(copy, identity::slug, system.clock());
    }

    @Override
    public RecordOutcome recordOutcome() {
        return new RecordOutcome(copy, identity::slug, system.clock(), system.random());
    }

    @Override
    public SayWhoIAm sayWhoIAm() {
        return new SayWhoIAm(copy);
    }

    @Override
    public Outcome<SendBundle> sendBundle() {
        return bundleFiles().then(files -> Outcome.done(new SendBundle(copy, files, system.clock(), identity::author)));
    }

    @Override
    public Outcome<ReceiveBundle> receiveBundle() {
        return bundleFiles().then(files -> Outcome.done(new ReceiveBundle(copy, files, identity::author)));
    }

    @Override
    public PutBackMine putBackMine() {
        return new PutBackMine(copy);
    }

    @Override
    public WriteImportReport importReport() {
        return new WriteImportReport(copy, name -> name.member().isEmpty() ? name.field() : name.field() + ": " + name.member());
    }

    @Override
    public ReadConflicts readConflicts() {
        return new ReadConflicts(copy);
    }

    @Override
    public ReadKeys readKeys() {
        return new ReadKeys(copy, identity::author);
    }

    @Override
    public TakeKeys takeKeys() {
        return new TakeKeys(copy);
    }

    @Override
    public VouchForKey vouchForKey() {
        return new VouchForKey(copy, identity::author);
    }

    @Override
    public RevokeKey revokeKey() {
        return new RevokeKey(copy, identity::author);
    }

    @Override
    public SettleConflict settleConflict() {
        return new SettleConflict(copy);
    }

    @Override
    public FindMeeting findMeeting() {
        return new FindMeeting(copy);
    }

    @Override
    public CarryOver carryOver() {
        return new CarryOver(copy, system.random());
    }

    @Override
    public ReadAttendance readAttendance() {
        return new ReadAttendance(copy);
    }

    @Override
    public WriteAgenda writeAgenda() {
        return new WriteAgenda(copy, Writers.ofTexts(), Writers.ofDates());
    }

    @Override
    public WriteMinutes writeMinutes() {
        return new WriteMinutes(copy, draftMinutes(), new MarkdownReader(), writers());
    }

    @Override
    public GiveNumbers giveNumbers() {
        return new GiveNumbers(copy, identity::slug);
    }

    @Override
    public WriteRegisters writeRegisters() {
        return new WriteRegisters(copy, Writers.ofSheets(), Writers.ofDates());
    }

    @Override
    public void close() {
        copy.close();
    }
}
