package org.plenary.ui.meeting;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.UnsavedTexts;
import org.plenary.feature.review.Intake;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Running;

/** The screen of meetings: the list, the meeting in hand, and what stands beside the list. UI thread. */
public final class MeetingsViewModel {

    private static final Duration QUIET = Duration.ofMillis(150);
    private static final Set<String> KINDS = Set.of("meeting", "agenda-item", "session", "briefing", "link", "person", "meeting-kind", "event");

    private final Features features;
    private final Surroundings around;
    private final WaysOut ways;
    private final Wording wording;
    private final DeedsViewModel deeds;
    private final MeetingViewModel meeting;
    private final AgendaViewModel agenda;
    private final RollCallViewModel rollCall;
    private final RunViewModel run;
    private final PasteViewModel paste;
    private final NewMeetingViewModel fresh;
    private final CarryOverViewModel carry;
    private final MeetingListViewModel list;
    private final ReadOnlyObjectWrapper<Optional<String>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Showing> showing = new ReadOnlyObjectWrapper<>(Showing.READING);
    private boolean rollOfRun;
    private Running reading = () -> { };

    MeetingsViewModel(Features features, Surroundings around, WaysOut ways, Optional<Audience> audience) {
        this.features = features;
        this.around = around;
        this.ways = ways;
        this.wording = new Wording(around.texts());
        this.deeds = new DeedsViewModel(features.undo(), around, this::undone);
        this.meeting = new MeetingViewModel(features, deeds, around, wording);
        this.agenda = new AgendaViewModel(features, deeds, around);
        this.rollCall = new RollCallViewModel(features, deeds, around);
        this.run = new RunViewModel(features.run(), deeds, around, audience);
        var pasted = new ReadPasted(features, around.texts().text("meeting.paste.source"));
        this.paste = new PasteViewModel(pasted, deeds, around);
        this.fresh = new NewMeetingViewModel(features, pasted, deeds, around, wording);
        this.carry = new CarryOverViewModel(features.carry(), deeds, around);
        this.list = new MeetingListViewModel(wording);
        Debounce soon = new Debounce(around.delay(), QUIET, this::read);
        features.copy().onChange(kinds -> {
            if (!Collections.disjoint(kinds, KINDS)) {
                around.ui().accept(soon::touch);
            }
        });
    }

    /**
     * The view model of a copy; reads nothing before {@link #read} is called.
     *
     * @param random mints ids and positions
     * @param clock tells when somebody came or left, and when an item began
     * @param me the slug of who works here
     */
    public static MeetingsViewModel of(LocalCopy copy, UnsavedTexts unsaved, Intake intake, RandomGenerator random, InstantSource clock,
            Supplier<String> me, Surroundings around, WaysOut ways) {
        return new MeetingsViewModel(Features.of(copy, unsaved, intake, random, clock, me), around, ways, Optional.empty());
    }

    /** The same with an audience that sees what the meeting is at. */
    public static MeetingsViewModel of(LocalCopy copy, UnsavedTexts unsaved, Intake intake, RandomGenerator random, InstantSource clock,
            Supplier<String> me, Surroundings around, WaysOut ways, Audience audience) {
        return new MeetingsViewModel(Features.of(copy, unsaved, intake, random, clock, me), around, ways, Optional.of(audience));
    }

    /** The meetings, under their filter. */
    public MeetingListViewModel list() {
        return list;
    }

    /** The id of the meeting in hand. */
    public ReadOnlyObjectProperty<Optional<String>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** What stands beside the list. */
    public ReadOnlyObjectProperty<Showing> showing() {
        return showing.getReadOnlyProperty();
    }

    /** The meeting in hand. */
    public MeetingViewModel meeting() {
        return meeting;
    }

    /** Its agenda. */
    public AgendaViewModel agenda() {
        return agenda;
    }

    /** Its roll call. */
    public RollCallViewModel rollCall() {
        return rollCall;
    }

    /** How it runs. */
    public RunViewModel run() {
        return run;
    }

    /** Text to be put into its agenda. */
    public PasteViewModel paste() {
        return paste;
    }

    /** The form for a new meeting. */
    public NewMeetingViewModel fresh() {
        return fresh;
    }

    /** What may be carried over into it. */
    public CarryOverViewModel carry() {
        return carry;
    }

    /** What can be undone. */
    public DeedsViewModel deeds() {
        return deeds;
    }

    /** Where this screen leads to. */
    public WaysOut ways() {
        return ways;
    }

    /** The words for what is shown. */
    Wording wording() {
        return wording;
    }

