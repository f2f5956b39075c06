package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the pieces of a source and gathers its form pages: heading and text, questions, bullets; pooled addresses are passed over. */
final class PageReader {
    static final Pattern HEADING = Pattern.compile("^RECOMMENDATION\\s+(\\d{1,3})\\s*[:.]\\s*(.*)$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A form page while it is being read. */
    static final class Page {
        final int line;
        final int number;
        String fullText;
        final List<AskedQuestion> questions = new ArrayList<>();
        final List<AccountFound> accounts = new ArrayList<>();
        final List<Anchor> evidenceLines = new ArrayList<>();

        private Page(int line, int number, String fullText) {
            this.line = line;
            this.number = number;
            this.fullText = fullText;
        }
    }

    private final List<Page> pages = new ArrayList<>();
    private boolean open;
    private boolean accountOpen;

    static List<Page> read(List<Piece> pieces) {
        PageReader reader = new PageReader();
        pieces.forEach(reader::take);
        return reader.pages;
    }

    private void take(Piece piece) {
        Matcher heading = HEADING.matcher(piece.text());
        if (heading.matches() && !piece.isItem()) {
            pages.add(new Page(piece.line(), Integer.parseInt(heading.group(1)), heading.group(2).strip()));
            open = true;
        } else if (piece.newPage() && !piece.text().endsWith("?")) {
            open = false;
        } else if (open && !Addresses.isOnlyAddress(piece.text())) {
            takeInside(pages.getLast(), piece);
        }
    }

    private void takeInside(Page page, Piece piece) {
        if (!piece.isItem() && piece.text().endsWith("?")) {
            page.questions.add(new AskedQuestion(piece.line(), piece.text(), List.of()));
            accountOpen = false;
        } else if (page.questions.isEmpty()) {
            page.fullText = Healing.join(page.fullText, piece.text());
        } else if (page.questions.size() == 1) {
            takeAccount(page, piece);
        } else {
            AskedQuestion asked = page.questions.removeLast();
            List<String> answers = new ArrayList<>(asked.answers());
            answers.add(piece.text());
            page.questions.add(new AskedQuestion(asked.line(), asked.wording(), answers));
        }
    }

    private void takeAccount(Page page, Piece piece) {
        int place = pages.size() - 1;
        Optional<Anchor> evidence = AnchorFinder.evidenceLine(piece, place);
        if (evidence.isPresent()) {
            page.evidenceLines.add(evidence.get());
            accountOpen = false;
        } else if (accountOpen && !piece.isItem()) {
            AccountFound begun = page.accounts.removeLast();
            page.accounts.add(new AccountFound(begun.line(), begun.phase(), Healing.join(begun.text(), piece.text())));
        } else {
            page.accounts.add(AccountFound.of(piece.line(), piece.text()));
            accountOpen = true;
        }
    }
}
