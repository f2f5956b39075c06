package org.plenary.ui.projector;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.plenary.ui.kit.Delay;
import org.plenary.ui.kit.Projected;
import org.plenary.ui.kit.ProjectorControls;
import org.plenary.ui.kit.ProjectorLook;
import org.plenary.ui.kit.Running;
import org.plenary.ui.kit.Slide;
import org.plenary.ui.kit.Steering;

/** What the audience sees and what the chair does with it. It makes no window: one that is there follows {@link #state()}. UI thread. */
public final class ProjectorViewModel implements ProjectorControls {

    private static final int STEP = 10;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Paging paging;
    private final ReadOnlyObjectWrapper<ProjectorState> state;
    private final ReadOnlyObjectWrapper<Projected> projected;
    private final ObjectProperty<ProjectorLook> look = new SimpleObjectProperty<>(ProjectorLook.USUAL);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final List<Consumer<Instant>> watching = new ArrayList<>();
    private final Delay delay;
    private final InstantSource clock;
    private Optional<Slide> waiting = Optional.empty();
    private Optional<Frame> waitingFrame = Optional.empty();
    private Steering steering = new PageTurning();
    private Runnable opener = () -> { };
    private Running ticking = () -> { };

    /**
     * @param paging breaks slides into pages
     * @param nothing the name of showing nothing, which is what it begins with
     * @param delay moves the clocks
     */
    public ProjectorViewModel(Paging paging, String nothing, Delay delay, InstantSource clock) {
        this.paging = paging;
        this.delay = delay;
        this.clock = clock;
        state = new ReadOnlyObjectWrapper<>(new ProjectorState(new Slide.Blank(nothing), 0, false, false, look.get(), Frame.NONE, ProjectorState.WIDE));
        projected = new ReadOnlyObjectWrapper<>(read());
        look.addListener((all, was, now) -> reflow(state.get().with(now)));
    }

    /** All that decides what the audience sees. */
    public ReadOnlyObjectProperty<ProjectorState> state() {
        return state.getReadOnlyProperty();
    }

    /** How slides look; a preference may be bound to it. */
    public ObjectProperty<ProjectorLook> look() {
        return look;
    }

    /** What time it is. */
    Instant now() {
        return clock.instant();
    }

    /** Tells the time every second, until unsubscribed. */
    Subscription watch(Consumer<Instant> told) {
        watching.add(told);
        tick();
        return () -> watching.remove(told);
    }

    /** Tells how the audience's window is opened, or brought up again. */
    public void openBy(Runnable action) {
        opener = action;
    }

    /** The audience's window is there, or no more. */
    public void setOpen(boolean isOpen) {
        open.set(isOpen);
    }

    /** The audience's screen has that shape: width by height. */
    public void shape(double aspect) {
        reflow(state.get().shaped(aspect));
    }

    /** What the keys of the audience's window do. */
    public Steering steering() {
        return steering;
    }

    @Override
    public void show(Slide slide) {
        ProjectorState now = state.get();
        if (now.isFrozen()) {
            waiting = Optional.of(slide);
            set(now);
        } else {
            set(now.with(slide, pageOf(now, slide)));
        }
    }

    @Override
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    @Override
    public void project() {
        opener.run();
    }

    @Override
    public ReadOnlyObjectProperty<Projected> projected() {
        return projected.getReadOnlyProperty();
    }

    @Override
    public void blankOrShow() {
        set(state.get().blank(!state.get().isBlank()));
    }

    @Override
    public void freezeOrLetGo() {
        ProjectorState turned = state.get().frozen(!state.get().isFrozen());
        ProjectorState other = waitingFrame.map(turned::with).orElse(turned);
        waitingFrame = Optional.empty();
        Optional<Slide> next = waiting;
        waiting = Optional.empty();
        set(next.map(slide -> other.with(slide, pageOf(other, slide))).orElse(other));
    }

    @Override
    public void larger() {
        look.set(look.get().withPercent(look.get().percent() + STEP));
    }

    @Override
    public void smaller() {
        look.set(look.get().withPercent(look.get().percent() - STEP));
    }

    @Override
    public void changeTheme() {
        look.set(look.get().withDark(!look.get().isDark()));
    }

    @Override
    public void nextPage() {
        turn(1);
    }

    @Override
    public void previousPage() {
        turn(-1);
    }

    @Override
    public void frame(String team, String meeting, String place) {
        Frame frame = new Frame(team, meeting, place);
        if (state.get().isFrozen()) {
            waitingFrame = Optional.of(frame);
        } else {
            set(state.get().with(frame));
        }
    }

    @Override
    public void steerBy(Steering by) {
        steering = by;
    }

    private void tick() {
        ticking.cancel();
        if (!watching.isEmpty()) {
            Instant now = clock.instant();
            List.copyOf(watching).forEach(told -> told.accept(now));
            ticking = delay.after(SECOND, this::tick);
        }
    }

    private void turn(int pages) {
        set(state.get().at(Math.clamp((long) state.get().page() + pages, 0, paging.of(state.get()).count() - 1)));
    }

    /** A slide that only changed its words stays at the page that is being read, unless what is spoken about went to another. */
    private int pageOf(ProjectorState now, Slide slide) {
        Paging.Pages pages = paging.of(now.with(slide, 0));
        boolean isSame = slide.getClass() == now.slide().getClass() && slide.name().equals(now.slide().name()) && paging.of(now).first() == pages.first();
        return isSame ? Math.min(now.page(), pages.count() - 1) : pages.first();
    }

    /** Other sizes break other pages. */
    private void reflow(ProjectorState other) {
        set(other.at(Math.min(other.page(), paging.of(other).count() - 1)));
    }

    private void set(ProjectorState next) {
        state.set(next);
        projected.set(read());
    }

    private Projected read() {
        ProjectorState now = state.get();
        return new Projected(now.slide().name(), now.page() + 1, paging.of(now).count(), waiting.map(Slide::name).orElse(""), now.isBlank(), now.isFrozen(),
                now.look().percent(), now.look().isDark());
    }

    /** While nobody conducts a meeting, the keys turn pages. */
    private final class PageTurning implements Steering {

        @Override
        public void next() {
            nextPage();
        }

        @Override
        public void previous() {
            previousPage();
        }

        @Override
        public void pauseOrGoOn() {
            nextPage();
        }

        @Override
        public void timer() { }
    }
}
