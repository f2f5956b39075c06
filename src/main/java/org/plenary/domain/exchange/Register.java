package org.plenary.domain.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A multi-value register: one field of one thing, with every value it was ever given and those nobody has replaced yet, its
 * <em>heads</em> (SYNC §2). Read it only where nothing is being added to its log.
 */
public final class Register {

    private final String entity;
    private final String field;
    private final List<Version> history;
    private final List<Version> heads;

    Register(String entity, String field) {
        this(entity, field, List.of(), List.of());
    }

    private Register(String entity, String field, List<Version> history, List<Version> heads) {
        this.entity = entity;
        this.field = field;
        this.history = new ArrayList<>(history);
        this.heads = new ArrayList<>(heads);
    }

    Register copy() {
        return new Register(entity, field, history, heads);
    }

    /** Every dot that the version replaces must have been applied before it: {@link ChangeLog} sees to that. */
    void apply(Version version) {
        history.add(version);
        List<Dot> replaced = version.edit().replaces();
        if (!replaced.isEmpty()) {
            heads.removeIf(head -> Collections.binarySearch(replaced, head.dot()) >= 0);
        }
        heads.add(version);
    }

    /** The thing's id. */
    public String entity() {
        return entity;
    }

    /** The field's name. */
    public String field() {
        return field;
    }

    /** The values that nobody has replaced, by time; never empty. Equal values of several people are all here. */
    public List<Version> heads() {
        return heads.size() == 1 ? List.copyOf(heads) : heads.stream().sorted(Version.BY_TIME).toList();
    }

    /** The dots of the heads: what an editor that shows them remembers. */
    public List<Dot> headDots() {
        return heads.stream().map(Version::dot).sorted().toList();
    }

    /** One head for each different value, by time. */
    public List<Version> versions() {
        var seen = new HashSet<JsonValue>();
        return heads().stream().filter(v -> seen.add(v.value())).toList();
    }

    /** True when the heads have different values. */
    public boolean isContested() {
        for (int i = 1; i < heads.size(); i++) { // a loop: it is asked after every change of a register
            if (!heads.get(i).value().equals(heads.getFirst().value())) {
                return true;
            }
        }
        return false;
    }

    /** The greatest head by time: what a {@code settle} field shows, and what stands for an {@code ask} field where one line must. */
    public Version latest() {
        return heads.size() == 1 ? heads.getFirst() : Collections.max(heads, Version.BY_TIME);
    }

    /** The earliest of all values by time. */
    public Version first() {
        return Collections.min(history, Version.BY_TIME);
    }

    /** Every applied value, by time. */
    public List<Version> history() {
        return history.stream().sorted(Version.BY_TIME).toList();
    }

    /**
     * The version that all heads grew from: the only maximal common ancestor in the graph of {@code replaces}. Empty when there is
     * none or more than one, so that no proposal is built on a guess (SYNC §2 "Resolution").
     */
    public Optional<Version> base() {
        Map<Dot, Version> byDot = new HashMap<>();
        history.forEach(v -> byDot.put(v.dot(), v));
        Set<Dot> common = null;
        for (Version head : heads) {
            Set<Dot> ancestors = ancestors(head, byDot);
            if (common == null) {
                common = ancestors;
            } else {
                common.retainAll(ancestors);
            }
        }
        Set<Dot> maximal = new HashSet<>(common);
        for (Dot dot : common) {
            maximal.removeAll(ancestors(byDot.get(dot), byDot));
        }
        return maximal.size() == 1 ? Optional.of(byDot.get(maximal.iterator().next())) : Optional.empty();
    }

    private static Set<Dot> ancestors(Version of, Map<Dot, Version> byDot) {
        Set<Dot> found = new HashSet<>();
        var open = new ArrayList<Version>(List.of(of));
        while (!open.isEmpty()) {
            for (Dot dot : open.removeLast().edit().replaces()) {
                if (byDot.containsKey(dot) && found.add(dot)) {
                    open.add(byDot.get(dot));
                }
            }
        }
        return found;
    }
}
