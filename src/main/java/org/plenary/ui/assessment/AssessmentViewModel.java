package org.plenary.ui.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.plenary.domain.assessment.FilledForm;
import org.plenary.domain.assessment.GuidePath;
import org.plenary.domain.exchange.Dot;
import org.plenary.feature.Outcome;
import org.plenary.feature.assessment.AssessmentForm;
import org.plenary.feature.assessment.Clash;
import org.plenary.feature.assessment.GivenAnswer;
import org.plenary.feature.assessment.Wording;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Notices;
import org.plenary.ui.kit.Texts;

/** The assessment form of one recommendation after the other. UI thread. */
public final class AssessmentViewModel {

    private static final Duration CALM = Duration.ofMillis(150);
    private static final Set<String> KINDS = Set.of("draft", "answer", "team-text", "form-question", "form-template", "choice",
            "recommendation", "org-account", "evidence", "grouping", "document-kind", "person", "review", "question");

    private final Editing editing;
    private final Texts texts;
    private final FormLoading loading;
    private final Submitting submitting;
    private final AskingViewModel asking;
    private final Debounce reload;
    private final ReadOnlyObjectWrapper<Optional<AssessmentForm>> form = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final OpenQuestions open;
    private final ObjectProperty<Optional<QuestionViewModel>> current = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<GuidePath> path = new ReadOnlyObjectWrapper<>(GuidePath.of(new FilledForm(Map.of())));
    private final ReadOnlyObjectWrapper<Round> round = new ReadOnlyObjectWrapper<>(new Round(List.of(), ""));
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper restored = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper leftElsewhere = new ReadOnlyStringWrapper("");
    private final BooleanProperty helpShown = new SimpleBooleanProperty(true);
    private final BooleanProperty previewShown = new SimpleBooleanProperty();
    private List<String> among = List.of();
    private String beginAt = "";
    private int reads;

    /** A form that shows nothing yet. */
    public AssessmentViewModel(AssessmentFeatures features, Editing editing, Notices notices, Texts texts) {
        this.editing = editing;
        this.texts = texts;
        this.open = new OpenQuestions(editing.background());
        this.loading = new FormLoading(features, editing);
        this.submitting = new Submitting(features, editing.background(), notices, texts, this::ended);
        this.asking = new AskingViewModel(features, editing, notices, texts, open::missing, this::saved);
        this.reload = new Debounce(editing.delay(), CALM, () -> load(round.get().at()));
    }

    /** The form as it was read last; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<AssessmentForm>> form() {
        return form.getReadOnlyProperty();
    }

    /** The questions of the form. */
    public ObservableList<QuestionViewModel> questions() {
        return open.all();
    }

    /** The question the keyboard is in, or is to go to. */
    public ObjectProperty<Optional<QuestionViewModel>> current() {
        return current;
    }

    /** Where the choices made stand on the way to an outcome; follows every key. */
    public ReadOnlyObjectProperty<GuidePath> path() {
        return path.getReadOnlyProperty();
    }

    /** What was refused, and why; empty when nothing was. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether a text from before a crash stands in the form undecided. */
    public ReadOnlyBooleanProperty restored() {
        return restored.getReadOnlyProperty();
    }

    /** The key of another recommendation in which a crash left a text; empty for none. */
    public ReadOnlyStringProperty leftElsewhere() {
        return leftElsewhere.getReadOnlyProperty();
    }

    /** Whether what to think of is shown beside each question. */
    public BooleanProperty helpShown() {
        return helpShown;
    }

    /** Whether a text is shown as it reads beside where it is written. */
    public BooleanProperty previewShown() {
        return previewShown;
    }

    /** The recommendations gone through, and the one shown. */
    ReadOnlyObjectProperty<Round> round() {
        return round.getReadOnlyProperty();
    }

    /** The ids that next and previous go through, in order; empty for all. A recommendation that is not among them is shown among all. */
    public void goAmong(List<String> ids) {
        among = List.copyOf(ids);
    }

    /**
     * Shows a recommendation, once all that was typed is saved.
     *
     * @param item its id, key or number, perhaps with the question to begin at: {@code ssr1-14#q2}; empty for the one shown, or the first
     */
    public void show(String item) {
        String[] parts = item.split("#", 2);
        beginAt = parts.length > 1 ? parts[1] : "";
        String wanted = parts[0].isEmpty() ? round.get().at() : parts[0];
        flush(() -> load(wanted));
    }

    /** To the recommendation so many further on, or back when negative. Past the ends nothing happens. */
    public void step(int by) {
        round.get().step(by).ifPresent(this::show);
    }

    /** To the next question; from the last to the next recommendation. */
    public void nextQuestion() {
        int at = current.get().map(questions()::indexOf).orElse(-1);
        if (at + 1 < questions().size()) {
            current.set(Optional.of(questions().get(at + 1)));
        } else {
            step(1);
        }
    }

