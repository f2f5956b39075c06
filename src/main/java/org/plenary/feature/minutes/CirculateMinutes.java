package org.plenary.feature.minutes;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.minutes.MinutesVersion;
import org.plenary.feature.Edition;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.Reading;

/** Sends the draft minutes round: a version with a deadline in UTC, until which comments are awaited (M-CAP, M-DC). */
public final class CirculateMinutes {

    /** How long people have by custom: "draft to the team within 24 hours, edits invited". */
    public static final Duration CUSTOMARY = Duration.ofHours(24);

    private final LocalCopy copy;
    private final InstantSource clock;

    /** @param clock when */
    public CirculateMinutes(LocalCopy copy, InstantSource clock) {
        this.copy = copy;
        this.clock = clock;
    }

    /**
     * What was sent round.
     *
     * @param version the version's id
     * @param number from 1
     * @param dot the change, which {@code UndoChange} can take back
     */
    public record Circulated(String version, long number, Instant deadline, Dot dot) { }

    /** The deadline that is proposed: a day from now, at the full hour after. */
    public Instant proposedDeadline() {
        Instant later = clock.instant().plus(CUSTOMARY);
        Instant hour = later.truncatedTo(ChronoUnit.HOURS);
        return hour.equals(later) ? hour : hour.plus(1, ChronoUnit.HOURS);
    }

    /**
     * Sends them round, once more where this version was sent round before; a sign-off it had falls away. After publication it is a new version.
     *
     * @param deadline the proposed one when empty
     * @param reason why a new version takes the place of a published one; needed only then
     */
    public Outcome<Circulated> circulate(String meeting, Optional<Instant> deadline, String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant until = deadline.orElseGet(this::proposedDeadline).truncatedTo(ChronoUnit.SECONDS);
        if (!until.isAfter(now)) {
            return Outcome.refused("The deadline " + until + " is over already. Give a later one; nothing was changed.");
        }
        String[] version = {""};
        long[] number = {0};
        return Planned.save(copy, view -> {
            if (view.find(meeting).isEmpty()) {
                return Outcome.refused("This meeting is gone: somebody deleted it. Nothing was changed.");
            }
            Optional<Thing> latest = new Versions(new Reading(view, Edition.INTERNAL), meeting).latest();
            boolean isNew = latest.map(one -> Life.of(one.textOrEmpty(MinutesVersion.STATE)).isFinal()).orElse(true);
            if (isNew && latest.isPresent() && reason.isBlank()) {
                return Outcome.refused("Version " + latest.get().number(MinutesVersion.VERSION).orElse(0)
                        + " is published and stays as it is. Say why a new version is needed; nothing was changed.");
            }
            number[0] = latest.map(one -> one.number(MinutesVersion.VERSION).orElse(0)).orElse(0L) + (isNew ? 1 : 0);
            version[0] = isNew ? MinutesVersion.id(EntityId.key(meeting), (int) number[0]) : latest.orElseThrow().id();
            Optional<String> contested = isNew ? Optional.empty() : VersionPlan.contested(view, latest.orElseThrow());
            return contested.isPresent() ? Outcome.refused(contested.get())
                    : Outcome.done(edits(view, meeting, version[0], number[0], latest.filter(one -> isNew), reason, now, until));
        }).then(dot -> Outcome.done(new Circulated(version[0], number[0], until, dot.orElseThrow())));
    }

    private static List<Edit> edits(View view, String meeting, String id, long number, Optional<Thing> supersedes, String reason, Instant now, Instant until) {
        var plan = new VersionPlan(view, id);
        plan.set(MinutesVersion.MEETING, JsonValue.of(meeting));
        plan.set(MinutesVersion.VERSION, JsonValue.of(number));
        plan.set(MinutesVersion.STATE, JsonValue.of(Life.CIRCULATED.word()));
        plan.set(MinutesVersion.CIRCULATED, JsonValue.of(now.toString()));
        plan.set(MinutesVersion.DEADLINE, JsonValue.of(until.toString()));
        supersedes.ifPresent(old -> {
            plan.set(MinutesVersion.SUPERSEDES, JsonValue.of(old.id()));
            plan.set(MinutesVersion.REASON, JsonValue.of(reason.strip()));
        });
        for (Field field : List.of(MinutesVersion.SIGNED_OFF_BY, MinutesVersion.SIGNED_OFF_AT, MinutesVersion.SNAPSHOT, MinutesVersion.HASH)) {
            plan.clear(field);
        }
        return plan.edits();
    }
}
