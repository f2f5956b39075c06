package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of assessment pages that may have carried a link. */
final class AnchorFinder {
    private static final Pattern EVIDENCE_LINE = Pattern.compile("^([^.;]+?)\\s+here\\b\\.?\\s*(?:\\(([^)]*)\\))?\\s*\\.?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE = Pattern.compile("^(?:slides?|pages?|pp?\\.|sections?|chapters?|§)\\s*\\d.*", Pattern.CASE_INSENSITIVE);

    private AnchorFinder() {
    }

    /** A bullet that only points to a document: "SSR1 implementation report here (slides 1 - 3)"; empty for any other bullet. */
    static Optional<Anchor> evidenceLine(Piece bullet, int page) {
        Matcher line = EVIDENCE_LINE.matcher(bullet.text());
        if (!line.matches()) {
            return Optional.empty();
        }
        String label = Phrase.withoutPointer(line.group(1)).strip();
        Optional<String> remark = Optional.ofNullable(line.group(2)).map(String::strip).filter(text -> !text.isEmpty());
        boolean place = remark.filter(text -> PLACE.matcher(text).matches()).isPresent();
        return Optional.of(new Anchor(Anchor.Strength.HERE, bullet.line(), page, -1, label, Words.of(label), Optional.empty(),
                place ? remark : Optional.empty(), place ? Optional.empty() : remark));
    }

    /** Every phrase of an account, in order. */
    static List<Anchor> inAccount(AccountFound account, int page, int place) {
        List<Anchor> anchors = new ArrayList<>();
        for (Phrase phrase : Phrases.of(account.text())) {
            boolean here = phrase.pointsHere();
            Optional<String> address = phrase.address();
            Anchor.Strength strength = address.isPresent() ? Anchor.Strength.ADDRESS : here ? Anchor.Strength.HERE : Anchor.Strength.PHRASE;
            String compared = strength == Anchor.Strength.PHRASE ? phrase.text() : phrase.sentence();
            anchors.add(new Anchor(strength, account.line(), page, place, phrase.label(), Words.of(compared), address,
                    Optional.empty(), Optional.empty()));
        }
        return anchors;
    }
}
