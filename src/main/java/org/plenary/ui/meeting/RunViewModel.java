package org.plenary.ui.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plenary.domain.exchange.Dot;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.Cockpit;
import org.plenary.feature.meeting.CockpitItem;
import org.plenary.feature.meeting.RunMeeting;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Running;

/** The meeting in hand while it runs: from item to item, with the clock. Each step is saved at once, so that its place outlives the program. UI thread. */
public final class RunViewModel {

    private static final Duration QUIET = Duration.ofMillis(150);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Set<String> KINDS = Set.of("meeting", "agenda-item", "action", "decision", "question", "note", "person", "recommendation", "team-text", "speaker");

    private final RunFeatures features;
    private final DeedsViewModel done;
    private final Surroundings around;
    private final EntryViewModel entry;
    private final Optional<RunAudienceViewModel> audience;
    private final SpeakersViewModel speakers;
    private final ReadOnlyObjectWrapper<Optional<Cockpit>> cockpit = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Instant> now;
    private Optional<String> meeting = Optional.empty();
    private boolean shown;
    private Running reading = () -> { };
    private Running ticking = () -> { };

    RunViewModel(RunFeatures features, DeedsViewModel done, Surroundings around, Optional<Audience> audience) {
        this.features = features;
        this.done = done;
        this.around = around;
        this.now = new ReadOnlyObjectWrapper<>(features.clock().instant());
        this.entry = new EntryViewModel(features.record(), this, done, around);
        this.speakers = new SpeakersViewModel(features.speakers(), this, done, around);
        this.audience = audience.map(one -> new RunAudienceViewModel(one, this, around));
        Debounce soon = new Debounce(around.delay(), QUIET, this::refresh);
        features.copy().onChange(kinds -> {
            if (!Collections.disjoint(kinds, KINDS)) {
                around.ui().accept(soon::touch);
            }
        });
    }

    /** The cockpit as it was read last; empty while none is shown. */
    public ReadOnlyObjectProperty<Optional<Cockpit>> cockpit() {
        return cockpit.getReadOnlyProperty();
    }

    /** What time it is, to the second; stands still while nobody sees it. */
    public ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }

    /** The line in which actions, decisions, questions and notes are written down. */
    public EntryViewModel entry() {
        return entry;
    }

    /** What the audience sees; empty where there is no projector. */
    public Optional<RunAudienceViewModel> audience() {
        return audience;
    }

    /** Who speaks and who waits to. */
    public SpeakersViewModel speakers() {
        return speakers;
    }

    /** The meeting that is shown. */
    Optional<String> meeting() {
        return meeting;
    }

    /** Opens a meeting: starts one that has not begun; one that runs, pauses or is closed is shown where it stands. */
    void open(String wanted) {
        show(wanted);
        around.background().read(() -> features.cockpit().of(wanted), found -> found.filter(RunViewModel::isToBeStarted).ifPresent(is -> start()));
    }

    /** Shows a meeting where it stands, with the clock going. */
    void show(String wanted) {
        if (!meeting.equals(Optional.of(wanted))) {
            meeting = Optional.of(wanted);
            cockpit.set(Optional.empty());
        }
        shown = true;
        entry.begin();
        refresh();
        tick();
    }

    /** Stops the clock on the screen; the meeting goes on. */
    void hide() {
        shown = false;
        ticking.cancel();
    }

    /** Starts the meeting, or goes on with it when it pauses or was closed. */
    public void start() {
        step("run.deed.start", RunMeeting::start);
    }

    /** The item in hand is done; the next one begins. */
    public void next() {
        step("run.deed.next", RunMeeting::next);
    }

    /** On, as a presenter's remote means it: the next page of what the audience sees, then the next item. */
    public void onward() {
        audience.ifPresentOrElse(RunAudienceViewModel::next, this::next);
    }

    /** Back, as a presenter's remote means it. */
    public void back() {
        audience.ifPresentOrElse(RunAudienceViewModel::previous, this::previous);
    }

    /** The item in hand is left out; the next one begins. */
    public void skip() {
        step("run.deed.skip", RunMeeting::skip);
    }

    /** Back to the item before. */
    public void previous() {
        step("run.deed.previous", RunMeeting::previous);
    }

    /** Pauses, or goes on. */
    public void pauseOrGoOn() {
        boolean goesOn = cockpit.get().filter(is -> is.run().isRunning() && !is.run().isPaused()).isPresent();
        step(goesOn ? "run.deed.pause" : "run.deed.go-on", goesOn ? RunMeeting::pause : RunMeeting::start);
    }

    /** Goes to an item of the agenda. */
    public void goTo(String item) {
        step("run.deed.go", (run, in) -> run.goTo(in, item));
    }

    /** Goes to the item of a number as people type it: "3", "3a". Returns whether there is one. */
    public boolean goToNumber(String typed) {
        String wanted = plain(typed);
        Optional<CockpitItem> item = cockpit.get().flatMap(is -> is.items().stream()
                .filter(one -> !one.number().isEmpty() && plain(one.number()).equals(wanted)).findFirst());
        item.ifPresentOrElse(one -> goTo(one.id()), () -> around.notices().tell(around.texts().text("run.jump.none", typed.strip())));
        return item.isPresent();
    }

    /** Ends the meeting; that can be undone. */
    public void close() {
        step("run.deed.close", RunMeeting::close, () -> around.notices().tell(around.texts().text("run.closed"), around.texts().text("meeting.undo"),
                done::undo));
    }

    /** Reads anew what is shown. */
    void refresh() {
        if (shown) {
            meeting.ifPresent(in -> {
                reading.cancel();
                reading = around.background().read(() -> features.cockpit().of(in), found -> {
                    now.set(features.clock().instant());
                    cockpit.set(found);
                });
            });
        }
    }

    @FunctionalInterface
    private interface Step {
        Outcome<Optional<Dot>> of(RunMeeting run, String meeting);
    }

    private void step(String deed, Step step) {
        step(deed, step, () -> { });
    }

    private void step(String deed, Step step, Runnable whenSaved) {
        meeting.ifPresent(in -> {
            around.saves().saving();
            around.background().write(() -> step.of(features.run(), in), outcome -> {
                switch (outcome) {
                    case Outcome.Refused<Optional<Dot>>(String sentence) -> {
                        around.saves().failed();
                        around.notices().tell(sentence);
                    }
                    case Outcome.Done<Optional<Dot>>(Optional<Dot> dot) -> {
                        around.saves().saved();
                        done.did(around.texts().text(deed), in, dot.stream().toList());
                        whenSaved.run();
                        refresh();
                    }
                }
            }, failure -> {
                around.saves().failed();
                around.background().unexpected(failure);
            });
        });
    }

    private void tick() {
        ticking.cancel();
        if (shown) {
            now.set(features.clock().instant());
            ticking = around.delay().after(SECOND, this::tick);
        }
    }

    private static boolean isToBeStarted(Cockpit cockpit) {
        return !cockpit.run().isRunning() && cockpit.run().progress().ended().isEmpty() && !cockpit.run().status().equals("closed");
    }

    private static String plain(String number) {
        return number.replace(" ", "").replace(".", "").toLowerCase(Locale.ROOT);
    }
}
