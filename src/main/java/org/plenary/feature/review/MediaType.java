package org.plenary.feature.review;

import java.util.Locale;
import java.util.Map;

/** The media type (RFC 6838) of a file by its name's ending: for people and other programs; this program decides nothing by it. */
final class MediaType {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN = "application/vnd.oasis.opendocument.";
    private static final Map<String, String> BY_ENDING = Map.ofEntries(Map.entry(".pdf", "application/pdf"), Map.entry(".txt", "text/plain"),
            Map.entry(".md", "text/markdown"), Map.entry(".csv", "text/csv"), Map.entry(".html", "text/html"), Map.entry(".png", "image/png"),
            Map.entry(".jpg", "image/jpeg"), Map.entry(".jpeg", "image/jpeg"), Map.entry(".gif", "image/gif"), Map.entry(".eml", "message/rfc822"),
            Map.entry(".docx", OFFICE + "wordprocessingml.document"), Map.entry(".xlsx", OFFICE + "spreadsheetml.sheet"),
            Map.entry(".pptx", OFFICE + "presentationml.presentation"), Map.entry(".odt", OPEN + "text"), Map.entry(".ods", OPEN + "spreadsheet"),
            Map.entry(".odp", OPEN + "presentation"), Map.entry(".zip", "application/zip"));

    private MediaType() { }

    static String of(String name) {
        return BY_ENDING.getOrDefault(SafeName.ending(name).toLowerCase(Locale.ROOT), "application/octet-stream");
    }
}
