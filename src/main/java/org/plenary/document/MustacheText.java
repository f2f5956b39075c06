package org.plenary.document;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.feature.Outcome;
import org.plenary.feature.TemplateText;

/** Templates in the syntax of mustache(5). They reach the places alone: no object's methods, no other files. */
public final class MustacheText implements TemplateText {

    private static final int LONGEST = 20_000;
    private static final int MOST_SECTIONS = 200;
    private static final Pattern SECTION = Pattern.compile("\\{\\{\\s*[#^]");
    private static final Pattern OTHER_FILES = Pattern.compile("\\{\\{\\s*[><$=]");
    private static final Pattern TAG = Pattern.compile("\\{\\{\\{[^{}]*\\}\\}\\}|\\{\\{[^{}]*\\}\\}");
    private static final Pattern BRACES = Pattern.compile("\\{\\{|\\}\\}");
    private static final Pattern LINE = Pattern.compile("\\bline (\\d+)");

    private static final Mustache.Compiler COMPILER = Mustache.compiler().escapeHTML(false).strictSections(true).emptyStringIsFalse(true)
            .withCollector(new Places());

    @Override
    public Outcome<String> fill(String template, Map<String, String> places) {
        if (template.length() > LONGEST || SECTION.matcher(template).results().count() > MOST_SECTIONS) {
            return Outcome.refused("It is longer than a layout can be: " + LONGEST + " characters, " + MOST_SECTIONS + " sections.");
        }
        Matcher other = OTHER_FILES.matcher(template);
        if (other.find()) {
            return Outcome.refused("Line " + lineOf(template, other.start()) + " begins with " + other.group() + ", which a layout cannot use.");
        }
        List<String> lines = template.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (BRACES.matcher(TAG.matcher(lines.get(i)).replaceAll("")).find()) {
                return damaged(i + 1); // the library takes a tag that never ends for words
            }
        }
        try {
            return Outcome.done(COMPILER.compile(template).execute(Map.copyOf(places)));
        } catch (MustacheException.Context unknown) {
            return Outcome.refused("Line " + unknown.lineNo + " names “" + unknown.key + "”, which is no part of a layout.");
        } catch (MustacheException damaged) {
            Matcher line = LINE.matcher(damaged.getMessage());
            return damaged(line.find() ? Long.parseLong(line.group(1)) : lines.size());
        }
    }

    private static Outcome<String> damaged(long line) {
        return Outcome.refused("Line " + line + " is damaged: a pair of braces or a section there has no end, or an end without its beginning.");
    }

    private static long lineOf(String template, int place) {
        return template.substring(0, place).chars().filter(c -> c == '\n').count() + 1;
    }

    /** Knows maps only; the library's own way would call the methods of what it is given. */
    private static final class Places extends BasicCollector {

        @Override
        public Mustache.VariableFetcher createFetcher(Object context, String name) {
            return context instanceof Map ? MAP_FETCHER : null;
        }

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new HashMap<>();
        }
    }
}
