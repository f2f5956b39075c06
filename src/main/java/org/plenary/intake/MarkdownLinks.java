package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes Markdown links, {@code [label](address)}, out of a line of text. */
final class MarkdownLinks {
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)\\]\\(\\s*<?([^\\s()<>]*)>?\\s*\\)");

    private MarkdownLinks() {
    }

    /** The text with each link reduced to its label. */
    static String withoutAddresses(String text) {
        return LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement(link.group(1)));
    }

    /** The links in order; "#" or nothing in the brackets is a link whose address is missing. */
    static List<Link> in(int line, String text) {
        List<Link> links = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            String address = link.group(2);
            boolean missing = address.isEmpty() || address.equals("#");
            links.add(missing ? Link.missing(line, link.group(1)) : Link.to(line, link.group(1), address));
        }
        return links;
    }
}
