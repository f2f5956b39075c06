package org.plenary.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a source, cleaned.
 *
 * @param number  place in the source, from 1
 * @param cells   the whole cleaned line with its tabs, for tables
 * @param mark    the bullet character before the text, or empty; a private-use bullet stays recognisable here only
 * @param label   the typed number or letter before the text ("1.", "a)"), or empty
 * @param text    running text without mark and label
 * @param indent  columns before the first character; a tab counts four
 * @param newPage whether the line opens a page: after a form feed, or set in by exactly one space with no mark (what is left of one)
 * @param open    whether the line ended in a space, as a line broken inside a sentence does
 */
public record SourceLine(int number, String cells, String mark, String label, String text, int indent, boolean newPage, boolean open) {
    private static final Pattern MARK = Pattern.compile("^(?:(\\p{Co}+)\\s*|([•◦▪▫‣⁃●○■□·*\\-])(?:\\s+|$)|([–—])\\s+(?=\\p{L}))");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(\\d{1,3}(?:\\.\\d{1,2})*[.)]|\\(?\\p{Ll}\\)|\\p{Ll}\\.|[ivx]{2,5}[.)])\\s+(?=\\S)|(\\d{1,2}(?:\\.\\d{1,2})+)\\s+(?=\\p{Lu}))");

    static SourceLine of(int number, String raw) {
        String cleaned = LineCleaning.clean(raw);
        String body = cleaned.strip();
        String mark = "";
        Matcher marked = MARK.matcher(body);
        if (marked.find()) {
            mark = marked.group().strip();
            body = body.substring(marked.end());
        }
        String label = "";
        Matcher labelled = LABEL.matcher(body);
        if (labelled.find()) {
            label = labelled.group().strip();
            body = body.substring(labelled.end());
        }
        int indent = indentOf(cleaned);
        boolean bare = mark.isEmpty() && label.isEmpty() && !body.isEmpty();
        boolean newPage = raw.indexOf('\f') >= 0 || (bare && cleaned.startsWith(" ") && indent == 1);
        return new SourceLine(number, cleaned, mark, label, LineCleaning.prose(body), indent, newPage, cleaned.endsWith(" "));
    }

    private static int indentOf(String line) {
        int columns = 0;
        for (int i = 0; i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t'); i++) {
            columns += line.charAt(i) == '\t' ? 4 : 1;
        }
        return columns;
    }

    boolean isBlank() {
        return text.isEmpty() && mark.isEmpty();
    }

    /** Whether the line opens an item of a list. */
    boolean isItem() {
        return !mark.isEmpty() || !label.isEmpty();
    }

    /** Whether the line is a row of cells parted by tabs. */
    boolean isRow() {
        return LineCleaning.holdsCells(cells);
    }

    boolean isOnlyMark() {
        return text.isEmpty() && !mark.isEmpty();
    }

    SourceLine markedWith(SourceLine bullet) {
        return new SourceLine(number, cells, bullet.mark, label, text, bullet.indent, bullet.newPage, open);
    }
}
