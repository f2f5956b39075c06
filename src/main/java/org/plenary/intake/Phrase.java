package org.plenary.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase that may have carried a link.
 *
 * @param sentence whole sentence the phrase stands in
 * @param start    place of the phrase in its sentence
 * @param text     the phrase
 */
record Phrase(String sentence, int start, String text) {
    private static final Pattern HERE = Pattern.compile("\\s+here\\b(?=\\s*(?:[.;,:)(]|$))", Pattern.CASE_INSENSITIVE);
    private static final Pattern POINTER = Pattern.compile("(?:\\s+(?:has|have|is|are|was|were)\\b[^,;]*"
            + "|\\s+(?:available|posted|published|found|located))?(?:\\s+(?:at|in|on))?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD = Pattern.compile("^(?:(?:and|also|it|was|were|is|are|the|this|these|which|new|informed)\\s+)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL = Pattern.compile("\\s+(?:between|on an? \\p{L}+ basis|as part of|as needed)\\b.*$");

    boolean pointsHere() {
        return HERE.matcher(text).find();
    }

    Optional<String> address() {
        Matcher web = Addresses.WEB.matcher(text);
        return web.find() ? Optional.of(web.group()) : Optional.empty();
    }

    /** The words that name the linked thing; where that would be one word, which says too little, everything from the start of the sentence. */
    String label() {
        int pointer = pointerStart();
        String upTo = sentence.substring(0, start + (pointer < 0 ? text.length() : pointer));
        String named = pointer < 0 ? TAIL.matcher(text).replaceFirst("") : lastClause(withoutPointer(upTo));
        String label = LEAD.matcher(bare(named)).replaceFirst("");
        return label.contains(" ") ? label : bare(pointer < 0 ? upTo : withoutPointer(upTo));
    }

    private int pointerStart() {
        Matcher here = HERE.matcher(text);
        Matcher web = Addresses.WEB.matcher(text);
        return here.find() ? here.start() : web.find() ? web.start() : -1;
    }

    /** "the list is posted here", cut before "here" → "the list". */
    static String withoutPointer(String beforeHere) {
        return POINTER.matcher(beforeHere).replaceFirst("");
    }

    private static String lastClause(String text) {
        return text.substring(text.lastIndexOf(';') + 1).strip();
    }

    private static String bare(String text) {
        return text.strip().replaceAll("[.,;:]+$", "");
    }
}
