package org.plenary.simulation;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Fork;
import org.plenary.domain.exchange.MergeClass;
import org.plenary.fixture.SmallKinds;

/** Counts what a replica is in when it is held against the reference. */
record Situations(ChangeLog log, Reading reading, Tally tally) {

    void count() {
        tally.sawIf(!log.pending().isEmpty(), Happening.REBUILT_WHILE_CHANGES_WAITED);
        tally.sawIf(log.pending().stream().flatMap(change -> change.edits().stream())
                .anyMatch(edit -> reading.registers().containsKey(Reading.key(edit.entity(), edit.field()))),
                Happening.HISTORY_WITH_A_WAITING_CHANGE);
        tally.sawIf(!reading.hidden().isEmpty(), Happening.THING_HIDDEN_AT_THE_END);
        heads();
        tally.sawIf(!reading.forks().isEmpty(), Happening.FORK);
        reading.asked().forEach(this::conflict);
        tally.sawIf(reading.agenda().stream().anyMatch(line -> line.startsWith("recovered ")), Happening.ITEM_RECOVERED);
        tally.sawIf(reading.agenda().stream().anyMatch(this::hangsAtTheRootInVain), Happening.ITEM_ITS_OWN_ANCESTOR);
    }

    private void heads() {
        for (String kind : log.kinds()) {
            log.entities(kind).forEach(entity -> entity.registers().forEach(register -> {
                boolean asked = SmallKinds.ALL.merge(entity.id(), register.field()) == MergeClass.ASK;
                tally.sawIf(register.isContested(), asked ? Happening.ASK_FIELD_WITH_SEVERAL_VALUES_AT_THE_END
                        : Happening.SETTLE_FIELD_WITH_SEVERAL_VALUES_AT_THE_END);
                tally.sawIf(register.headDots().size() > 1 && !register.isContested(), Happening.EQUAL_VALUES_OF_SEVERAL_HEADS);
            }));
        }
    }

    /** True when a change that follows on a fork waits. */
    static boolean hasAForkWithWaitingDescendants(ChangeLog log) {
        Map<String, Long> forkedAt = log.forks().stream().collect(Collectors.toMap(Fork::writer, Fork::seq, Math::min));
        return log.pending().stream().anyMatch(change -> forkedAt.getOrDefault(change.writer(), Long.MAX_VALUE) < change.seq());
    }

    private void conflict(Reading.Asked asked) {
        tally.sawIf(asked.values().size() > 2, Happening.CONFLICT_OF_THREE_VALUES);
        tally.sawIf(asked.field().equals(Edit.DELETED) && asked.values().size() > 1, Happening.THING_DELETED_AND_EDITED);
        Set<Fork> numbers = asked.heads().stream().map(dot -> new Fork(dot.writer(), dot.seq())).collect(Collectors.toSet());
        tally.sawIf(numbers.size() < asked.heads().size(), Happening.BOTH_BRANCHES_OF_A_FORK_IN_ONE_CONFLICT);
    }

    /** At the top level though its parent is there: it is its own ancestor. */
    private boolean hangsAtTheRootInVain(String line) {
        Reading.Line parent = reading.registers().get(Reading.key(line, SmallKinds.PARENT.name()));
        return parent != null && !parent.shown().isNull() && !parent.shown().canonical().equals("\"\"");
    }
}
