package org.plenary.ui.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.domain.exchange.Dot;
import org.plenary.feature.Outcome;
import org.plenary.feature.assessment.StepPlace;
import org.plenary.feature.assessment.StepSubject;
import org.plenary.feature.assessment.Stepping;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Running;

/**
 * Steps a meeting through its recommendations: table row, full text, form, outcome, and on to the next (C9). The audience sees each stage; the
 * place is kept on the agenda item. UI thread.
 */
public final class StepThroughViewModel {

    private static final Duration CALM = Duration.ofMillis(150);
    private static final Duration MINUTE = Duration.ofSeconds(30);
    private static final Set<String> KINDS = Set.of("agenda-item", "meeting", "recommendation", "team-text", "outcome", "question", "choice", "person", "grouping");

    private final StepFeatures features;
    private final StepFeatures.Around around;
    private final AssessmentViewModel form;
    private final StepWording wording;
    private final StepSlides slides;
    private final StepStart start = new StepStart();
    private final OutcomeChooser chooser = new OutcomeChooser();
    private final ReadOnlyObjectWrapper<Optional<Stepping>> stepping = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<StepSubject>> subject = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<StepStage> stage = new SimpleObjectProperty<>(StepStage.ROW);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Boolean> choosing = new SimpleObjectProperty<>(true);
    private final ObjectProperty<Optional<RecommendationState>> asked = new SimpleObjectProperty<>(Optional.empty());
    private final StepLeaving leaving;
    private final Debounce reload;
    private final Debounce showSoon;
    private String item = "";
    private String at = "";
    private int reads;
    private boolean shown;
    private Running ticking = () -> { };

    /**
     * A step through that shows nothing yet.
     *
     * @param form the team's text of the recommendation in hand; this screen's own
     */
    public StepThroughViewModel(StepFeatures features, StepFeatures.Around around, AssessmentViewModel form) {
        this.features = features;
        this.around = around;
        this.form = form;
        this.wording = new StepWording(around.texts());
        this.slides = new StepSlides(around.texts(), wording);
        this.leaving = new StepLeaving(features, around, wording, this);
        this.reload = new Debounce(around.delay(), CALM, this::read);
        this.showSoon = new Debounce(around.delay(), Duration.ofMillis(300), this::project);
        stage.addListener((all, was, now) -> project());
        form.questions().subscribe(() -> form.questions().forEach(question -> question.team()
                .forEach(slot -> slot.edited().text().addListener((all, was, now) -> typed()))));
        form.current().addListener((all, was, now) -> typed());
    }

    /** How far the meeting is; empty before an agenda item is in hand. */
    public ReadOnlyObjectProperty<Optional<Stepping>> stepping() {
        return stepping.getReadOnlyProperty();
    }

    /** The recommendation in hand. */
    public ReadOnlyObjectProperty<Optional<StepSubject>> subject() {
        return subject.getReadOnlyProperty();
    }

    /** How closely it is looked at. */
    public ObjectProperty<StepStage> stage() {
        return stage;
    }

    /** What was refused, in one sentence; empty when nothing was. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** "9 of 28 · about 3 min each · ends 16:40 (14:40 UTC)". */
    public ReadOnlyStringProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** Whether it is being chosen which recommendations to step through. */
    public ObjectProperty<Boolean> choosing() {
        return choosing;
    }

    /** The outcome that lacks something: its fields want the keyboard. */
    public ObjectProperty<Optional<RecommendationState>> asked() {
        return asked;
    }

    /** Which and where. */
    public StepStart start() {
        return start;
    }

    /** What the outcomes would record. */
    public OutcomeChooser chooser() {
        return chooser;
    }

    /** The team's text of the recommendation in hand. */
    public AssessmentViewModel form() {
        return form;
    }

    StepWording wording() {
        return wording;
    }

    /** Those that are to be stepped through instead of what the agenda says, when the screen is shown next. */
    public void select(List<String> recommendations) {
        start.select(recommendations);
        choosing.set(true);
    }

    /**
     * Comes back to an agenda item where it was left.
     *
     * @param agendaItem its id; empty for the one in hand, or for choosing one
     */
    public void show(String agendaItem) {
        shown = true;
        if (!agendaItem.isEmpty() && !agendaItem.equals(item)) {
            item = agendaItem;
            at = "";
            stage.set(StepStage.ROW);
            stepping.set(Optional.empty());
            choosing.set(!start.selection().isEmpty());
        }
        read();
        tick();
    }

    /** Leaves the screen; what was typed is saved. */
    public void hide() {
        shown = false;
        form.flush();
    }

    /** Things of those kinds changed in the copy. */
    public void changed(Set<String> kinds) {
        form.changed(kinds);
        if (shown && kinds.stream().anyMatch(KINDS::contains)) {
            reload.touch();
        }
    }

    /** Begins with what was chosen. */
    public void begin() {
        start.begin(features.step(), around.background(), this::refuse, this::taken);
    }

    /** Goes on with what was begun, where others could be chosen. */
    public void goOn() {
        start.place().get().map(StepPlace::item).filter(id -> !id.isEmpty()).ifPresent(this::taken);
    }

    private void taken(String agendaItem) {
        problem.set("");
        item = agendaItem;
        at = "";
        start.select(List.of());
        choosing.set(false);
        read(Optional.of(StepStage.ROW));
    }

    /** A closer look; from the outcome to the next recommendation. */
    public void next() {
        if (stage.get() == StepStage.OUTCOME) {
            step(1, StepStage.ROW);
        } else if (subject.get().isPresent()) {
            stage.set(StepStage.values()[stage.get().ordinal() + 1]);
        }
    }