    /** Reads everything that is shown; without a meeting in hand, takes the latest. */
    public void read() {
        reading.cancel();
        reading = around.background().read(features.meetings()::all, rows -> {
            list.fill(rows);
            if (selected.get().filter(list::has).isEmpty()) {
                selected.set(rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst().id()));
            }
            show();
        });
    }

    /** Takes a meeting in hand; what was being typed in another is saved. One that is not there is told instead. */
    public void openMeeting(String id) {
        leave();
        boolean known = showing.get() != Showing.READING;
        if (known && !list.has(id)) {
            around.notices().tell(around.texts().text("meeting.gone"));
            return;
        }
        selected.set(Optional.of(id));
        if (known) {
            showing.set(Showing.MEETING);
            show();
        }
    }

    /** Shows the form for a new meeting. */
    public void startNew() {
        leave();
        fresh.begin();
        showing.set(Showing.NEW);
    }

    /** Puts the new meeting on the list and opens it. */
    public void addNew() {
        fresh.add(id -> {
            selected.set(Optional.of(id));
            showing.set(Showing.MEETING);
            read();
            if (fresh.carry().get()) {
                carryOver();
            }
        });
    }

    /** Shows what may be carried over into the meeting in hand. */
    public void carryOver() {
        leave();
        selected.get().ifPresent(id -> {
            carry.show(id);
            showing.set(Showing.CARRY_OVER);
        });
    }

    /** Carries over what is ticked. */
    public void applyCarry() {
        carry.apply(() -> {
            showing.set(Showing.MEETING);
            show();
        });
    }

    /** Runs the meeting in hand: starts it, or shows where it stands when it has begun. */
    public void runMeeting() {
        leave();
        selected.get().ifPresent(id -> {
            run.open(id);
            showing.set(Showing.RUN);
        });
    }

    /** Shows the run of the meeting in hand where it stands; starts nothing. */
    public void lookAtRun() {
        leave();
        selected.get().ifPresent(id -> {
            run.show(id);
            showing.set(Showing.RUN);
        });
    }

    /** Leads to the read-back of the meeting that is run. */
    public void readBack() {
        run.meeting().ifPresent(ways::readBack);
    }

    /** Shows the roll call of the meeting in hand. */
    public void callRoll() {
        leave();
        rollOfRun = showing.get() == Showing.RUN;
        selected.get().ifPresent(id -> {
            rollCall.show(id);
            showing.set(Showing.ROLL_CALL);
        });
    }

    /** Shows what a text would put into the agenda of the meeting in hand. */
    public void pasteAgenda(String text) {
        leave();
        selected.get().ifPresent(id -> {
            paste.begin(id, text);
            showing.set(Showing.PASTE);
        });
    }

    /** Puts the pasted text into the agenda. */
    public void applyPaste() {
        paste.apply(() -> {
            showing.set(Showing.MEETING);
            show();
        });
    }

    /** Puts the standing agenda of its kind into the meeting in hand. */
    public void useStandingAgenda() {
        meeting.kind().ifPresent(kind -> selected.get().ifPresent(id -> paste.putAtOnce(kind.standingAgenda(), id,
                around.texts().text("meeting.deed.standing"), List.of(), agenda::refresh)));
    }

    /** Lets the clock go on where the run is shown: the screen is seen again. */
    public void comeBack() {
        if (showing.get() == Showing.RUN) {
            run.meeting().ifPresent(run::show);
        }
    }

    /** Leaves the roll call, the run, the form or the text and goes back to the meeting in hand, or to its run that the roll was called in. */
    public void goBack() {
        boolean toRun = showing.get() == Showing.ROLL_CALL && rollOfRun;
        leave();
        if (toRun) {
            selected.get().ifPresent(run::show);
        }
        showing.set(toRun ? Showing.RUN : list.all().get().isEmpty() ? Showing.NONE : Showing.MEETING);
    }

    /** Saves what is being typed: another screen or another meeting takes its place. */
    public void leave() {
        meeting.finish();
        agenda.editing().finish();
        rollCall.finish();
        run.hide();
    }

    private void show() {
        boolean runs = showing.get() == Showing.RUN && run.meeting().equals(selected.get());
        boolean form = runs || showing.get() == Showing.NEW || showing.get() == Showing.PASTE || showing.get() == Showing.CARRY_OVER || showing.get() == Showing.ROLL_CALL;
        if (!form) {
            showing.set(selected.get().isEmpty() ? Showing.NONE : Showing.MEETING);
        }
        selected.get().ifPresent(id -> {
            meeting.show(id);
            agenda.show(id);
        });
    }

    private void undone(String where) {
        if (!selected.get().equals(Optional.of(where)) && list.has(where)) {
            openMeeting(where);
        } else {
            read();
        }
    }
}
