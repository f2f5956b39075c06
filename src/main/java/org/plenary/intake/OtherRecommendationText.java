package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds recommendations of other reviews in a deck: "Recommendation n: …" with a line "To: …" under it. */
public final class OtherRecommendationText {
    private static final Pattern TO = Pattern.compile("^To:\\s*(.*?)\\.?$", Pattern.DOTALL);
    private static final Pattern PAGE = Pattern.compile("\\bpage (\\d{1,4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(.+?)\\1");
    /** "by the ICANN should": a preposition and a name cannot be followed by the verb of a sentence. */
    private static final Pattern GARBLED = Pattern.compile("\\b(?:by|of|from|with|for) (?:the )?(?:\\p{Lu}[\\p{L}-]+) (?:should|must|shall) ");

    private OtherRecommendationText() {
    }

    /** Finds all of them; none is no problem of the text, but is named as nothing found. */
    public static Reading<List<OtherRecommendation>> read(SourceText source) {
        List<OtherRecommendation> found = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Piece> pieces = source.pieces();
        for (int i = 0; i + 1 < pieces.size(); i++) {
            Matcher heading = PageReader.HEADING.matcher(pieces.get(i).text());
            Matcher to = TO.matcher(pieces.get(i + 1).text());
            if (heading.matches() && to.matches()) {
                OtherRecommendation other = of(pieces, i, heading, to.group(1));
                found.add(other);
                garbled(other).ifPresent(problems::add);
            }
        }
        if (found.isEmpty()) {
            problems.add(Problem.error("No recommendation of another review was found: none has a line “To:” under it. Nothing was taken over."));
        }
        return new Reading<>(List.copyOf(found), problems);
    }

    private static OtherRecommendation of(List<Piece> pieces, int at, Matcher heading, String to) {
        int number = Integer.parseInt(heading.group(1));
        Optional<String> reference = at == 0 ? Optional.empty()
                : Optional.of(pieces.get(at - 1).text()).filter(text -> PAGE.matcher(text).find());
        return new OtherRecommendation(pieces.get(at).line(), review(pieces, number), number, reference.flatMap(OtherRecommendationText::page), reference,
                heading.group(2), addressees(to));
    }

    /** From a mention elsewhere, "rec. 16 in CCT report". */
    private static Optional<String> review(List<Piece> pieces, int number) {
        Pattern mention = Pattern.compile("\\brec(?:ommendation|\\.)?\\s*" + number + "\\b.{0,20}?\\b(\\p{Lu}[\\p{Lu}\\d-]+)\\b");
        return pieces.stream().map(piece -> mention.matcher(piece.text())).filter(Matcher::find).map(found -> found.group(1)).findFirst();
    }

    private static Optional<Integer> page(String reference) {
        Matcher page = PAGE.matcher(reference);
        return page.find() ? Optional.of(Integer.valueOf(page.group(1))) : Optional.empty();
    }

    private static List<OtherRecommendation.Addressee> addressees(String to) {
        List<OtherRecommendation.Addressee> addressees = new ArrayList<>();
        for (String part : to.split("\\s*[,;]\\s*")) {
            Matcher bold = BOLD.matcher(part);
            boolean emphasised = bold.find();
            String name = bold.replaceAll("$2").replaceFirst("^(?:and\\s+)?(?:[Tt]he\\s+)?", "").replaceFirst("\\.$", "").strip();
            if (!name.isEmpty()) {
                addressees.add(new OtherRecommendation.Addressee(name, emphasised));
            }
        }
        return addressees;
    }

    private static Optional<Problem> garbled(OtherRecommendation other) {
        Matcher garbled = GARBLED.matcher(other.text());
        return garbled.find() ? Optional.of(Problem.warning(other.line(), "In line " + other.line() + " words seem to be missing around “"
                + garbled.group().strip() + "”; the text was kept as it is.")) : Optional.empty();
    }
}
