package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a letter from a mail archive: wrapped lines, addresses in angle brackets, "name at domain" for mail addresses. */
public final class LetterText {
    private static final Pattern ON_BEHALF = Pattern.compile("^Sent on behalf of (?:the )?(.+?)\\.?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DEAR = Pattern.compile("^Dear (.+?)[:,]$");
    /** A mail address as archives print it, its target in brackets behind it. */
    private static final Pattern ARCHIVED_MAIL = Pattern.compile("([\\w.+-]{1,64}) at ([\\w-]+(?:\\.[\\w-]+)+)\\s*<(?:mailto:)?([\\w.+-]+)(?: at |@)([\\w.-]+)>");
    private static final int LONGEST_HEADING = 60;

    private LetterText() {
    }

    /** Reads one letter; empty when the text has neither a sender line nor a salutation. */
    public static Reading<Optional<Letter>> read(SourceText source) {
        List<Piece> pieces = WrappedParagraphs.of(source);
        Optional<String> onBehalfOf = first(pieces, ON_BEHALF);
        Optional<String> named = first(pieces, DEAR);
        if (onBehalfOf.isEmpty() && named.isEmpty()) {
            return new Reading<>(Optional.empty(), List.of(Problem.error(
                    "No letter was found: no line begins with “Dear” or “Sent on behalf of”. Nothing was taken over.")));
        }
        List<Letter.Paragraph> body = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Optional<String> mailbox = Optional.empty();
        for (Piece piece : pieces) {
            if (!ON_BEHALF.matcher(piece.text()).matches() && !DEAR.matcher(piece.text()).matches()) {
                Matcher mail = ARCHIVED_MAIL.matcher(piece.text());
                if (mail.find()) {
                    mailbox = mailbox.or(() -> Optional.of(mail.group(1) + "@" + mail.group(2)));
                    twoSpellings(piece, mail).ifPresent(problems::add);
                }
                String text = mail.replaceAll("$1@$2");
                links.addAll(AngleLinks.in(piece.line(), text));
                body.add(new Letter.Paragraph(piece.line(), role(piece), AngleLinks.withoutAddresses(text), AngleLinks.asMarkdown(text)));
            }
        }
        MilestoneText milestones = new MilestoneText(body);
        return new Reading<>(Optional.of(new Letter(pieces.getFirst().line(), onBehalfOf, salutation(pieces), addressees(named), body, links, scope(body),
                body.stream().flatMap(paragraph -> milestones.in(paragraph).stream()).toList(), mailbox)), problems);
    }

    private static Optional<String> first(List<Piece> pieces, Pattern pattern) {
        return pieces.stream().map(piece -> pattern.matcher(piece.text())).filter(Matcher::matches).map(found -> found.group(1)).findFirst();
    }

    private static Optional<String> salutation(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).filter(text -> DEAR.matcher(text).matches()).findFirst();
    }

    private static List<String> addressees(Optional<String> named) {
        return named.map(names -> List.of(names.split("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+"))).orElse(List.of());
    }

    private static Letter.Role role(Piece piece) {
        boolean heading = piece.blankBefore() > 0 && piece.text().length() <= LONGEST_HEADING && !Healing.endsSentence(piece.text());
        return piece.isItem() ? Letter.Role.BULLET : heading ? Letter.Role.HEADING : Letter.Role.PARAGRAPH;
    }

    private static List<String> scope(List<Letter.Paragraph> body) {
        List<String> scope = new ArrayList<>();
        boolean inScope = false;
        for (Letter.Paragraph paragraph : body) {
            if (paragraph.role() == Letter.Role.BULLET && inScope) {
                scope.add(paragraph.text());
            } else if (paragraph.role() != Letter.Role.BULLET) {
                inScope = paragraph.text().toLowerCase(Locale.ROOT).contains("scope");
            }
        }
        return scope;
    }

    private static Optional<Problem> twoSpellings(Piece piece, Matcher mail) {
        String target = mail.group(3) + "@" + mail.group(4);
        String shown = mail.group(1) + "@" + mail.group(2);
        return target.equalsIgnoreCase(shown) ? Optional.empty() : Optional.of(Problem.warning(piece.line(), "The paragraph at line " + piece.line()
                + " spells one mailbox in two ways, " + shown + " and " + target + "; the first was kept. A hyphen may have been lost at a line end,"
                + " in the letter's links too."));
    }
}
