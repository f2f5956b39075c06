package org.plenary.ui.review;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.Proposal;
import org.plenary.feature.review.TakeInSource;
import org.plenary.feature.review.UndoChange;
import org.plenary.ui.kit.Background;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Delay;
import org.plenary.ui.kit.Notices;
import org.plenary.ui.kit.Running;
import org.plenary.ui.kit.Texts;

/** Pasted text, what would be put in from it, and what deserves a look; nothing is changed before the person says so. */
public final class TakeInViewModel {

    private static final Duration QUIET = Duration.ofMillis(400);
    /** The registers by which people know a thing that is not there yet. */
    private static final List<String> NAMES = List.of("title", "short-detail", "name", "label", "topic", "text", "full-text", "short-name");

    private final TakeInSource taking;
    private final UndoChange undoing;
    private final Background background;
    private final Notices notices;
    private final Texts texts;
    private final Debounce soon;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Proposal>> proposal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper shape = new ReadOnlyStringWrapper("");
    private Optional<String> meeting = Optional.empty();
    private String name = "";
    private Running reading = () -> { };

    /** @param delay waits until typing rests before the text is read */
    public TakeInViewModel(TakeInSource taking, UndoChange undoing, Background background, Delay delay, Notices notices, Texts texts) {
        this.taking = taking;
        this.undoing = undoing;
        this.background = background;
        this.notices = notices;
        this.texts = texts;
        this.soon = new Debounce(delay, QUIET, this::read);
        text.subscribe(now -> soon.touch());
    }

    /**
     * Begins anew for texts of a shape.
     *
     * @param wanted a word of {@code Intake.SHAPES}, with {@code @} and the meeting's id where an agenda belongs to one; empty for any
     */
    public void begin(String wanted) {
        int at = wanted.indexOf('@');
        shape.set(at < 0 ? wanted : wanted.substring(0, at));
        meeting = at < 0 ? Optional.empty() : Optional.of(wanted.substring(at + 1));
        name = texts.text("intake.pasted");
        text.set("");
        proposal.set(Optional.empty());
        refusal.set("");
    }

    /** What was pasted or read from a file, for the person to correct. */
    public StringProperty text() {
        return text;
    }

    /** The word of the shape that is looked for, or empty. */
    public ReadOnlyStringProperty shape() {
        return shape.getReadOnlyProperty();
    }

    /** What would be put in; empty while there is no text. */
    public ReadOnlyObjectProperty<Optional<Proposal>> proposal() {
        return proposal.getReadOnlyProperty();
    }

    /** Why the last thing asked for was refused, or empty. */
    public ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** How many things of each kind a proposal has, in its order: "Recommendation 28 · Grouping 1". */
    public String counts(Proposal shown) {
        Map<String, Long> counts = shown.things().stream().collect(Collectors.groupingBy(t -> EntityId.kind(t.entity()),
                LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(e -> texts.kind(e.getKey()) + " " + e.getValue()).collect(Collectors.joining(" · "));
    }

    /** What people would call a proposed thing. */
    public String nameOf(Proposal.ProposedThing thing) {
        String number = thing.registers().get("number") instanceof JsonValue.Int(long n) ? n + "  " : "";
        Stream<String> named = NAMES.stream().map(thing.registers()::get)
                .flatMap(value -> value instanceof JsonValue.Text(String words) ? Stream.of(words) : Stream.empty());
        return number + named.findFirst().orElse(EntityId.key(thing.entity()));
    }

    /** Reads a file into the text; what cannot be read is refused in a sentence. */
    public void open(Path file) {
        background.read(() -> taking.read(file), outcome -> {
            switch (outcome) {
                case Outcome.Done<String>(String words) -> {
                    name = file.getFileName().toString();
                    refusal.set("");
                    text.set(words);
                }
                case Outcome.Refused<String>(String sentence) -> refusal.set(sentence);
            }
        });
    }

    /**
     * Puts in what is shown.
     *
     * @param whenDone told when it is saved
     */
    public void apply(Runnable whenDone) {
        proposal.get().ifPresent(shown -> background.write(() -> taking.apply(shown), outcome -> {
            switch (outcome) {
                case Outcome.Done<Optional<Dot>>(Optional<Dot> dot) -> {
                    tell(shown, dot);
                    whenDone.run();
                }
                case Outcome.Refused<Optional<Dot>>(String sentence) -> refusal.set(sentence);
            }
        }));
    }

    private void tell(Proposal put, Optional<Dot> dot) {
        String sentence = texts.count("intake.done", put.things().size());
        if (dot.isPresent()) {
            notices.tell(sentence, texts.text("intake.undo"), () -> background.write(() -> undoing.undo(dot.get()), undone -> { }));
        } else {
            notices.tell(sentence);
        }
    }

    private void read() {
        reading.cancel();
        String words = text.get();
        if (words.isBlank()) {
            proposal.set(Optional.empty());
            return;
        }
        Optional<String> wanted = Optional.of(shape.get()).filter(s -> !s.isEmpty());
        reading = background.read(() -> taking.preview(name, words, wanted, meeting), found -> proposal.set(Optional.of(found)));
    }
}
