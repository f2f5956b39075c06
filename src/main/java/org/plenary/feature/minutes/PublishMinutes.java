package org.plenary.feature.minutes;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.minutes.MinutesVersion;
import org.plenary.feature.Edition;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.Reading;

/** Publishes the minutes that were signed off: from then on their text stays as it is, and only a later version takes its place (C10). */
public final class PublishMinutes {

    private final LocalCopy copy;
    private final InstantSource clock;

    /** @param clock when */
    public PublishMinutes(LocalCopy copy, InstantSource clock) {
        this.copy = copy;
        this.clock = clock;
    }

    /**
     * What was published.
     *
     * @param version the version's id
     * @param number from 1
     * @param hash the SHA-256 of its text in UTF-8, in hexadecimal digits
     * @param dot the change
     */
    public record Published(String version, long number, String hash, Dot dot) { }

    /** Publishes them in one change, with the decisions they tell; refused before they are signed off. The version before is superseded. */
    public Outcome<Published> publish(String meeting) {
        String[] version = {"", "", ""};
        return Planned.save(copy, view -> {
            var reading = new Reading(view, Edition.INTERNAL);
            Optional<Thing> latest = new Versions(reading, meeting).latest();
            return refusal(view, latest).<Outcome<List<Edit>>>map(Outcome::refused).orElseGet(() -> {
                version[0] = latest.orElseThrow().id();
                version[1] = Long.toString(latest.get().number(MinutesVersion.VERSION).orElse(0));
                version[2] = latest.get().textOrEmpty(MinutesVersion.HASH);
                return edits(view, reading, meeting, latest.get());
            });
        }).then(dot -> Outcome.done(new Published(version[0], Long.parseLong(version[1]), version[2], dot.orElseThrow())));
    }

    private static Optional<String> refusal(View view, Optional<Thing> latest) {
        Life life = latest.map(one -> Life.of(one.textOrEmpty(MinutesVersion.STATE))).orElse(Life.DRAFT);
        if (life.isFinal()) {
            return Optional.of("Version " + latest.orElseThrow().number(MinutesVersion.VERSION).orElse(0) + " is published already. Nothing was changed.");
        }
        if (life != Life.SIGNED_OFF || latest.orElseThrow().textOrEmpty(MinutesVersion.SIGNED_OFF_BY).isEmpty()
                || latest.get().textOrEmpty(MinutesVersion.SIGNED_OFF_AT).isEmpty()) {
            return Optional.of("These minutes are not signed off yet. A chair signs them off first; nothing was changed.");
        }
        if (!Sha256.of(latest.get().textOrEmpty(MinutesVersion.SNAPSHOT)).equals(latest.get().textOrEmpty(MinutesVersion.HASH))) {
            return Optional.of("The text of these minutes is not the one that was signed off: its hash differs. Sign off again; nothing was changed.");
        }
        return VersionPlan.contested(view, latest.get());
    }

    private Outcome<List<Edit>> edits(View view, Reading reading, String meeting, Thing version) {
        JsonValue state = JsonValue.of(Life.PUBLISHED.word());
        var plan = new VersionPlan(view, version.id());
        plan.set(MinutesVersion.STATE, state);
        plan.set(MinutesVersion.PUBLISHED, JsonValue.of(clock.instant().truncatedTo(ChronoUnit.SECONDS).toString()));
        var edits = new ArrayList<>(plan.edits());
        Optional<Thing> before = reading.find(reading.text(version, MinutesVersion.SUPERSEDES)).filter(one -> !one.id().equals(version.id()));
        List<Thing> decisions = reading.things(Decision.KIND, Decision.MEETING, meeting).stream()
                .filter(one -> reading.text(one, Decision.STATE).equals(Life.SIGNED_OFF.word())).toList();
        for (Thing thing : decisions) {
            Optional<String> contested = VersionPlan.contested(view, thing);
            if (contested.isPresent()) {
                return Outcome.refused(contested.get());
            }
            edits.add(view.set(thing.id(), Decision.STATE, state));
        }
        before.filter(one -> !one.isContested(MinutesVersion.STATE) && Life.of(one.textOrEmpty(MinutesVersion.STATE)) == Life.PUBLISHED)
                .ifPresent(one -> edits.add(view.set(one.id(), MinutesVersion.STATE, JsonValue.of(Life.SUPERSEDED.word()))));
        return Outcome.done(edits);
    }
}
