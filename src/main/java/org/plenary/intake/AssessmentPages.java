package org.plenary.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads filled form pages, "RECOMMENDATION n: …" with questions under it, and gives every pooled address to the words it belongs to
 * (DOMAIN §1.3, T6). How sure each pairing is stands in {@link EvidenceFound#sureness}; guessed ones are in the problem list too.
 */
public final class AssessmentPages {
    private AssessmentPages() {
    }

    /** Reads all pages in the order of the source. */
    public static Reading<List<AssessmentPage>> read(SourceText source) {
        List<Piece> pieces = source.pieces();
        List<PageReader.Page> pages = PageReader.read(pieces);
        if (pages.isEmpty()) {
            return new Reading<>(List.of(), List.of(Problem.error(
                    "No assessment page was found: no paragraph begins with “RECOMMENDATION” and a number. Nothing was taken over.")));
        }
        List<LinkPairing.Pair> pairs = pairs(anchors(pages), PooledLink.poolsIn(pieces));
        List<Problem> problems = new ArrayList<>(PageProblems.in(pages));
        problems.addAll(PageProblems.inPairs(pairs));
        problems.sort(Comparator.comparingInt(Problem::line));
        EvidenceMaking making = new EvidenceMaking(source);
        List<AssessmentPage> found = IntStream.range(0, pages.size()).mapToObj(i -> page(pages.get(i), i, pairs, making)).toList();
        return new Reading<>(found, problems);
    }

    /** The addresses of all pools of a source, in order; one that stands in a row counts once. For choosing another address by hand. */
    public static List<PooledLink> pool(SourceText source) {
        return PooledLink.poolsIn(source.pieces()).stream().flatMap(List::stream).toList();
    }

    private static List<Anchor> anchors(List<PageReader.Page> pages) {
        List<Anchor> anchors = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            for (int a = 0; a < pages.get(p).accounts.size(); a++) {
                anchors.addAll(AnchorFinder.inAccount(pages.get(p).accounts.get(a), p, a));
            }
            anchors.addAll(pages.get(p).evidenceLines);
        }
        anchors.sort(Comparator.comparingInt(Anchor::line));
        return anchors;
    }

    /** Each pool serves the words printed since the pool before it; the last serves what comes after it too. */
    private static List<LinkPairing.Pair> pairs(List<Anchor> anchors, List<List<PooledLink>> pools) {
        List<LinkPairing.Pair> pairs = new ArrayList<>();
        int from = 0;
        for (int p = 0; p < Math.max(1, pools.size()); p++) {
            boolean last = p >= pools.size() - 1;
            int end = last ? Integer.MAX_VALUE : pools.get(p).getFirst().firstLine();
            int begin = from;
            List<Anchor> served = anchors.stream().filter(anchor -> anchor.line() >= begin && anchor.line() < end).toList();
            pairs.addAll(LinkPairing.pair(served, pools.isEmpty() ? List.of() : pools.get(p)));
            from = end;
        }
        return pairs;
    }

    private static AssessmentPage page(PageReader.Page page, int place, List<LinkPairing.Pair> pairs, EvidenceMaking making) {
        List<EvidenceFound> evidence = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            LinkPairing.Pair pair = pairs.get(i);
            if (pageOf(pairs, i) == place) {
                evidence.add(making.of(pair, evidence));
            }
        }
        return new AssessmentPage(page.line, page.number, page.fullText, page.questions, page.accounts, evidence);
    }

    /** A link that found no words stays with the page of the words before it. */
    private static int pageOf(List<LinkPairing.Pair> pairs, int at) {
        for (int i = at; i >= 0; i--) {
            Optional<Anchor> anchor = pairs.get(i).anchor();
            if (anchor.isPresent()) {
                return anchor.get().page();
            }
        }
        return 0;
    }
}
