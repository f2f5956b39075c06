package org.plenary.intake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.domain.review.LookAlikes;

/** The words of texts and of addresses, made comparable: lower case, letters parted from digits, what says nothing left out. */
final class Words {
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");
    private static final Pattern SHORT_DATE = Pattern.compile("(?<!\\d)\\d{1,2}(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*(\\d{2})(?!\\d)");
    private static final int SHORTEST_PREFIX = 3;
    private static final int SHORTEST_ENDING = 4;
    /** Words of addresses that belong to web sites, file kinds or upkeep and not to a thing. */
    private static final Set<String> EMPTY = Set.of("http", "https", "www", "com", "org", "net", "en", "system", "files", "file", "sites", "default",
            "assets", "resources", "pages", "page", "viewpage", "action", "pageid", "preview", "download", "attachments", "api", "version",
            "modificationdate", "pdf", "png", "htm", "html", "docx", "xlsx", "news", "nav", "update", "updated", "and", "the", "of", "for", "with",
            "was", "were", "has", "have", "been", "are", "its", "this", "that", "which", "also", "here");
    /** What a kind of page usually holds, where address and text use different words for it. */
    private static final Map<String, List<String>> HOLDS = Map.of("archive", List.of("reports", "quarterly", "minutes"),
            "mous", List.of("memorandums", "understanding"), "faq", List.of("questions"), "acronyms", List.of("glossary"), "opplan", List.of("operating"));

    private Words() {
    }

    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher word = WORD.matcher(LookAlikes.key(text));
        while (word.find()) {
            if (word.group().length() > 1 && !EMPTY.contains(word.group())) {
                words.add(word.group());
            }
        }
        return words;
    }

    /** The words after the host name, with the year of a short date ("17may12") written out and what an archive or the like holds added. */
    static Set<String> ofAddress(String address) {
        String path = address.replaceFirst("^https?://[^/]*", "");
        String decoded;
        try {
            decoded = URLDecoder.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            decoded = path;
        }
        Matcher date = SHORT_DATE.matcher(decoded);
        Set<String> words = of(date.replaceAll("$1 20$2"));
        Set.copyOf(words).forEach(word -> words.addAll(HOLDS.getOrDefault(word, List.of())));
        return words;
    }

    /** Equal, an abbreviation ("def", "definitions") or a compound ("opplan", "plan"). */
    static boolean alike(String ofAddress, String ofText) {
        return ofAddress.equals(ofText)
                || Character.isLetter(ofText.charAt(0)) && (shortens(ofAddress, ofText) || shortens(ofText, ofAddress)
                        || ofText.length() >= SHORTEST_ENDING && ofAddress.endsWith(ofText));
    }

    private static boolean shortens(String part, String whole) {
        return part.length() >= SHORTEST_PREFIX && whole.startsWith(part);
    }
}
