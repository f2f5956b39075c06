package org.plenary.feature.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plenary.domain.ThingName;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.WriterStatement;

/** Says which changes wait, whose, and for which missing ones, so that a person knows whom to ask (SYNC §2 "applied"). */
final class WaitingChanges {

    private final ChangeLog log;
    private final View view;
    private final Map<Dot, Change> pending = new HashMap<>();
    private final Map<String, String> authors = new HashMap<>();
    private final Map<String, Long> gapFree = new HashMap<>();

    WaitingChanges(ChangeLog log, View view) {
        this.log = log;
        this.view = view;
        log.pending().forEach(change -> pending.put(change.dot(), change));
        if (!pending.isEmpty()) {
            log.changes().forEach(change -> authors.put(change.writer(), change.by()));
            log.applied().forEach(change -> gapFree.merge(change.writer(), change.seq(), Math::max));
        }
    }

    /** One row for each writer whose changes wait. */
    List<Preview.Row> rows() {
        var byWriter = new TreeMap<String, List<Change>>();
        pending.values().stream().sorted((a, b) -> a.dot().compareTo(b.dot()))
                .forEach(change -> byWriter.computeIfAbsent(change.writer(), w -> new ArrayList<>()).add(change));
        return byWriter.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue())).toList();
    }

    /** What waits for what, one for each writer; at most so many changes of all can be read. */
    List<WaitingGroup> groups(int most) {
        var byWriter = new TreeMap<String, List<Change>>();
        pending.values().stream().sorted(Have.ORDER).forEach(change -> byWriter.computeIfAbsent(change.writer(), w -> new ArrayList<>()).add(change));
        var groups = new ArrayList<WaitingGroup>();
        int readable = most;
        for (List<Change> changes : byWriter.values()) {
            List<WaitingGroup.Waiting> toRead = changes.stream().limit(readable).map(this::waiting).toList();
            readable -= toRead.size();
            groups.add(new WaitingGroup(ThingName.person(view, changes.getFirst().by()), changes.size(), missing(changes).stream().map(this::gap).toList(), toRead));
        }
        return groups;
    }

    private WaitingGroup.Gap gap(Preview.Missing missing) {
        return new WaitingGroup.Gap(missing.by().isEmpty() ? "" : ThingName.person(view, missing.by()), missing.first(), missing.last());
    }

    private WaitingGroup.Waiting waiting(Change change) {
        List<Edit> edits = AdoptWaiting.edits(change, view);
        return new WaitingGroup.Waiting(change.dot(), change.at().instant(), change.edits().stream()
                .filter(edit -> !EntityId.kind(edit.entity()).equals(WriterStatement.KIND.name())).map(this::text).toList(), edits.isEmpty());
    }

    private Preview.Row row(String writer, List<Change> changes) {
        List<String> by = List.copyOf(new TreeSet<>(changes.stream().map(Change::by).toList()));
        List<Preview.WaitingText> texts = changes.stream().flatMap(change -> change.edits().stream())
                .filter(edit -> !EntityId.kind(edit.entity()).equals(WriterStatement.KIND.name())).map(this::text).toList();
        var waiting = new Preview.Waiting(changes.size(), missing(changes), texts);
        return new Preview.Row(Preview.Status.WAITING, writer, "", by, List.of(), Optional.of(waiting));
    }

    private Preview.WaitingText text(Edit edit) {
        JsonValue now = log.entity(edit.entity()).flatMap(e -> e.register(edit.field())).map(r -> r.latest().value()).orElse(JsonValue.NULL);
        var words = new ValueWords(view);
        return new Preview.WaitingText(ThingName.of(view, edit.entity()), new Preview.FieldWords(
                FieldName.of(view, edit.entity(), edit.field()), words.of(edit.entity(), edit.field(), now),
                words.of(edit.entity(), edit.field(), edit.value()), words.isProse(edit.entity(), edit.field()), false));
    }

    /** A pending change may wait for another pending one: what counts is what is not here at all. */
    private List<Preview.Missing> missing(List<Change> waiting) {
        var open = new ArrayDeque<>(waiting);
        Set<Change> seen = new HashSet<>(waiting);
        var lastByWriter = new TreeMap<String, Long>();
        while (!open.isEmpty()) {
            named(open.poll()).filter(dot -> log.applied(dot).isEmpty()).forEach(dot -> {
                Change alsoWaiting = pending.get(dot);
                if (alsoWaiting == null) {
                    lastByWriter.merge(dot.writer(), dot.seq(), Math::max);
                } else if (seen.add(alsoWaiting)) {
                    open.add(alsoWaiting);
                }
            });
        }
        return lastByWriter.entrySet().stream().map(e -> new Preview.Missing(authors.getOrDefault(e.getKey(), ""),
                Math.min(gapFree.getOrDefault(e.getKey(), 0L) + 1, e.getValue()), e.getValue())).toList();
    }

    private static Stream<Dot> named(Change change) {
        return Stream.concat(change.previousDot().stream(),
                change.edits().stream().flatMap(edit -> Stream.concat(edit.replaces().stream(), edit.observed().stream())));
    }
}
