package org.plenary.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads open action items: list items under a heading about action items, each with its status lines under it. */
public final class ActionText {
    private static final Pattern STATUS = Pattern.compile("^Status\\s*[:–-]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWNER = Pattern.compile("\\b(?:Action )?owner\\s*:\\s*([^.;,()]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORKER = Pattern.compile("^(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}) (?:(?:is |are )?working\\b|will\\b|to \\p{Ll})");

    private ActionText() {
    }

    /** Reads with the date the text itself gives for its meeting. */
    public static Reading<List<ActionFound>> read(SourceText source) {
        return read(source, HeadingText.read(source).found().date());
    }

    /**
     * Reads the items under the heading, or every list item when there is no such heading.
     *
     * @param heldOn date of the meeting; without it a date such as "6/20" is not read
     */
    public static Reading<List<ActionFound>> read(SourceText source, Optional<LocalDate> heldOn) {
        List<ListItem> items = Section.of(source).stream().filter(section -> section.isAbout("action items") && !section.items().isEmpty())
                .findFirst().map(Section::nested)
                .orElseGet(() -> ListItem.nest(source.pieces().stream().filter(Piece::isItem).toList()));
        if (items.isEmpty()) {
            return new Reading<>(List.of(), List.of(Problem.error("No action item was found: the text holds no list. Nothing was taken over.")));
        }
        return new Reading<>(items.stream().map(item -> action(item, heldOn)).toList(), List.of());
    }

    private static ActionFound action(ListItem item, Optional<LocalDate> heldOn) {
        List<ActionFound.Note> notes = item.children().stream().map(child -> note(child.piece())).toList();
        List<String> texts = Stream.concat(notes.stream().map(ActionFound.Note::text), Stream.of(item.piece().text())).toList();
        return new ActionFound(item.piece().line(), item.piece().text(), notes,
                texts.stream().flatMap(text -> WrittenDate.in(text, heldOn).stream()).findFirst(),
                texts.stream().flatMap(text -> owner(text).stream()).findFirst());
    }

    private static ActionFound.Note note(Piece piece) {
        Matcher status = STATUS.matcher(piece.text());
        boolean stated = status.find();
        return new ActionFound.Note(piece.line(), stated, stated ? piece.text().substring(status.end()) : piece.text());
    }

    private static Optional<String> owner(String text) {
        Matcher owner = OWNER.matcher(text);
        Matcher worker = WORKER.matcher(text);
        return owner.find() ? Optional.of(owner.group(1).strip()) : worker.find() ? Optional.of(worker.group(1)) : Optional.empty();
    }
}
