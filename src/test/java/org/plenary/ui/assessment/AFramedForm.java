package org.plenary.ui.assessment;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.assessment.AnAssessment;
import org.plenary.feature.assessment.AskQuestion;
import org.plenary.feature.assessment.DraftAssessment;
import org.plenary.feature.assessment.EditTeamText;
import org.plenary.feature.assessment.ReadForm;
import org.plenary.feature.assessment.ReadHistory;
import org.plenary.feature.assessment.SubmitDraft;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.exchange.SettleConflict;
import org.plenary.feature.review.AttachFile;
import org.plenary.feature.review.EditThing;
import org.plenary.feature.review.OpenAttachment;
import org.plenary.feature.review.UndoChange;
import org.plenary.fixture.AttachmentsInMemory;
import org.plenary.ui.kit.AtOnce;
import org.plenary.ui.kit.HandDelay;
import org.plenary.ui.kit.NoticeBar;
import org.plenary.ui.kit.RecordedDialogs;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.Shortcuts;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Theme;
import org.plenary.ui.window.MainWindow;
import org.plenary.ui.window.Navigation;
import org.plenary.ui.window.Place;
import org.plenary.ui.window.StatusViewModel;
import org.plenary.ui.window.WindowParts;

/** The form of Anna Keller in the program's window, with work done at once. */
final class AFramedForm implements WaysOut {

    final Texts texts = Texts.english();
    final HandDelay delay = new HandDelay();
    final Scale scale = new Scale();
    final Theme theme = new Theme(scale);
    final KeptTexts kept = new KeptTexts();
    final List<String> ways = new ArrayList<>();
    final AttachmentsInMemory attachments = new AttachmentsInMemory();
    final RecordedDialogs dialogs = new RecordedDialogs();
    final Path opened;
    final AssessmentViewModel form;
    final MainWindow window;

    AFramedForm(LocalCopy copy, double width, double height) {
        this(copy, width, height, Path.of("opened"));
    }

    /** @param opened where attached files are opened from */
    AFramedForm(LocalCopy copy, double width, double height, Path opened) {
        this.opened = opened;
        NoticeBar notices = new NoticeBar(delay, texts);
        StatusViewModel status = new StatusViewModel(texts, delay, () -> LocalTime.of(14, 2));
        var features = new AssessmentFeatures(new ReadForm(copy, () -> AnAssessment.ANNA, attachments), new DraftAssessment(copy),
                new SubmitDraft(copy, () -> AnAssessment.ANNA, AnOpenForm.CLOCK), new ReadHistory(copy), new SettleConflict(copy),
                new EditTeamText(copy, () -> AnAssessment.ANNA), new AskQuestion(copy, () -> AnAssessment.ANNA, AnOpenForm.CLOCK, new SplittableRandom(7)),
                new UndoChange(copy));
        form = new AssessmentViewModel(features, new Editing(new AtOnce(), delay, kept, status, AnOpenForm.CLOCK), notices, texts);
        copy.onChange(form::changed);
        var evidenceFiles = new EvidenceFiles(new AttachFile(copy, attachments), new OpenAttachment(copy, attachments, opened), new EditThing(copy), new AtOnce(),
                dialogs, texts, this::toDesktop);
        Screen screen = new AssessmentView(form, evidenceFiles, texts, this, delay);
        Navigation navigation = new Navigation(List.of(place("today", "Today", Feather.SUN, screen), place("meetings", "Meetings", Feather.CALENDAR, screen),
                place("recommendations", "Recommendations", Feather.LIST, screen),
                place("assessment", "Assessment", Feather.EDIT_2, screen).inside("recommendations"),
                place("sync", "Sync", Feather.REFRESH_CW, screen), place("settings", "Settings", Feather.SETTINGS, screen).atBottom()));
        status.who().set("Anna Keller, member");
        window = new MainWindow(new WindowParts(texts, theme, scale, new Shortcuts(), notices, navigation, status,
                new ReadOnlyStringWrapper("SSR2 Review Team"), () -> { }, () -> { }, files -> { }), width, height);
        navigation.go("assessment", "1");
    }

    private boolean toDesktop(Path file) {
        ways.add("file " + file.getFileName());
        return true;
    }

    @Override
    public void openLink(String address) {
        ways.add("link " + address);
    }

    @Override
    public void openConflict(String entity, String field) {
        ways.add("conflict " + entity + " " + field);
    }

    @Override
    public void sayWhoIAm() {
        ways.add("who");
    }

    @Override
    public void openThing(String id) {
        ways.add("thing " + id);
    }

    @Override
    public void openRecommendations() {
        ways.add("recommendations");
    }

    private static Place place(String id, String name, Feather icon, Screen screen) {
        return Place.of(id, name, icon, () -> screen);
    }
}
