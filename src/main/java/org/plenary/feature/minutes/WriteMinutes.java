package org.plenary.feature.minutes;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.feature.DocumentReader;
import org.plenary.feature.Edition;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.minutes.FilesToWrite.FileToWrite;

/** Writes what a meeting gives into a folder: its minutes, registers, deck and dates, a file for each format. */
public final class WriteMinutes {

    static final String NOTHING_WRITTEN = " Nothing was written.";

    private final LocalCopy copy;
    private final DraftMinutes drafts;
    private final DocumentReader published;
    private final MinutesWriters writers;
    private final SafeFiles files;

    /**
     * Writes minutes of a copy.
     *
     * @param published reads the text of minutes that were published
     * @param writers one for each format there is
     */
    public WriteMinutes(LocalCopy copy, DraftMinutes drafts, DocumentReader published, MinutesWriters writers) {
        this(copy, drafts, published, writers, SafeFiles.Mover.SYSTEM);
    }

    WriteMinutes(LocalCopy copy, DraftMinutes drafts, DocumentReader published, MinutesWriters writers, SafeFiles.Mover mover) {
        this.copy = copy;
        this.drafts = drafts;
        this.published = published;
        this.writers = writers;
        this.files = new SafeFiles(mover);
    }

    /**
     * What was written.
     *
     * @param files the files, one or more for each format
     * @param gaps what is missing in the minutes, and which letters a file could not show
     */
    public record Written(List<Path> files, List<Gap> gaps) { }

    /** What came of writing files. */
    public sealed interface Result {

        /** All are there. */
        record Saved(List<Path> files) implements Result { }

        /**
         * Another program holds a file, so that it could not be replaced.
         *
         * @param file the file, which is as it was
         * @param free a name beside it that nothing has
         * @param saved those that were replaced before
         */
        record InUse(Path file, Path free, List<Path> saved) implements Result {

            /** What happened and what can be done, in plain words. */
            public String sentence() {
                return file.getFileName() + " is open in another program and stays as it was. Close it there, or save as " + free.getFileName() + ".";
            }
        }

        /** None is there that was not there before. */
        record Failed(String sentence) implements Result { }
    }

    /**
     * Writes the minutes. Every file is there whole or, after any fault, as it was before; a file of that name is replaced.
     *
     * @param meeting its number, key or id
     * @param folder made when it is not there
     * @param formats what they are called; none means all there are
     */
    public Outcome<Written> write(String meeting, Edition edition, Path folder, List<String> formats) {
        return drafts.which(meeting).then(id -> switch (write(id, MinutesWish.of(edition), folder, formats, false, Going.ON)) {
            case Result.Saved(List<Path> saved) -> Outcome.done(new Written(saved, drafts.of(id, edition).map(draft -> gaps(draft, formats)).orElse(List.of())));
            case Result.InUse held -> Outcome.refused(held.sentence());
            case Result.Failed(String sentence) -> Outcome.refused(sentence);
        });
    }

    /**
     * The same as somebody wants them, told how far it is. Not for the UI thread.
     *
     * @param meeting its id
     * @param isBeside puts a file whose name another program holds beside it, as "name (2)"
     */
    public Result write(String meeting, MinutesWish wish, Path folder, List<String> formats, boolean isBeside, Going going) {
        List<String> unknown = formats.stream().filter(format -> !writers.formats().contains(format)).toList();
        if (!unknown.isEmpty()) {
            return new Result.Failed("Minutes cannot be written as " + unknown.getFirst() + " yet, only as " + known() + "." + NOTHING_WRITTEN);
        }
        return copy.read(view -> view.find(meeting).map(thing -> files(view, thing, wish)))
                .map(found -> switch (found) {
                    case Outcome.Refused<FilesToWrite>(String sentence) -> new Result.Failed(sentence);
                    case Outcome.Done<FilesToWrite>(FilesToWrite all) -> save(all.of(format -> formats.isEmpty() || formats.contains(format)), folder, isBeside, going);
                }).orElseGet(() -> new Result.Failed("This meeting is gone: somebody deleted it." + NOTHING_WRITTEN));
    }

    /** What the public reads of published minutes is what was signed off, whatever the meeting says by now (C10). */
    private Outcome<FilesToWrite> files(View view, Thing meeting, MinutesWish wish) {
        Optional<PublishedText> locked = wish.edition() == Edition.PUBLIC ? PublishedText.of(view, meeting.id(), published) : Optional.empty();
        return locked.filter(text -> !text.isWhole()).isPresent()
                ? Outcome.refused("The published text of these minutes is not the one that was signed off: its hash differs." + NOTHING_WRITTEN)
                : Outcome.done(new FilesToWrite(writers, drafts.draft(view, meeting, wish), locked, view, copy.review().orElse("")));
    }

    private List<Gap> gaps(Draft draft, List<String> formats) {
        return Stream.concat(draft.gaps().stream(), writers.documents().stream().filter(writer -> formats.isEmpty() || formats.contains(writer.format()))
                .flatMap(writer -> new LettersWithoutFont(writer, draft).gap().stream())).toList();
    }

    private Result save(List<FileToWrite> wanted, Path folder, boolean isBeside, Going going) {
        SequencedMap<Path, byte[]> made = new LinkedHashMap<>();
        for (FileToWrite file : wanted) {
            if (!going.on(made.size(), wanted.size(), file.name())) {
                return new Result.Failed("The writing was stopped." + NOTHING_WRITTEN);
            }
            made.put(folder.resolve(file.name()), file.bytes().get());
        }
        return going.on(made.size(), wanted.size(), "") ? files.save(folder, made, isBeside) : new Result.Failed("The writing was stopped." + NOTHING_WRITTEN);
    }

    /** What people call the formats there are, in the order in which files are named. */
    public List<String> formats() {
        return writers.formats();
    }

    /** The formats there are, as a sentence names them: "markdown, html". */
    public String known() {
        return String.join(", ", writers.formats());
    }
}
