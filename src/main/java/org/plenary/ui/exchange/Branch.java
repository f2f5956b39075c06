package org.plenary.ui.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.feature.exchange.Preview;
import org.plenary.feature.exchange.Preview.Row;
import org.plenary.feature.exchange.Preview.Status;
import org.plenary.ui.kit.Texts;

/**
 * A line of the preview's tree with what hangs below it.
 *
 * @param words what it says
 * @param rank what kind of line it is
 * @param fate what becomes of the things below it; of a person's line that of the first group below
 * @param count how many things are below it; 0 for a thing itself
 * @param row the thing; empty for a heading
 * @param branches what hangs below it
 */
public record Branch(String words, Rank rank, Fate fate, int count, Optional<Row> row, List<Branch> branches) {

    /** What the groups are, what needs a person first. */
    public enum Fate { CONFLICT, WAITING, DELETED, CHANGED, NEW, ALREADY_HERE }

    /** What a line stands for; a page is a stretch of a long list. */
    public enum Rank { PERSON, FATE, KIND, PAGE, THING }

    /** As many things hang below one line at most: opening a line costs the window time for each of them. */
    static final int MOST_BELOW = 250;

    private static final Comparator<Branch> BY_WORDS = Comparator.comparing(Branch::words, new NaturalOrder());

    /** The groups of a preview by what becomes of things; none is empty. */
    static List<Branch> of(Preview preview, Texts texts) {
        return Stream.concat(fates(preview, preview.rows(), texts, true).stream(), alreadyHere(preview, texts).stream()).toList();
    }

    /** The same things by who wrote them; what several people wrote stands with each of them. */
    static List<Branch> byPerson(Preview preview, Texts texts) {
        Map<String, List<Row>> byAuthor = new TreeMap<>();
        preview.rows().forEach(row -> row.by().forEach(slug -> byAuthor.computeIfAbsent(slug, author -> new ArrayList<>()).add(row)));
        Stream<Branch> people = byAuthor.entrySet().stream().map(e -> {
            List<Branch> groups = fates(preview, e.getValue(), texts, false);
            return new Branch(preview.person(e.getKey()), Rank.PERSON, groups.getFirst().fate(),
                    groups.stream().mapToInt(Branch::count).sum(), Optional.empty(), groups);
        }).sorted(BY_WORDS);
        return Stream.concat(people, alreadyHere(preview, texts).stream()).toList();
    }

    private static List<Branch> fates(Preview preview, List<Row> all, Texts texts, boolean kinds) {
        Map<Status, List<Row>> rows = all.stream().collect(Collectors.groupingBy(Row::status));
        var groups = new ArrayList<Branch>();
        Arrays.stream(Fate.values()).filter(fate -> fate != Fate.ALREADY_HERE).forEach(fate -> {
            List<Row> ofFate = rows.getOrDefault(Status.valueOf(fate.name()), List.of());
            if (!ofFate.isEmpty()) {
                boolean waiting = fate == Fate.WAITING;
                int count = waiting ? ofFate.stream().mapToInt(row -> row.waiting().orElseThrow().changes()).sum() : ofFate.size();
                groups.add(new Branch(PreviewWords.fate(fate, texts), Rank.FATE, fate, count, Optional.empty(),
                        pages(waiting ? waiting(preview, ofFate, texts) : kinds ? kinds(fate, ofFate, texts) : things(fate, ofFate), texts)));
            }
        });
        return groups;
    }

    private static Optional<Branch> alreadyHere(Preview preview, Texts texts) {
        if (preview.known() == 0) {
            return Optional.empty();
        }
        List<Branch> kinds = preview.alreadyHere().stream().map(count -> new Branch(texts.kind(count.kind()), Rank.KIND, Fate.ALREADY_HERE,
                count.things(), Optional.empty(), List.of())).sorted(BY_WORDS).toList();
        return Optional.of(new Branch(PreviewWords.fate(Fate.ALREADY_HERE, texts), Rank.FATE, Fate.ALREADY_HERE,
                preview.alreadyHere().stream().mapToInt(count -> count.things()).sum(), Optional.empty(), kinds));
    }

    private static List<Branch> waiting(Preview preview, List<Row> rows, Texts texts) {
        return rows.stream().map(row -> thing(Fate.WAITING, row, texts.count("exchange.preview.waiting", row.waiting().orElseThrow().changes(),
                PreviewWords.people(row.by(), preview, texts)))).sorted(BY_WORDS).toList();
    }

    private static List<Branch> kinds(Fate fate, List<Row> rows, Texts texts) {
        Map<String, List<Row>> byKind = rows.stream().collect(Collectors.groupingBy(
                row -> row.entity().substring(0, row.entity().indexOf('/')), TreeMap::new, Collectors.toList()));
        return byKind.entrySet().stream().map(e -> new Branch(texts.kind(e.getKey()), Rank.KIND, fate, e.getValue().size(), Optional.empty(),
                pages(things(fate, e.getValue()), texts))).sorted(BY_WORDS).toList();
    }

    private static List<Branch> things(Fate fate, List<Row> rows) {
        return rows.stream().map(row -> thing(fate, row, row.name())).sorted(BY_WORDS).toList();
    }

    /** The same lines, or where they are too many pages of them, each named by its first and last. */
    private static List<Branch> pages(List<Branch> lines, Texts texts) {
        if (lines.size() <= MOST_BELOW) {
            return lines;
        }
        return IntStream.rangeClosed(0, (lines.size() - 1) / MOST_BELOW)
                .mapToObj(page -> lines.subList(page * MOST_BELOW, Math.min(lines.size(), (page + 1) * MOST_BELOW)))
                .map(part -> new Branch(texts.text("exchange.preview.page", part.getFirst().words(), part.getLast().words()), Rank.PAGE,
                        part.getFirst().fate(), part.size(), Optional.empty(), List.copyOf(part))).toList();
    }

    private static Branch thing(Fate fate, Row row, String words) {
        return new Branch(words, Rank.THING, fate, 0, Optional.of(row), List.of());
    }
}
