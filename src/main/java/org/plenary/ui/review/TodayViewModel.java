package org.plenary.ui.review;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.UnsavedTexts;
import org.plenary.feature.review.MyDay;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Running;

/** The day at a glance: what is next, what waits for me, how far the team is. UI thread. */
public final class TodayViewModel {

    private static final Duration QUIET = Duration.ofMillis(200);

    private final TodayFeatures features;
    private final Surroundings around;
    private final WaysOut ways;
    private final TodayWording wording;
    private final ReadOnlyObjectWrapper<Optional<TodayReading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Running readingNow = () -> { };
    private boolean shown;

    /**
     * @param unsaved what was being typed and is not saved
     * @param me the slug of who works here
     */
    public TodayViewModel(LocalCopy copy, UnsavedTexts unsaved, Supplier<String> me, Surroundings around, WaysOut ways) {
        this.features = TodayFeatures.of(copy, unsaved, me);
        this.around = around;
        this.ways = ways;
        this.wording = new TodayWording(around.texts(), around.clock());
        Debounce soon = new Debounce(around.delay(), QUIET, this::readIfShown);
        features.day().onChange(() -> around.ui().accept(soon::touch));
    }

    /** The day; empty until it was read. */
    ReadOnlyObjectProperty<Optional<TodayReading>> reading() {
        return reading.getReadOnlyProperty();
    }

    /** Somebody looks at it. */
    public void show() {
        shown = true;
        read();
    }

    /** Nobody looks at it any more. */
    public void leave() {
        shown = false;
        readingNow.cancel();
    }

    /** The day it is, in words. */
    public String today() {
        return wording.today();
    }

    /** How it is said. */
    TodayWording wording() {
        return wording;
    }

    /** Where it leads to. */
    public WaysOut ways() {
        return ways;
    }

    /** Opens the text from before a crash where it was typed. */
    void open(MyDay.KeptTyping kept) {
        kept.recommendation().ifPresentOrElse(ways::openForm, () -> ways.openThing(kept.entity()));
    }

    private void readIfShown() {
        if (shown) {
            read();
        }
    }

    private void read() {
        readingNow.cancel();
        readingNow = around.background().read(() -> features.read(wording, LocalDate.now(around.clock())), now -> reading.set(Optional.of(now)));
    }
}
