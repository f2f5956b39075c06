package org.plenary.ui.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.exchange.Dot;
import org.plenary.feature.Outcome;
import org.plenary.feature.assessment.AskQuestion;
import org.plenary.feature.assessment.AskedQuestion;
import org.plenary.feature.assessment.AssessmentForm;
import org.plenary.ui.kit.Notices;
import org.plenary.ui.kit.Texts;

/** The questions to the organisation about the recommendation of the form, and the one that is being asked. UI thread. */
public final class AskingViewModel {

    private final AssessmentFeatures features;
    private final Editing editing;
    private final Notices notices;
    private final Texts texts;
    private final Supplier<String> missing;
    private final Runnable whenSaved;
    private final Map<String, Typed> begun = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<AskedQuestion>> asked = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canAsk = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper offered = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty addressee = new SimpleStringProperty("");
    private final StringProperty due = new SimpleStringProperty("");
    private final BooleanProperty blocks = new SimpleBooleanProperty(true);
    private String recommendation = "";
    private boolean asking;

    /** What was typed about a recommendation and not asked yet. */
    private record Typed(String text, String addressee, String due, boolean blocks) { }

    /**
     * @param missing what the form says is missing; empty for nothing
     * @param whenSaved told after every change
     */
    AskingViewModel(AssessmentFeatures features, Editing editing, Notices notices, Texts texts, Supplier<String> missing, Runnable whenSaved) {
        this.features = features;
        this.editing = editing;
        this.notices = notices;
        this.texts = texts;
        this.missing = missing;
        this.whenSaved = whenSaved;
    }

    /** Those about this recommendation, open ones first. */
    public ReadOnlyObjectProperty<List<AskedQuestion>> asked() {
        return asked.getReadOnlyProperty();
    }

    /** Whether a question is being worded. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Whether the program knows who asks. */
    public ReadOnlyBooleanProperty canAsk() {
        return canAsk.getReadOnlyProperty();
    }

    /** What the form says is missing, as long as nobody asked for it and nobody is about to; empty for nothing. */
    public ReadOnlyStringProperty offered() {
        return offered.getReadOnlyProperty();
    }

    /** What was refused, and why; empty when nothing was. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Its words, Markdown. */
    public StringProperty text() {
        return text;
    }

    /** To whom; empty for the organisation as a whole. */
    public StringProperty addressee() {
        return addressee;
    }

    /** The day an answer is needed, {@code 2018-10-21}; empty for none. */
    public StringProperty due() {
        return due;
    }

    /** Whether the recommendation waits for the answer. */
    public BooleanProperty blocks() {
        return blocks;
    }

    /** Begins to word a question: with what the form says is missing, where nothing is typed yet. */
    public void begin() {
        if (text.get().isBlank()) {
            text.set(offered.get());
        }
        open.set(true);
        offer();
    }

    /** Puts the wording away; what was typed stays until the program is closed. */
    public void close() {
        open.set(false);
        problem.set("");
        offer();
    }

    /** Asks it, once. */
    public void ask() {
        if (asking) {
            return;
        }
        asking = true;
        String about = recommendation;
        Typed wish = typed();
        editing.background().write(() -> features.ask().ask(about, wish.text(), wish.addressee(), wish.due(), wish.blocks()), outcome -> {
            asking = false;
            switch (outcome) {
                case Outcome.Refused<AskQuestion.Asked>(String sentence) -> problem.set(sentence);
                case Outcome.Done<AskQuestion.Asked>(AskQuestion.Asked one) -> asked(about, wish, one.dot());
            }
        });
    }

    /** Makes the recommendations a question is about wait for it, or no longer. */
    public void block(AskedQuestion question, boolean blocks) {
        editing.background().write(() -> features.ask().block(question.id(), blocks), outcome -> {
            switch (outcome) {
                case Outcome.Refused<Optional<Dot>>(String sentence) -> problem.set(sentence);
                case Outcome.Done<Optional<Dot>>(Optional<Dot> dot) -> dot.ifPresent(change ->
                        notices.tell(texts.text(blocks ? "assessment.asked.blocks-now" : "assessment.asked.blocks-no-longer"), texts.text("assessment.ask.undo"),
                                () -> undo(change, () -> { })));
            }
            whenSaved.run();
        });
    }

    /** "waits 12 days", "3 days late"; empty where nothing waits. */
    String waiting(AskedQuestion question) {
        LocalDate today = LocalDate.now(editing.clock());
        if (!question.isOpen()) {
            return "";
        }
        return question.due().filter(day -> day.isBefore(today)).map(day -> texts.count("assessment.asked.late", day.until(today, ChronoUnit.DAYS)))
                .or(() -> question.since().filter(day -> day.isBefore(today))
                        .map(day -> texts.count("assessment.asked.waits", day.until(today, ChronoUnit.DAYS)))).orElse("");
    }

    /** Shows the questions of a form. */
    void show(AssessmentForm form) {
        if (!form.recommendation().equals(recommendation)) {
            begun.put(recommendation, typed());
            recommendation = form.recommendation();
            fill(begun.getOrDefault(recommendation, new Typed("", "", "", true)));
            open.set(false);
            problem.set("");
        }
        canAsk.set(!form.person().isEmpty());
        asked.set(form.asked());
        offer();
    }

    /** Looks again at what the form says is missing. */
    void offer() {
        String words = missing.get();
        boolean known = asked.get().stream().anyMatch(question -> question.text().equals(words));
        offered.set(known || open.get() ? "" : words);
    }

    private void asked(String about, Typed wish, Dot dot) {
        begun.remove(about);
        if (about.equals(recommendation)) {
            fill(new Typed("", "", "", true));
            close();
        }
        notices.tell(texts.text("assessment.ask.done"), texts.text("assessment.ask.undo"), () -> undo(dot, () -> {
            if (about.equals(recommendation) && text.get().isBlank()) {
                fill(wish);
                open.set(true);
            }
        }));
        whenSaved.run();
    }

    /** @param then after it was undone */
    private void undo(Dot change, Runnable then) {
        editing.background().write(() -> features.undo().undo(change), outcome -> {
            switch (outcome) {
                case Outcome.Refused<Optional<Dot>>(String sentence) -> problem.set(sentence);
                case Outcome.Done<Optional<Dot>> done -> then.run();
            }
            whenSaved.run();
        });
    }

    private Typed typed() {
        return new Typed(text.get(), addressee.get(), due.get(), blocks.get());
    }

    private void fill(Typed words) {
        text.set(words.text());
        addressee.set(words.addressee());
        due.set(words.due());
        blocks.set(words.blocks());
    }
}
