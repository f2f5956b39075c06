package org.plenary.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names what a person should check on assessment pages. Changes nothing. */
final class PageProblems {
    private PageProblems() {
    }

    static List<Problem> in(List<PageReader.Page> pages) {
        List<Problem> problems = new ArrayList<>();
        Map<Integer, Integer> lines = new HashMap<>();
        for (PageReader.Page page : pages) {
            String place = "Recommendation " + page.number + " (line " + page.line + ")";
            if (page.fullText.isEmpty()) {
                problems.add(Problem.warning(page.line, place + " has no text; its page was kept without."));
            }
            if (page.questions.isEmpty()) {
                problems.add(Problem.warning(page.line, place + " has no question under it; only its text was kept."));
            }
            Integer earlier = lines.putIfAbsent(page.number, page.line);
            if (earlier != null) {
                problems.add(Problem.warning(page.line, place + " has a page already, at line " + earlier + "; both were kept."));
            }
        }
        return problems;
    }

    static List<Problem> inPairs(List<LinkPairing.Pair> pairs) {
        List<Problem> problems = new ArrayList<>();
        for (LinkPairing.Pair pair : pairs) {
            pair.link().filter(link -> link.lines().size() > 1).ifPresent(link -> problems.add(Problem.note(link.firstLine(), "Lines "
                    + link.firstLine() + (link.lines().size() == 2 ? " and " : " to ") + link.lines().getLast()
                    + " repeat one address; it was taken as one link whose words are broken over lines.")));
            about(pair).ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<Problem> about(LinkPairing.Pair pair) {
        if (pair.anchor().isEmpty()) {
            int line = pair.link().orElseThrow().firstLine();
            return Optional.of(Problem.warning(line, "The address in line " + line + " found no words it belongs to; it was kept under its file name."));
        }
        Anchor anchor = pair.anchor().get();
        if (pair.link().isEmpty()) {
            return anchor.strength() == Anchor.Strength.HERE ? Optional.of(Problem.warning(anchor.line(), "“" + anchor.label() + "” (line "
                    + anchor.line() + ") says “here” but no address was found for it; it was kept without.")) : Optional.empty();
        }
        boolean guessed = anchor.strength() == Anchor.Strength.PHRASE && !pair.sharesName();
        int line = pair.link().get().firstLine();
        return guessed ? Optional.of(Problem.note(line, "The address in line " + line + " was given to “" + anchor.label() + "” (line "
                + anchor.line() + ") by its place in the list alone; check that it belongs there.")) : Optional.empty();
    }
}