    /** A step back; from the row to the outcome of the recommendation before. */
    public void back() {
        if (stage.get() == StepStage.ROW) {
            step(-1, StepStage.OUTCOME);
        } else {
            stage.set(StepStage.values()[stage.get().ordinal() - 1]);
        }
    }

    /** To another recommendation, once all that was typed is saved. */
    public void go(String recommendation) {
        go(recommendation, StepStage.ROW);
    }

    /** Records an outcome as it is filled in, and goes on to the next; where something is missing the keyboard goes there instead. */
    public void leave(RecommendationState state) {
        if (subject.get().isEmpty() || stepping.get().isEmpty()) {
            return;
        }
        if (state == RecommendationState.PARKED && !chooser.canPark() || state == RecommendationState.RETURNED && !chooser.canReturn()) {
            stage.set(StepStage.OUTCOME);
            problem.set(around.texts().text(state == RecommendationState.PARKED ? "step.park.missing" : "step.return.missing"));
            asked.set(Optional.of(state));
            asked.set(Optional.empty());
            return;
        }
        Stepping of = stepping.get().get();
        StepSubject about = subject.get().get();
        form.flush(() -> leaving.record(of, about, chooser.wish(of, about, state)));
    }

    /** Recording outcomes, and taking them back. */
    StepLeaving leaving() {
        return leaving;
    }

    /** Shows the audience this stage, in a window of its own. */
    public void openProjector() {
        project();
        around.projector().project();
    }

    /** Puts the keyboard into the team's text. */
    void edit() {
        asked.set(Optional.of(RecommendationState.ADOPTED_WITH_EDITS));
        asked.set(Optional.empty());
    }

    /** Says what was refused. */
    void refuse(String sentence) {
        problem.set(sentence);
    }

    /** Takes the sentence about what was refused away. */
    public void dismissProblem() {
        problem.set("");
    }

    private void step(int by, StepStage to) {
        stepping.get().ifPresent(now -> {
            List<String> ids = now.among().stream().map(Stepping.Stepped::id).toList();
            int next = ids.indexOf(at) + by;
            if (next >= 0 && next < ids.size()) {
                go(ids.get(next), to);
            }
        });
    }

    /** To another recommendation at a stage, once all that was typed is saved. */
    void go(String recommendation, StepStage to) {
        form.flush(() -> {
            at = recommendation;
            problem.set("");
            String of = item;
            around.background().write(() -> features.step().moveTo(of, recommendation), outcome -> {
                if (outcome instanceof Outcome.Refused<Optional<Dot>>(String sentence)) {
                    problem.set(sentence);
                }
                read(Optional.of(to));
            });
        });
    }

    /** To the next one that has no outcome of this meeting; after the last of them it stays. */
    void onwards(Stepping of, String from) {
        List<Stepping.Stepped> among = of.among();
        int here = among.stream().map(Stepping.Stepped::id).toList().indexOf(from);
        Optional<Stepping.Stepped> next = among.subList(here + 1, among.size()).stream().filter(one -> one.outcomeAt().isEmpty()).findFirst()
                .or(() -> among.subList(0, here).stream().filter(one -> one.outcomeAt().isEmpty()).findFirst());
        next.ifPresentOrElse(one -> go(one.id(), StepStage.ROW), () -> {
            around.notices().tell(around.texts().text("step.all-done"));
            read();
        });
    }

    /** Reads all of it anew. */
    void read() {
        read(Optional.empty());
    }

    private void read(Optional<StepStage> to) {
        int read = ++reads;
        String of = item;
        String wanted = at;
        around.background().read(() -> Seen.of(features.read(), of, wanted), seen -> {
            if (read == reads) {
                seen(seen, to);
            }
        });
    }

    private void seen(Seen seen, Optional<StepStage> to) {
        Optional<Stepping> now = seen.stepping();
        if (!seen.refusal().isEmpty()) {
            problem.set(seen.refusal());
        }
        boolean isAnother = !seen.subject().map(StepSubject::id).equals(subject.get().map(StepSubject::id));
        stepping.set(now);
        start.show(seen.start(), item, now.filter(one -> !one.among().isEmpty()).isPresent());
        at = seen.subject().map(StepSubject::id).orElse("");
        if (seen.subject().isEmpty()) {
            choosing.set(true);
        }
        seen.subject().filter(about -> isAnother || !about.outcome().equals(subject.get().flatMap(StepSubject::outcome))).ifPresent(chooser::show);
        subject.set(seen.subject());
        if (isAnother) {
            seen.subject().ifPresent(about -> form.show(about.id()));
        }
        to.ifPresent(stage::set);
        now.ifPresent(one -> progress.set(wording.progress(one, around.clock().instant())));
        project();
    }

    private void typed() {
        if (stage.get() == StepStage.FORM) {
            showSoon.touch();
        }
    }

    /** While it is being chosen what to look at, the audience keeps what it sees. */
    private void project() {
        if (shown && !choosing.get() && stepping.get().isPresent() && subject.get().isPresent()) {
            around.projector().show(slides.of(stepping.get().get(), subject.get().get(), stage.get(), form));
        }
    }

    /** The end moves while nothing happens. */
    private void tick() {
        ticking.cancel();
        ticking = around.delay().after(MINUTE, () -> {
            if (shown) {
                stepping.get().ifPresent(one -> progress.set(wording.progress(one, around.clock().instant())));
                tick();
            }
        });
    }
}
