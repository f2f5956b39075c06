package org.plenary.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Pairs the links of one pool with the words they belong to, as a careful reader would: both keep their order, every "here" had a link,
 * an address printed in the text is itself, and shared names speak for a pair. Finds the best pairing of the whole pool at once
 * (an alignment of two sequences; time and memory grow with links × anchors).
 */
final class LinkPairing {
    /**
     * @param anchor     the words; absent for a link that found none
     * @param link       the link; absent for a "here" that found none
     * @param sharesName whether a name of the words is in the address
     */
    record Pair(Optional<Anchor> anchor, Optional<PooledLink> link, boolean sharesName) {
    }

    private static final double SAME_ADDRESS = 8;
    private static final double HERE = 3;
    private static final double BY_ORDER_ALONE = -0.5;
    private static final double LINK_LEFT_OVER = -3;
    private static final double HERE_LEFT_OVER = -4;
    /** Words found in this many anchors or more are what the whole text is about and tell nothing. */
    private static final int FEW = 3;
    private static final int MANY = 7;

    /** Beyond this (no real deck comes near) only sure anchors are considered, and beyond it again none. */
    private static final long LARGEST_TABLE = 2_000_000;

    private final List<Anchor> anchors;
    private final List<PooledLink> links;
    private final List<Set<String>> addressWords;
    private final Map<String, Integer> spread = new HashMap<>();
    private final double[][] best;

    private LinkPairing(List<Anchor> anchors, List<PooledLink> links) {
        this.anchors = anchors;
        this.links = links;
        addressWords = links.stream().map(link -> Words.ofAddress(link.address())).toList();
        anchors.stream().flatMap(anchor -> anchor.words().stream()).forEach(word -> spread.merge(word, 1, Integer::sum));
        best = new double[links.size() + 1][anchors.size() + 1];
    }

    /** The pairs in the order of the text; phrases without a link are left out. */
    static List<Pair> pair(List<Anchor> anchors, List<PooledLink> links) {
        List<Anchor> sure = anchors.stream().filter(anchor -> anchor.strength() != Anchor.Strength.PHRASE).toList();
        List<Anchor> considered = fits(anchors, links) ? anchors : fits(sure, links) ? sure : List.of();
        LinkPairing pairing = new LinkPairing(considered, links);
        pairing.score();
        return pairing.trace();
    }

    private static boolean fits(List<Anchor> anchors, List<PooledLink> links) {
        return (long) anchors.size() * links.size() <= LARGEST_TABLE;
    }

    private void score() {
        for (int l = links.size(); l >= 0; l--) {
            for (int a = anchors.size(); a >= 0; a--) {
                if (l == links.size() && a == anchors.size()) {
                    continue;
                }
                double both = l < links.size() && a < anchors.size() ? together(l, a) + best[l + 1][a + 1] : Double.NEGATIVE_INFINITY;
                double noLink = a < anchors.size() ? alone(anchors.get(a)) + best[l][a + 1] : Double.NEGATIVE_INFINITY;
                double noAnchor = l < links.size() ? LINK_LEFT_OVER + best[l + 1][a] : Double.NEGATIVE_INFINITY;
                best[l][a] = Math.max(both, Math.max(noLink, noAnchor));
            }
        }
    }

    private List<Pair> trace() {
        List<Pair> pairs = new ArrayList<>();
        int l = 0;
        int a = 0;
        while (l < links.size() || a < anchors.size()) {
            if (l < links.size() && a < anchors.size() && best[l][a] == together(l, a) + best[l + 1][a + 1]) {
                pairs.add(new Pair(Optional.of(anchors.get(a)), Optional.of(links.get(l)), sharedNames(l, a) >= 1));
                l++;
                a++;
            } else if (a < anchors.size() && best[l][a] == alone(anchors.get(a)) + best[l][a + 1]) {
                if (anchors.get(a).strength() != Anchor.Strength.PHRASE) {
                    pairs.add(new Pair(Optional.of(anchors.get(a)), Optional.empty(), false));
                }
                a++;
            } else {
                pairs.add(new Pair(Optional.empty(), Optional.of(links.get(l)), false));
                l++;
            }
        }
        return pairs;
    }

    private double together(int l, int a) {
        Anchor anchor = anchors.get(a);
        return switch (anchor.strength()) {
            case ADDRESS -> anchor.address().filter(links.get(l).address()::equals).isPresent() ? SAME_ADDRESS : Double.NEGATIVE_INFINITY;
            case HERE -> HERE + sharedNames(l, a);
            case PHRASE -> sharedNames(l, a) > 0 ? sharedNames(l, a) : BY_ORDER_ALONE;
        };
    }

    private static double alone(Anchor anchor) {
        return anchor.strength() == Anchor.Strength.HERE ? HERE_LEFT_OVER : 0;
    }

    private double sharedNames(int l, int a) {
        double shared = 0;
        for (String word : anchors.get(a).words()) {
            if (addressWords.get(l).stream().anyMatch(name -> Words.alike(name, word))) {
                int found = spread.get(word);
                shared += found <= FEW ? 1 : found < MANY ? 0.5 : 0;
            }
        }
        return shared;
    }
}
