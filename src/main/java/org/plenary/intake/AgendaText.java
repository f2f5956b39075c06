package org.plenary.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an agenda: "1. … a) …", "- 1." and " - a)", bullets of any kind, or plain lines. */
public final class AgendaText {
    private static final int LEVELS = 3;
    private static final Pattern MINUTES = Pattern.compile("\\s*[(\\[–—-]?\\s*(\\d{1,3})\\s*(?:min|mins|minutes|')\\.?\\s*[)\\]]?$", Pattern.CASE_INSENSITIVE);

    private AgendaText() {
    }

    /** Reads a pasted agenda: the list under a line "Agenda" if there is one, else every list item, else every line. */
    public static Reading<List<AgendaEntry>> read(SourceText source) {
        Optional<Section> headed = Section.under(source, "Agenda").filter(section -> !section.items().isEmpty());
        if (headed.isPresent()) {
            return read(headed.get().nested());
        }
        List<Piece> items = source.pieces().stream().filter(Piece::isItem).toList();
        return read(ListItem.nest(items.isEmpty() ? source.pieces() : items));
    }

    /**
     * Reads the agenda under one heading of a source that holds several.
     *
     * @param heading the heading's words; letter case and punctuation do not count
     */
    public static Reading<List<AgendaEntry>> under(SourceText source, String heading) {
        return read(Section.under(source, heading).map(Section::nested).orElse(List.of()));
    }

    private static Reading<List<AgendaEntry>> read(List<ListItem> items) {
        if (items.isEmpty()) {
            return new Reading<>(List.of(), List.of(Problem.error("No agenda item was found. Nothing was taken over.")));
        }
        List<Problem> problems = new ArrayList<>();
        List<AgendaEntry> entries = entries(items, 1, problems);
        problems.sort(Comparator.comparingInt(Problem::line));
        return new Reading<>(entries, problems);
    }

    private static List<AgendaEntry> entries(List<ListItem> items, int level, List<Problem> problems) {
        List<AgendaEntry> entries = new ArrayList<>();
        for (ListItem item : items) {
            boolean deepest = level == LEVELS && !item.children().isEmpty();
            List<AgendaEntry> below = entries(item.children(), Math.min(level + 1, LEVELS), problems);
            entries.add(entry(item.piece(), deepest ? List.of() : below, problems));
            if (deepest) {
                entries.addAll(below);
                problems.add(Problem.note(item.piece().line(), "Line " + item.piece().line()
                        + " has items on a fourth level; an agenda has three, so they were put after it."));
            }
        }
        return entries;
    }

    private static AgendaEntry entry(Piece piece, List<AgendaEntry> children, List<Problem> problems) {
        List<Link> links = MarkdownLinks.in(piece.line(), piece.text());
        links.stream().filter(link -> link.address().isEmpty()).forEach(link -> problems.add(Problem.warning(piece.line(),
                "The link “" + link.label() + "” in line " + piece.line() + " has no address; its words were kept.")));
        String title = MarkdownLinks.withoutAddresses(piece.text());
        Matcher minutes = MINUTES.matcher(title);
        boolean timed = minutes.find() && minutes.start() > 0;
        return new AgendaEntry(piece.line(), piece.label(), timed ? title.substring(0, minutes.start()) : title,
                timed ? Optional.of(Integer.valueOf(minutes.group(1))) : Optional.empty(), links, children);
    }
}
