package org.plenary.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.HybridClock;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Stamp;
import org.plenary.domain.exchange.View;
import org.plenary.fixture.SmallKinds;

/** One computer: its folder, the program running on it, and what it keeps as a backup. */
final class Replica {

    /** An editor left open, with the heads that the simulator saw it show. */
    record Editor(OpenEditor open, Set<Dot> shown) { }

    /** A conflict window left open, with the dots that the simulator saw it show. */
    record Window(Conflict conflict, Set<Dot> shown) { }

    /** What a bundle from elsewhere said its sender has, and what they really had. */
    record Proof(Have have, List<Change> held) { }

    final int number;
    final String person;
    final ChangeLog shared = new ChangeLog();
    final ChangeLog own = new ChangeLog();
    final View view = new View(SmallKinds.ALL, shared, own);
    final Map<Scope, Pen> pens = new EnumMap<>(Scope.class);
    final List<Editor> editors = new ArrayList<>();
    final List<Set<Hash>> imports = new ArrayList<>();
    final Map<Integer, Proof> proofs = new HashMap<>();
    final Set<Hash> sent = new HashSet<>();
    Optional<Window> window = Optional.empty();
    Optional<Replica> kept = Optional.empty();
    Duration offset;
    int start;
    private final Supplier<Instant> time;
    private HybridClock clock;

    Replica(int number, String person, int start, Supplier<Instant> time, Duration offset) {
        this.number = number;
        this.person = person;
        this.start = start;
        this.time = time;
        this.offset = offset;
        this.clock = new HybridClock(this::now);
    }

    private Instant now() {
        return time.get().plus(offset);
    }

    HybridClock clock() {
        return clock;
    }

    ChangeLog log(Scope scope) {
        return view.log(scope);
    }

    /** The same computer, folder, memory and all, under a number. */
    Replica copy(int asNumber) {
        var copy = new Replica(asNumber, person, start, time, offset);
        shared.changes().forEach(copy.shared::add);
        own.changes().forEach(copy.own::add);
        pens.forEach((scope, pen) -> copy.pens.put(scope, Pen.resumed(pen, log(scope))));
        copy.editors.addAll(editors);
        copy.imports.addAll(imports);
        copy.proofs.putAll(proofs);
        copy.sent.addAll(sent);
        copy.window = window;
        copy.startClock();
        return copy;
    }

    /** Ends the program and starts it again on the same folder; the texts in open editors were kept in their file. */
    void restart(int newStart) {
        pens.clear();
        window = Optional.empty();
        start = newStart;
        startClock();
    }

    private void startClock() {
        Duration real = offset;
        clock = new HybridClock(this::now);
        shared.changes().forEach(change -> clock.follow(change.at()));
        own.changes().forEach(change -> clock.follow(change.at()));
        for (Pen pen : pens.values()) { // a snapshot holds the clock's last reading too, however far ahead it was
            Stamp last = pen.last().at();
            offset = Duration.between(time.get(), last.instant());
            clock.follow(last);
        }
        offset = real;
    }
}
