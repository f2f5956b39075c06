package org.plenary.bundle;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.domain.exchange.Bundle;
import org.plenary.fixture.AttachmentsInMemory;

/** A small bundle that two attached files travel with, always the same. */
final class ZipSamples {

    static final byte[] SLIDES = "%PDF-1.7 slides 1 – 3\n".getBytes(StandardCharsets.UTF_8);
    static final byte[] NOTES = "Minutes of the briefing.\n".getBytes(StandardCharsets.UTF_8);
    static final String SLIDES_HASH = AttachmentsInMemory.hash(SLIDES);
    static final String NOTES_HASH = AttachmentsInMemory.hash(NOTES);

    private ZipSamples() { }

    /** The bundle inside, unsigned. */
    static Bundle bundle() {
        return listing(new TreeMap<>(java.util.Map.of(SLIDES_HASH, (long) SLIDES.length, NOTES_HASH, (long) NOTES.length)));
    }

    /** The same, but listing those. */
    static Bundle listing(SortedMap<String, Long> attachments) {
        Bundle full = Samples.full(Samples.conversation());
        return new Bundle(full.review(), full.made(), full.since(), full.have(), attachments, full.changes(), full.signatures());
    }

    static Bundle signed() {
        return Samples.signed(bundle());
    }

    static byte[] json() {
        return Samples.bytes(signed());
    }

    /** Where both files lie. */
    static AttachmentsInMemory attachments() {
        var attachments = new AttachmentsInMemory();
        attachments.put(new String(SLIDES, StandardCharsets.UTF_8));
        attachments.put(new String(NOTES, StandardCharsets.UTF_8));
        return attachments;
    }

    /** The bundle in a ZIP file; the attached files are still missing. */
    static HandZip withoutAttached() {
        return new HandZip().part("bundle.json", json());
    }

    /** The whole ZIP file. */
    static HandZip whole() {
        return withoutAttached().part("attachments/" + SLIDES_HASH, SLIDES).part("attachments/" + NOTES_HASH, NOTES);
    }
}
