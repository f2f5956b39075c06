package org.plenary.ui.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.domain.meeting.ItemTime;
import org.plenary.domain.meeting.QuickEntry;
import org.plenary.feature.meeting.Cockpit;
import org.plenary.feature.meeting.CockpitItem;
import org.plenary.feature.projector.MeetingSlides;
import org.plenary.ui.kit.ProjectorControls;
import org.plenary.ui.kit.Running;
import org.plenary.ui.kit.Slide;
import org.plenary.ui.kit.Steering;

/**
 * What the audience sees while a meeting runs: it follows the item in hand, unless the chair chose something else for as long as that item
 * lasts (DOMAIN C2). UI thread.
 */
public final class RunAudienceViewModel implements Steering {

    /** The key of the decision that is being worded; no content has it. */
    static final String WORDING = "wording";

    private final Audience audience;
    private final RunViewModel run;
    private final Surroundings around;
    private final ReadOnlyObjectWrapper<List<SlideChoice>> choices = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<MeetingSlides> slides = Optional.empty();
    private Optional<String> chosen = Optional.empty();
    private Optional<Slide> given = Optional.empty();
    private boolean timed;
    private Running reading = () -> { };

    RunAudienceViewModel(Audience audience, RunViewModel run, Surroundings around) {
        this.audience = audience;
        this.run = run;
        this.around = around;
        run.cockpit().addListener((all, was, now) -> now.ifPresent(is -> read()));
        run.now().addListener((all, was, now) -> {
            if (timed && isPaused()) {
                give();
            }
        });
        run.entry().understood().addListener((all, was, now) -> word(was.isPresent(), now));
    }

    /**
     * Something that can be shown.
     *
     * @param key stays the same while only its words change
     * @param name in one line
     * @param isShown whether it was given to the audience last
     * @param isAutomatic whether it goes with the item in hand
     */
    public record SlideChoice(String key, String name, boolean isShown, boolean isAutomatic) { }

    /** What can be shown now, in the order it is offered. */
    public ReadOnlyObjectProperty<List<SlideChoice>> choices() {
        return choices.getReadOnlyProperty();
    }

    /** The audience's window in the hands of the chair. */
    public ProjectorControls controls() {
        return audience.controls();
    }

    /** Shows that, until the item in hand changes. */
    public void choose(String key) {
        timed = false;
        chosen = Optional.of(key).filter(one -> slides.filter(is -> is.automatic().equals(one)).isEmpty());
        given = Optional.empty();
        give();
    }

    @Override
    public void next() {
        if (controls().open().get() && controls().projected().get().hasNextPage()) {
            controls().nextPage();
        } else {
            run.next();
        }
    }

    @Override
    public void previous() {
        if (controls().open().get() && controls().projected().get().hasPreviousPage()) {
            controls().previousPage();
        } else {
            run.previous();
        }
    }

    @Override
    public void pauseOrGoOn() {
        run.pauseOrGoOn();
    }

    @Override
    public void timer() {
        if (!timed && current().map(ItemTime::planned).filter(planned -> !planned.isZero()).isEmpty()) {
            around.notices().tell(around.texts().text("run.timer.none"));
        } else {
            timed = !timed;
            given = Optional.empty();
            give();
        }
    }

    private void read() {
        reading.cancel();
        run.meeting().ifPresent(meeting -> reading = around.background().read(() -> audience.read(meeting), this::take));
    }

    private void take(Optional<MeetingSlides> found) {
        boolean isSameItem = slides.flatMap(MeetingSlides::item).equals(found.flatMap(MeetingSlides::item));
        slides = found;
        if (!isSameItem) {
            timed = false;
            chosen = chosen.filter(WORDING::equals);
        }
        found.ifPresent(is -> {
            if (isRunning()) {
                controls().steerBy(this);
                controls().frame(is.team(), is.meeting(), is.place() == 0 ? "" : around.texts().text("run.place", is.place(), is.places()));
            }
        });
        if (isRunning()) {
            give();
        } else {
            offer();
        }
    }

    /** While a decision is typed it can be shown; once it is stored, or no longer one, what was shown before comes back. */
    private void word(boolean was, Optional<QuickEntry> now) {
        boolean isDecision = decision(now).isPresent();
        if (!isDecision && chosen.filter(WORDING::equals).isPresent()) {
            chosen = Optional.empty();
        }
        if (isDecision && chosen.filter(WORDING::equals).isPresent() || was && !isDecision && isRunning()) {
            give();
        } else {
            offer();
        }
    }

    /** Gives the audience what it should see, if that is something else than before: what another screen gave it stays until then. */
    private void give() {
        Optional<Slide> next = timed ? current().map(this::timer) : slide();
        next.filter(slide -> !given.equals(Optional.of(slide))).ifPresent(slide -> {
            given = Optional.of(slide);
            controls().show(slide);
        });
        offer();
    }

    private Optional<Slide> slide() {
        if (chosen.filter(WORDING::equals).isPresent()) {
            return decision(run.entry().understood().get()).map(audience::decision);
        }
        return slides.flatMap(is -> chosen.flatMap(is::content).or(is::automaticContent)).map(audience::slide);
    }

    private Slide timer(ItemTime item) {
        Instant now = run.now().get();
        Cockpit cockpit = run.cockpit().get().orElseThrow();
        String title = cockpit.current().map(CockpitItem::title).orElse("");
        return audience.timer(title, now.plus(item.left(cockpit.run().progress().counted(now))));
    }

    private void offer() {
        var offered = new ArrayList<SlideChoice>();
        String shown = timed ? "" : chosen.or(() -> slides.map(MeetingSlides::automatic)).orElse("");
        if (decision(run.entry().understood().get()).isPresent()) {
            offered.add(new SlideChoice(WORDING, around.texts().text("run.wording"), shown.equals(WORDING), false));
        }
        slides.ifPresent(is -> is.contents().forEach(content -> offered.add(new SlideChoice(content.key(), audience.slide(content).name(),
                shown.equals(content.key()), is.automatic().equals(content.key())))));
        choices.set(List.copyOf(offered));
    }

    private static Optional<String> decision(Optional<QuickEntry> entry) {
        return entry.filter(typed -> typed.kind() == EntryKind.DECISION).map(QuickEntry::text);
    }

    private Optional<ItemTime> current() {
        return run.cockpit().get().flatMap(is -> is.run().progress().current());
    }

    private boolean isRunning() {
        return run.cockpit().get().filter(is -> is.run().isRunning()).isPresent();
    }

    private boolean isPaused() {
        return run.cockpit().get().filter(is -> is.run().isPaused()).isPresent();
    }
}
