package org.plenary.feature.minutes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.MinutesPart;
import org.plenary.feature.Outcome;
import org.plenary.feature.TemplateText;

/**
 * Puts the parts of minutes where a layout names them. The layout is filled with marks that stand for the parts, read as a plain kind of
 * Markdown, and only then do the parts take the place of their marks: so nothing that anybody wrote in a meeting can act as a heading or a list.
 */
final class LaidOut {

    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final Pattern MARK = Pattern.compile(OPEN + "(\\d+)" + CLOSE);
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
    private static final Pattern BULLET = Pattern.compile("[-*+]\\s+(.*)");
    private static final Pattern INLINE = Pattern.compile(OPEN + "(?<mark>\\d+)" + CLOSE + "|\\*\\*(?<bold>[^*]+)\\*\\*|\\*(?<italic>[^*]+)\\*"
            + "|\\[(?<label>[^\\]]+)\\]\\((?<address>[^)\\s]+)\\)");

    private final Map<MinutesPart, List<Block>> blocks;
    private final Map<MinutesPart, String> words;
    private final List<Block> made = new ArrayList<>();
    private final List<Line> bullets = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();

    /**
     * @param blocks what stands in the parts that need lines of their own; absent and empty for nothing
     * @param words what stands in the others
     */
    LaidOut(Map<MinutesPart, List<Block>> blocks, Map<MinutesPart, String> words) {
        this.blocks = new EnumMap<>(blocks);
        this.words = new EnumMap<>(words);
    }

    /** The text that a layout makes of the parts. Refused with a sentence that names the line, when it cannot be read. */
    Outcome<List<Block>> by(String layout, TemplateText templates) {
        String clean = layout.replaceAll("[" + OPEN + CLOSE + "]", "\uFFFD");
        Optional<String> misplaced = misplaced(clean);
        return misplaced.isPresent() ? Outcome.refused(misplaced.get()) : templates.fill(clean, marks()).then(filled -> {
            filled.lines().map(String::strip).forEach(this::line);
            flush();
            return Outcome.done(List.copyOf(made));
        });
    }

    private Map<String, String> marks() {
        var marks = new HashMap<String, String>();
        for (MinutesPart part : MinutesPart.values()) {
            boolean isFilled = part.isInline() ? !words.getOrDefault(part, "").isBlank() : !blocks.getOrDefault(part, List.of()).isEmpty();
            marks.put(part.word(), isFilled ? OPEN + Integer.toString(part.ordinal()) + CLOSE : "");
        }
        return marks;
    }

    /** A part of several lines among other words would have to be torn. */
    private static Optional<String> misplaced(String layout) {
        List<String> lines = layout.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            for (MinutesPart part : MinutesPart.values()) {
                Matcher named = Pattern.compile("\\{\\{\\{?\\s*&?\\s*" + part.word() + "\\s*\\}?\\}\\}").matcher(line);
                if (!part.isInline() && named.find() && !named.replaceAll("").replaceAll("\\{\\{\\s*[#/^][^}]*\\}\\}", "").isBlank()) {
                    return Optional.of("Line " + (i + 1) + " has {{" + part.word() + "}} among other words; it needs a line of its own.");
                }
            }
        }
        return Optional.empty();
    }

    private void line(String line) {
        Matcher marks = MARK.matcher(line);
        Matcher heading = HEADING.matcher(line);
        Matcher bullet = BULLET.matcher(line);
        if (line.isEmpty()) {
            flush();
        } else if (marks.find() && !part(marks.group(1)).isInline()) {
            flush();
            marks.reset().results().forEach(mark -> made.addAll(blocks.get(part(mark.group(1)))));
        } else if (heading.matches()) {
            flush();
            Line title = inline(heading.group(2));
            if (!title.isBlank()) {
                made.add(new Block.Heading(heading.group(1).length(), title));
            }
        } else if (bullet.matches()) {
            endParagraph();
            bullets.add(inline(bullet.group(1)));
        } else {
            endBullets();
            paragraph.add(line);
        }
    }

    private void flush() {
        endParagraph();
        endBullets();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            made.add(new Block.Paragraph(inline(String.join("\n", paragraph))));
            paragraph.clear();
        }
    }

    private void endBullets() {
        if (!bullets.isEmpty()) {
            made.add(new Block.Bullets(List.copyOf(bullets)));
            bullets.clear();
        }
    }

    private Line inline(String text) {
        Line line = Line.EMPTY;
        Matcher found = INLINE.matcher(text);
        int from = 0;
        while (found.find()) {
            line = line.plain(text.substring(from, found.start()));
            line = found.group("mark") != null ? line.plain(words.getOrDefault(part(found.group("mark")), ""))
                    : found.group("bold") != null ? line.bold(unmarked(found.group("bold")))
                    : found.group("italic") != null ? line.italic(unmarked(found.group("italic")))
                    : line.link(unmarked(found.group("label")), unmarked(found.group("address")));
            from = found.end();
        }
        return line.plain(text.substring(from));
    }

    private String unmarked(String text) {
        return MARK.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(words.getOrDefault(part(mark.group(1)), "")));
    }

    private static MinutesPart part(String ordinal) {
        return MinutesPart.values()[Integer.parseInt(ordinal)];
    }
}
