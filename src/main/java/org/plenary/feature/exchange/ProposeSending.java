package org.plenary.feature.exchange;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.plenary.domain.ThingName;
import org.plenary.feature.Author;
import org.plenary.feature.LocalCopy;

/**
 * Proposes to send everything, or only what the team lacks: the latter where a file received from every one of them is still at hand and
 * so proves what they have (SYNC §3). Of several files taken as one unit all must be there, for which is whose is not
 * noted: what every one of them proves, all their senders have. What was sent before proves nothing.
 */
public final class ProposeSending {

    private final LocalCopy copy;
    private final Supplier<Author> author;

    /** @param author who would send */
    public ProposeSending(LocalCopy copy, Supplier<Author> author) {
        this.copy = copy;
        this.author = author;
    }

    /**
     * A proposal and its reason.
     *
     * @param files the newest files of each of the others that are still where they were read
     * @param proven the names of those they are from
     * @param unproven the names of the others on the roster, from whom no file is at hand
     */
    public record Proposal(List<Path> files, List<String> proven, List<String> unproven) {

        /** True when things may be left out. */
        public boolean onlyMissing() {
            return unproven.isEmpty() && !proven.isEmpty();
        }
    }

    /** What to propose now. */
    public Proposal proposal() {
        Map<String, List<Path>> newest = new LinkedHashMap<>();
        new ReadImports(copy).all().stream().filter(past -> !past.files().isEmpty() && past.stillThere().size() == past.files().size())
                .forEach(past -> past.receipt().from().forEach(from -> newest.putIfAbsent(from, past.stillThere())));
        String me = author.get().person();
        return copy.read(view -> {
            List<String> others = ReadKeyHolders.others(view, me).toList();
            Set<String> known = new HashSet<>(newest.keySet());
            return new Proposal(others.stream().filter(known::contains).flatMap(slug -> newest.get(slug).stream()).distinct().toList(),
                    others.stream().filter(known::contains).map(slug -> ThingName.person(view, slug)).sorted().toList(),
                    others.stream().filter(slug -> !known.contains(slug)).map(slug -> ThingName.person(view, slug)).sorted().toList());
        });
    }
}