    /** Things of those kinds changed in the copy. */
    public void changed(Set<String> kinds) {
        if (form.get().isPresent() && kinds.stream().anyMatch(KINDS::contains)) {
            reload.touch();
        }
    }

    /** Saves what was typed, and when all of it is saved goes on; does not go on when it cannot be saved. */
    public void flush(Runnable whenSaved) {
        open.flush(whenSaved);
    }

    /** Saves what was typed. */
    public void flush() {
        flush(() -> { });
    }

    /** The questions to the organisation about this recommendation, and one that is being asked. */
    public AskingViewModel asking() {
        return asking;
    }

    /** Gives the team what the drafts of this recommendation say. */
    public void submit() {
        flush(() -> form.get().ifPresent(submitting::submit));
    }

    /** Takes the answers on this recommendation back. */
    public void withdraw() {
        form.get().ifPresent(submitting::withdraw);
    }

    /** Makes a submitted answer the team's text on a question, and shows it there. */
    public void useAsTeamText(QuestionViewModel question, GivenAnswer answer) {
        form.get().ifPresent(shown -> flush(() -> submitting.useAsTeamText(shown, question.section().get().key(), answer, () -> question.tab().set(Tab.TEAM))));
    }

    /** Settles a conflict in one's own submitted answer. */
    public void settle(Clash clash, Wording wording) {
        submitting.settle(clash, wording);
    }

    /** Whether the program knows whose draft it would be. */
    public boolean canWrite() {
        return form.get().filter(shown -> !shown.person().isEmpty()).isPresent();
    }

    /** Saves the texts from before the crash. */
    public void keepRestored() {
        open.restored().forEach(EditedField::leave);
    }

    /** Throws the texts from before the crash away. */
    public void discardRestored() {
        open.restored().forEach(EditedField::discard);
    }

    /** The time of day, as people read it. */
    String time() {
        return Moments.time(editing.clock().instant(), editing.clock().getZone(), texts.language());
    }

    /** A moment of the log, as people read it here. */
    String moment(Instant moment) {
        return Moments.dayAndTime(moment, editing.clock().getZone(), texts.language());
    }

    /** Takes the sentence about what was refused away. */
    public void dismissProblem() {
        problem.set("");
    }

    private void ended(Outcome<Dot> outcome) {
        problem.set(outcome instanceof Outcome.Refused<Dot>(String sentence) ? sentence : "");
        saved();
    }

    private void load(String recommendation) {
        int read = ++reads;
        editing.background().read(() -> loading.read(recommendation), loaded -> {
            if (read == reads) {
                loaded(loaded);
            }
        });
    }

    /** A read that began before a save tells what is over; the next one tells how it is. */
    private void saved() {
        reads++;
        reload.touch();
    }

    private void loaded(FormLoading.Loaded loaded) {
        switch (loaded.form()) {
            case Outcome.Refused<AssessmentForm>(String sentence) -> {
                questions().clear();
                current.set(Optional.empty());
                form.set(Optional.empty());
                problem.set(loaded.order().isEmpty() ? "" : sentence);
            }
            case Outcome.Done<AssessmentForm>(AssessmentForm now) -> {
                round.set(new Round(among.contains(now.recommendation()) ? among : loaded.order(), now.recommendation()));
                if (form.get().filter(before -> FormLoading.isSameForm(before, now)).isPresent()) {
                    form.set(Optional.of(now));
                    refresh(now);
                } else {
                    build(now, loaded);
                }
                asking.show(now);
                followPath();
                begin();
            }
        }
    }

    private void refresh(AssessmentForm now) {
        for (int at = 0; at < questions().size(); at++) {
            questions().get(at).refresh(now.sections().get(at));
        }
    }

    private void build(AssessmentForm now, FormLoading.Loaded loaded) {
        problem.set("");
        List<QuestionViewModel> made = loading.questions(now, loaded.kept(), this::saved);
        current.set(Optional.empty());
        form.set(Optional.of(now));
        questions().setAll(made);
        open.fields().forEach(edited -> {
            edited.text().addListener((all, was, text) -> followPath());
            edited.restored().addListener((all, was, is) -> restored.set(!open.restored().isEmpty()));
            edited.problem().addListener((all, was, sentence) -> problem.set(sentence));
        });
        restored.set(!open.restored().isEmpty());
        leftElsewhere.set(FormLoading.leftElsewhere(now, loaded.kept()).orElse(""));
        current.set(made.stream().filter(QuestionViewModel::isRestored).findFirst().or(() -> made.stream().findFirst()));
    }

    private void begin() {
        questions().stream().filter(question -> question.section().get().key().equals(beginAt)).findFirst()
                .ifPresent(question -> current.set(Optional.of(question)));
        beginAt = "";
    }

    private void followPath() {
        path.set(GuidePath.of(open.filled()));
        asking.offer();
    }
}
