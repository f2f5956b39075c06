package org.plenary.feature.assessment;

import java.util.List;
import java.util.Optional;

/**
 * What a form assesses and what it rests on. Texts are empty where nothing is known.
 *
 * @param number as people say it: "14"
 * @param text the full text, or the short detail where there is none; Markdown
 * @param isShort whether it is the short detail
 * @param grouping the label; empty when ungrouped
 * @param facilitator the name
 * @param penholder the name of the owner of the draft text
 * @param briefing {@code given}, {@code waived} or {@code pending}
 * @param contested the fields in which people wrote different things
 * @param accounts what the organisation says, in order
 * @param evidence in order
 */
public record Subject(String number, String text, boolean isShort, String grouping, String facilitator, String penholder,
        String briefing, List<String> contested, List<Account> accounts, List<EvidenceLine> evidence) {

    public Subject {
        contested = List.copyOf(contested);
        accounts = List.copyOf(accounts);
        evidence = List.copyOf(evidence);
    }

    /**
     * Something the reviewed organisation says it did.
     *
     * @param phase "Phase I" where the source says so
     * @param source where it stands, in the source's words
     */
    public record Account(String text, String phase, String source) { }

    /**
     * A piece of evidence.
     *
     * @param id the thing's id
     * @param kind what sort of document, the team's label
     * @param locator "slides 5 – 13"
     * @param received when it came, in the source's words or as a day
     * @param note what else the source says of it
     * @param link the address; empty when it is missing (T5, T6)
     * @param file the file attached to it, if there is one
     */
    public record EvidenceLine(String id, String label, String kind, String locator, String received, String note,
            Optional<String> link, Optional<File> file) { }

    /**
     * An attached file.
     *
     * @param hash its SHA-256 in hexadecimal
     * @param name what it was called where it was attached
     * @param isHere whether it lies on this computer: it may not have been sent along
     */
    public record File(String hash, String name, long bytes, boolean isHere) { }
}
