package org.plenary.feature.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.AttachedFile;
import org.plenary.feature.Attachments;

/**
 * The attached files that would travel along: those that things have now, that lie here, and that the recipients' own bundles do not prove
 * all of them to have. That they got the changes which name a file proves nothing: it may not have come along.
 */
final class AttachedLoad {

    private AttachedLoad() { }

    /**
     * By hash, how many bytes each has.
     *
     * @param received bundles from the recipients; none means everything
     */
    static SortedMap<String, Long> of(View view, Attachments attachments, List<Bundle> received) {
        Set<String> had = received.stream().map(bundle -> (Set<String>) new HashSet<>(bundle.attachments().keySet())).reduce((some, more) -> {
            some.retainAll(more);
            return some;
        }).orElse(Set.of());
        SortedMap<String, Long> load = new TreeMap<>();
        AttachedFile.in(view).stream().map(AttachedFile::hash).filter(hash -> !had.contains(hash))
                .forEach(hash -> attachments.size(hash).ifPresent(bytes -> load.put(hash, bytes)));
        return load;
    }
}
