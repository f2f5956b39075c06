package org.plenary.feature.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of where a preview's changes come from (SYNC §3 "Signatures").
 *
 * @param senders who made the files, each once
 * @param marked the new changes whose author is not proven, those of a sender in question left out: the answer decides about them
 * @param proving where no change is new: how many of those that are here were not signed until now and are with these files
 */
public record Provenance(List<Sender> senders, List<MarkedChanges> marked, int proving) {

    /** The senders about whom a person must say whether to take their files. */
    public List<Sender> strangers() {
        return senders.stream().filter(Sender::isStranger).toList();
    }

    /** The slugs of all who are named here. */
    Set<String> people() {
        return Stream.of(senders.stream().map(Sender::by), senders.stream().flatMap(sender -> sender.owners().stream()),
                marked.stream().map(MarkedChanges::by), marked.stream().flatMap(changes -> changes.signers().stream()))
                .flatMap(slugs -> slugs).collect(Collectors.toSet());
    }
}
