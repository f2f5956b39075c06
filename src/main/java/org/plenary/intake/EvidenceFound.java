package org.plenary.intake;

import java.util.List;
import java.util.Optional;

/**
 * Evidence an assessment page points to, with the address a careful reader would give it (DOMAIN §1.3, T6). Where the address was only
 * pooled elsewhere the pairing is a proposal: {@link #pairedWith} and {@link #unpaired} change it.
 *
 * @param line         line of the words that point to it, from 1
 * @param account      place of the account that mentions it in {@link AssessmentPage#accounts}, from 0; -1 for a line of its own
 * @param label        the words that name it
 * @param kind         "implementation-report", "briefing-slides", "framework", "definitions", "plan", "presentation", "document",
 *                     "picture", "e-mail" or "page"
 * @param locator      the place inside it, as typed: "slides 1 - 3", "page 11"
 * @param note         anything else said of it: "provided to RT in March 2017"
 * @param address      where it leads; absent when none was found for it
 * @param addressLines lines where the address stands, from 1; empty when chosen by a person or absent
 * @param sureness     how sure the pairing is
 */
public record EvidenceFound(int line, int account, String label, String kind, Optional<String> locator, Optional<String> note,
        Optional<String> address, List<Integer> addressLines, Sureness sureness) {

    /** How sure it is that the address belongs to the label. */
    public enum Sureness {
        /** The address stands in the text itself. */
        STATED,
        /** The text says "here", or label and address share a name, and the order fits. */
        LIKELY,
        /** Only the order of the links speaks for it. */
        GUESSED,
        /** A person said so. */
        CHOSEN,
        /** There is no address. */
        NONE
    }

    public EvidenceFound {
        addressLines = List.copyOf(addressLines);
    }

    /** The same evidence with the address a person chose. */
    public EvidenceFound pairedWith(String chosen) {
        return new EvidenceFound(line, account, label, kind, locator, note, Optional.of(chosen), List.of(), Sureness.CHOSEN);
    }

    /** The same evidence without an address, because a person said so. */
    public EvidenceFound unpaired() {
        return new EvidenceFound(line, account, label, kind, locator, note, Optional.empty(), List.of(), Sureness.CHOSEN);
    }
}
