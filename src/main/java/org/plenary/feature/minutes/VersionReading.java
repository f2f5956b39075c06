package org.plenary.feature.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.minutes.MinutesVersion;
import org.plenary.domain.minutes.ShippedLayout;
import org.plenary.feature.Edition;
import org.plenary.feature.Reading;

/** Reads versions of minutes for the team. */
final class VersionReading {

    private final View view;
    private final Reading reading;

    VersionReading(View view) {
        this.view = view;
        reading = new Reading(view, Edition.INTERNAL);
    }

    /** All versions of a meeting's minutes, the first one first. */
    List<VersionRow> of(String meeting) {
        return new Versions(reading, meeting).all().stream().map(this::row).toList();
    }

    private VersionRow row(Thing version) {
        String by = reading.person(version, MinutesVersion.SIGNED_OFF_BY);
        String snapshot = version.textOrEmpty(MinutesVersion.SNAPSHOT);
        String hash = version.textOrEmpty(MinutesVersion.HASH);
        return new VersionRow(version.id(), version.number(MinutesVersion.VERSION).orElse(0), Life.of(reading.text(version, MinutesVersion.STATE)),
                at(version, MinutesVersion.CIRCULATED), at(version, MinutesVersion.DEADLINE), by.isEmpty() ? "" : reading.name(by),
                at(version, MinutesVersion.SIGNED_OFF_AT), at(version, MinutesVersion.PUBLISHED), snapshot,
                language(version), hash,
                hash.isEmpty() && snapshot.isEmpty() || Sha256.of(snapshot).equals(hash), reading.text(version, MinutesVersion.REASON),
                contested(view, version));
    }

    private String language(Thing version) {
        String language = reading.text(version, MinutesVersion.LANGUAGE);
        return language.isEmpty() ? ShippedLayout.LANGUAGE : language;
    }

    private Optional<Instant> at(Thing version, Field field) {
        return reading.parsed(version, field, Instant::parse);
    }

    /** The fields of a thing that wait for a person to settle them. */
    static List<String> contested(View view, Thing thing) {
        return view.kinds().find(EntityId.kind(thing.id())).map(Kind::fields).orElse(List.of()).stream().filter(thing::isContested).map(Field::name).toList();
    }
}
