package org.plenary.feature.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.minutes.MinutesVersion;
import org.plenary.feature.DocumentWriter;
import org.plenary.feature.Edition;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.Reading;

/**
 * Records that a chair signs off the minutes, and with them the decisions of the meeting (M-CAP). The text that was before them is kept with its
 * hash: it is what gets published, whatever is edited in the meantime.
 */
public final class SignOffMinutes {

    private static final Set<String> SETTLED = Set.of("published", "superseded");

    private final LocalCopy copy;
    private final DraftMinutes drafts;
    private final DocumentWriter canonical;
    private final InstantSource clock;

    /**
     * @param canonical writes the text whose bytes are kept
     * @param clock when
     */
    public SignOffMinutes(LocalCopy copy, DraftMinutes drafts, DocumentWriter canonical, InstantSource clock) {
        this.copy = copy;
        this.drafts = drafts;
        this.canonical = canonical;
        this.clock = clock;
    }

    /**
     * Signs off the version that was sent round, in one change. Refused for who holds no chair's role, and before anything was sent round.
     *
     * @param person the id of who signs off; not always who types
     */
    public Outcome<Dot> signOff(String meeting, String person) {
        return Planned.save(copy, view -> plan(view, meeting, view.standsFor(person)))
                .then(dot -> dot.<Outcome<Dot>>map(Outcome::done)
                        .orElseGet(() -> Outcome.refused("These minutes are signed off already. Nothing was changed.")));
    }

    private Outcome<List<Edit>> plan(View view, String meeting, String person) {
        var reading = new Reading(view, Edition.INTERNAL);
        Optional<Thing> thing = view.find(meeting);
        Optional<Thing> latest = new Versions(reading, meeting).latest();
        Life life = latest.map(one -> Life.of(one.textOrEmpty(MinutesVersion.STATE))).orElse(Life.DRAFT);
        if (thing.isEmpty()) {
            return Outcome.refused("This meeting is gone: somebody deleted it. Nothing was changed.");
        }
        if (life == Life.DRAFT) {
            return Outcome.refused("These minutes were not sent round yet. Circulate them first; nothing was changed.");
        }
        if (life.isFinal()) {
            return Outcome.refused("Version " + latest.get().number(MinutesVersion.VERSION).orElse(0)
                    + " is published already. Circulate a new version first; nothing was changed.");
        }
        List<String> chairs = new Chairs(reading, thing.get()).all();
        if (!chairs.contains(person)) {
            return Outcome.refused(reading.name(person) + " holds no chair's role on the day of this meeting. "
                    + (chairs.isEmpty() ? "Nobody does: give somebody one under Members" : "It can be signed off by "
                    + chairs.stream().map(reading::name).collect(Collectors.joining(" or "))) + "; nothing was changed.");
        }
        List<Thing> decisions = decisions(view, reading, meeting);
        Optional<String> contested = VersionPlan.contested(view, latest.get())
                .or(() -> decisions.stream().flatMap(decision -> VersionPlan.contested(view, decision).stream()).findFirst());
        return contested.isPresent() ? Outcome.refused(contested.get()) : Outcome.done(edits(view, latest.get().id(), decisions, person, text(view, thing.get(), latest.get())));
    }

    private String text(View view, Thing meeting, Thing version) {
        var wish = new MinutesWish(Edition.PUBLIC, version.textOrEmpty(MinutesVersion.LAYOUT), Set.of());
        return new String(canonical.bytes(drafts.draft(view, meeting, wish).text()), UTF_8);
    }

    /** Those that stand; what was struck, published or replaced keeps its state. */
    private static List<Thing> decisions(View view, Reading reading, String meeting) {
        return reading.things(Decision.KIND, Decision.MEETING, meeting).stream()
                .filter(one -> !reading.text(one, Decision.READ_BACK).equals("struck") && !SETTLED.contains(reading.text(one, Decision.STATE))).toList();
    }

    private List<Edit> edits(View view, String version, List<Thing> decisions, String person, String text) {
        JsonValue now = JsonValue.of(clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        JsonValue state = JsonValue.of(Life.SIGNED_OFF.word());
        boolean isSame = view.find(version).map(one -> one.textOrEmpty(MinutesVersion.SNAPSHOT)).orElse("").equals(text)
                && view.find(version).map(one -> one.textOrEmpty(MinutesVersion.SIGNED_OFF_BY)).orElse("").equals(person);
        var edits = new ArrayList<Edit>();
        if (!isSame) {
            var plan = new VersionPlan(view, version);
            plan.set(MinutesVersion.STATE, state);
            plan.set(MinutesVersion.SIGNED_OFF_BY, JsonValue.of(person));
            plan.set(MinutesVersion.SIGNED_OFF_AT, now);
            plan.set(MinutesVersion.SNAPSHOT, JsonValue.of(text));
            plan.set(MinutesVersion.HASH, JsonValue.of(Sha256.of(text)));
            edits.addAll(plan.edits());
        }
        decisions.stream().filter(decision -> !decision.textOrEmpty(Decision.STATE).equals(Life.SIGNED_OFF.word())).forEach(decision -> {
            var plan = new VersionPlan(view, decision.id());
            plan.set(Decision.STATE, state);
            plan.set(Decision.SIGNED_OFF_BY, JsonValue.of(person));
            plan.set(Decision.SIGNED_OFF_AT, now);
            edits.addAll(plan.edits());
        });
        return edits;
    }
}
