package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the links out of a plain-text mail, where an address stands in angle brackets behind the words that carried it:
 * "our workplan &lt;https://…&gt;". The words themselves are not marked, so the last name before the bracket is taken.
 */
final class AngleLinks {
    private static final Pattern LINK = Pattern.compile("\\s*<(https?://[^\\s<>]+)>");
    private static final Set<String> ENDS_NAME = Set.of("our", "your", "their", "the", "a", "an", "this", "at", "in", "to", "of", "on", "see", "is", "via",
            "by", "and", "or", "from", "with", "for");
    private static final int LONGEST_NAME = 6;

    private AngleLinks() {
    }

    static List<Link> in(int line, String text) {
        List<Link> links = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            links.add(Link.to(line, nameBefore(withoutAddresses(text.substring(0, link.start()))), link.group(1)));
        }
        return links;
    }

    static String withoutAddresses(String text) {
        return LINK.matcher(text).replaceAll("");
    }

    /** The same text with {@code [words](address)}; for texts whose form is Markdown. */
    static String asMarkdown(String text) {
        String rest = text;
        StringBuilder markdown = new StringBuilder();
        Matcher link = LINK.matcher(rest);
        while (link.find()) {
            String before = rest.substring(0, link.start());
            String name = nameBefore(before);
            markdown.append(before, 0, before.length() - name.length()).append('[').append(name).append("](").append(link.group(1)).append(')');
            rest = rest.substring(link.end());
            link = LINK.matcher(rest);
        }
        return markdown.append(rest).toString();
    }

    private static String nameBefore(String text) {
        String[] words = text.split(" ");
        int from = words.length;
        while (from > 0 && words.length - from < LONGEST_NAME) {
            String word = words[from - 1];
            if (ENDS_NAME.contains(word.replaceFirst("^.*\\(", "")) || word.matches(".*[.;:!?]")) {
                break;
            }
            from--;
            if (word.contains("(")) {
                break;
            }
        }
        return String.join(" ", List.of(words).subList(from, words.length)).replaceFirst("^.*\\(", "");
    }
}
