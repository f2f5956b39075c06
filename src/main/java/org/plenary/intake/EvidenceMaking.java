package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes one piece of evidence from words and link. */
final class EvidenceMaking {
    private static final Pattern PAGE = Pattern.compile("#page=(\\d+)$");
    private static final Pattern FRAGMENT = Pattern.compile("#.*$");

    private final SourceText source;

    EvidenceMaking(SourceText source) {
        this.source = source;
    }

    /** @param before the evidence of the same page made so far */
    EvidenceFound of(LinkPairing.Pair pair, List<EvidenceFound> before) {
        Optional<PooledLink> link = pair.link();
        if (pair.anchor().isEmpty()) {
            PooledLink alone = link.orElseThrow();
            return new EvidenceFound(alone.firstLine(), -1, fileName(alone.address()), EvidenceKind.of("", Optional.of(alone.address())),
                    Optional.empty(), Optional.empty(), Optional.of(alone.address()), alone.lines(), EvidenceFound.Sureness.GUESSED);
        }
        Anchor anchor = pair.anchor().get();
        Optional<String> address = link.map(PooledLink::address).or(anchor::address);
        List<Integer> lines = new ArrayList<>();
        anchor.address().ifPresent(printed -> lines.add(source.lineOf(printed, anchor.line())));
        link.ifPresent(pooled -> lines.addAll(pooled.lines()));
        return new EvidenceFound(anchor.line(), anchor.account(), anchor.label(), EvidenceKind.of(anchor.label(), address),
                anchor.locator().or(() -> address.flatMap(EvidenceMaking::pageIn)),
                anchor.note().or(() -> address.flatMap(a -> wholeOf(a, before))), address, lines, sureness(pair, anchor));
    }

    private static EvidenceFound.Sureness sureness(LinkPairing.Pair pair, Anchor anchor) {
        if (anchor.strength() == Anchor.Strength.ADDRESS) {
            return EvidenceFound.Sureness.STATED;
        }
        if (pair.link().isEmpty()) {
            return EvidenceFound.Sureness.NONE;
        }
        boolean likely = anchor.strength() == Anchor.Strength.HERE || pair.sharesName();
        return likely ? EvidenceFound.Sureness.LIKELY : EvidenceFound.Sureness.GUESSED;
    }

    private static Optional<String> pageIn(String address) {
        Matcher page = PAGE.matcher(address);
        return page.find() ? Optional.of("page " + page.group(1)) : Optional.empty();
    }

    /** For an address that leads into a document linked just before: "in “Strategic Plan”". */
    private static Optional<String> wholeOf(String address, List<EvidenceFound> before) {
        String whole = FRAGMENT.matcher(address).replaceFirst("");
        return whole.equals(address) ? Optional.empty() : before.reversed().stream()
                .filter(evidence -> evidence.address().filter(whole::equals).isPresent()).findFirst().map(e -> "in “" + e.label() + "”");
    }

    private static String fileName(String address) {
        return address.substring(address.lastIndexOf('/') + 1).replaceFirst("[?#].*$", "").replace("%20", " ");
    }
}
