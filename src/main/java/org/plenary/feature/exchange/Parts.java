package org.plenary.feature.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.Stamp;
import org.plenary.feature.BundleFiles.Room;

/**
 * Divides what is too large for one file into bundles that are each whole (SYNC §3): each goes on where the one before it ends, so that
 * they can be received in any order, and what came alone only waits. Oldest changes first: then hardly any has to wait.
 */
final class Parts {

    /** What stands in a bundle beside changes, signatures and lists; generous. */
    private static final int FRAME_BYTES = 2_000;
    /** A line that names the end of a writer's changes, in {@code since}, {@code have} and the sender's signature. */
    private static final int TIP_BYTES = 3 * 90;
    /** A signature without its heads, and each of those. */
    private static final int SIGNATURE_BYTES = 500;
    private static final int HEAD_BYTES = 90;
    /** A line that names an attached file. */
    private static final int ATTACHED_BYTES = 100;
    /** What stands between two changes. */
    private static final int BETWEEN_BYTES = 6;

    private final ChangeLog log;
    private final Room room;
    private final long forChanges;

    /** @param signatures those that each part carries on */
    Parts(ChangeLog log, Room room, Have have, Collection<Bundle.Signature> signatures, int attached) {
        this.log = log;
        this.room = room;
        long tips = have.tips().values().stream().mapToInt(List::size).sum() + have.beyond().values().stream().mapToInt(List::size).sum();
        long signing = signatures.stream().mapToLong(s -> SIGNATURE_BYTES + (long) HEAD_BYTES * s.heads().size()).sum();
        this.forChanges = room.document() - FRAME_BYTES - TIP_BYTES * tips - signing - (long) ATTACHED_BYTES * Math.min(room.files(), attached);
    }

    /**
     * One part.
     *
     * @param attached the attached files that travel in it: hash, bytes
     */
    record Part(Parcel parcel, SortedMap<String, Long> attached) { }

    /** At least one; exactly the parcel itself where it fits into one file. */
    List<Part> of(Parcel whole, SortedMap<String, Long> attached) {
        List<Parcel> parcels = parcels(whole);
        List<SortedMap<String, Long>> loads = loads(attached);
        var parts = new ArrayList<Part>();
        for (int i = 0; i < Math.max(parcels.size(), loads.size()); i++) {
            Parcel last = parcels.getLast();
            Parcel parcel = i < parcels.size() ? parcels.get(i) : new Parcel(gapFree(last.have()), gapFree(last.have()), List.of());
            parts.add(new Part(parcel, i < loads.size() ? loads.get(i) : new TreeMap<>()));
        }
        return parts;
    }

    private List<Parcel> parcels(Parcel whole) {
        List<List<Change>> pieces = pieces(whole.changes());
        if (pieces.size() < 2) {
            return List.of(whole);
        }
        var parcels = new ArrayList<Parcel>();
        Have since = whole.since();
        for (List<Change> piece : pieces) {
            Set<Change> there = new HashSet<>(piece);
            since.provenIn(log).forEach(hash -> log.find(hash).ifPresent(there::add));
            Have have = Have.of(there);
            parcels.add(new Parcel(since, have, piece.stream().sorted(Have.ORDER).toList()));
            since = gapFree(have);
        }
        return parcels;
    }

    private List<List<Change>> pieces(List<Change> changes) {
        if (changes.stream().mapToLong(Parts::bytes).sum() <= forChanges) {
            return List.of(changes);
        }
        var pieces = new ArrayList<List<Change>>();
        long left = 0;
        for (Change change : byTime(changes)) {
            long bytes = bytes(change);
            if (pieces.isEmpty() || left < bytes) {
                pieces.add(new ArrayList<>());
                left = forChanges;
            }
            pieces.getLast().add(change);
            left -= bytes;
        }
        return pieces;
    }

    /** By time, but never a change in front of the one it goes on from, whatever its clock said. */
    private static List<Change> byTime(List<Change> changes) {
        Map<Hash, Stamp> earliest = new HashMap<>();
        for (Change change : changes) { // a writer's changes stand in the order of their numbers
            Stamp before = earliest.get(change.previous());
            earliest.put(change.hash(), before == null || before.compareTo(change.at()) < 0 ? change.at() : before);
        }
        return changes.stream().sorted(Comparator.comparing((Change change) -> earliest.get(change.hash())).thenComparing(Have.ORDER)).toList();
    }

    private List<SortedMap<String, Long>> loads(SortedMap<String, Long> attached) {
        var loads = new ArrayList<SortedMap<String, Long>>();
        long left = 0;
        for (var file : attached.entrySet()) {
            if (loads.isEmpty() || left < file.getValue() || loads.getLast().size() >= room.files()) {
                loads.add(new TreeMap<>());
                left = room.attached();
            }
            loads.getLast().put(file.getKey(), file.getValue());
            left -= file.getValue();
        }
        return loads;
    }

    private static Have gapFree(Have have) {
        return new Have(have.tips(), new TreeMap<>());
    }

    private static long bytes(Change change) {
        return change.bytes().length + BETWEEN_BYTES;
    }
}
