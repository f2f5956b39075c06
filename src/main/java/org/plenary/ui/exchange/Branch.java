package org.plenary.ui.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.feature.exchange.Preview;
import org.plenary.feature.exchange.Preview.Row;
import org.plenary.feature.exchange.Preview.Status;
import org.plenary.ui.kit.Texts;

/**
 * A line of the preview's tree with what hangs below it.
 *
 * @param words what it says
 * @param fate what becomes of the things below it; the same for all of a group
 * @param count how many things are below it; 0 for a thing itself
 * @param row the thing; empty for a heading
 * @param branches what hangs below it
 */
public record Branch(String words, Fate fate, int count, Optional<Row> row, List<Branch> branches) {

    /** What the groups are, what needs a person first. */
    public enum Fate { CONFLICT, WAITING, DELETED, CHANGED, NEW, ALREADY_HERE }

    private static final Comparator<Branch> BY_WORDS = Comparator.comparing(Branch::words, new NaturalOrder());

    /** The groups of a preview that are not empty. */
    static List<Branch> of(Preview preview, Texts texts) {
        Map<Status, List<Row>> rows = preview.rows().stream().collect(Collectors.groupingBy(Row::status));
        var groups = new ArrayList<Branch>();
        Arrays.stream(Fate.values()).filter(fate -> fate != Fate.ALREADY_HERE).forEach(fate -> {
            List<Row> ofFate = rows.getOrDefault(Status.valueOf(fate.name()), List.of());
            if (!ofFate.isEmpty()) {
                int count = fate == Fate.WAITING ? preview.pending() : ofFate.size();
                groups.add(new Branch(PreviewWords.fate(fate, texts), fate, count, Optional.empty(),
                        fate == Fate.WAITING ? waiting(preview, ofFate, texts) : kinds(fate, ofFate, texts)));
            }
        });
        if (preview.known() > 0) {
            List<Branch> kinds = preview.alreadyHere().stream().map(count -> new Branch(texts.kind(count.kind()), Fate.ALREADY_HERE,
                    count.things(), Optional.empty(), List.of())).sorted(BY_WORDS).toList();
            groups.add(new Branch(PreviewWords.fate(Fate.ALREADY_HERE, texts), Fate.ALREADY_HERE,
                    preview.alreadyHere().stream().mapToInt(count -> count.things()).sum(), Optional.empty(), kinds));
        }
        return groups;
    }

    private static List<Branch> waiting(Preview preview, List<Row> rows, Texts texts) {
        return rows.stream().map(row -> new Branch(texts.count("exchange.preview.waiting", row.waiting().orElseThrow().changes(),
                PreviewWords.people(row.by(), preview, texts)), Fate.WAITING, 0, Optional.of(row), List.of())).sorted(BY_WORDS).toList();
    }

    private static List<Branch> kinds(Fate fate, List<Row> rows, Texts texts) {
        Map<String, List<Row>> byKind = rows.stream().collect(Collectors.groupingBy(
                row -> row.entity().substring(0, row.entity().indexOf('/')), TreeMap::new, Collectors.toList()));
        return byKind.entrySet().stream().map(e -> new Branch(texts.kind(e.getKey()), fate, e.getValue().size(), Optional.empty(),
                e.getValue().stream().map(row -> new Branch(row.name(), fate, 0, Optional.of(row), List.of())).sorted(BY_WORDS).toList()))
                .sorted(BY_WORDS).toList();
    }
}
