package org.plenary.feature.minutes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Slug;
import org.plenary.feature.DocumentWriter;
import org.plenary.feature.Edition;
import org.plenary.feature.Outcome;

/** Writes the minutes of a meeting into a folder, a file for each format. */
public final class WriteMinutes {

    private static final int LONGEST_NAME = 60;
    private static final String NOTHING_WRITTEN = " Nothing was written.";

    private final DraftMinutes drafts;
    private final List<DocumentWriter> writers;

    /** @param writers one for each format there is, in the order in which files are named */
    public WriteMinutes(DraftMinutes drafts, List<DocumentWriter> writers) {
        this.drafts = drafts;
        this.writers = List.copyOf(writers);
    }

    /**
     * What was written.
     *
     * @param files the files, one for each format
     * @param gaps what is missing in the minutes
     */
    public record Written(List<Path> files, List<Gap> gaps) { }

    /**
     * Writes the minutes. Every file is there whole or, after any fault, as it was before; a file of that name is replaced.
     *
     * @param meeting its number, key or id
     * @param folder made when it is not there
     * @param formats what they are called; none means all there are
     */
    public Outcome<Written> write(String meeting, Edition edition, Path folder, List<String> formats) {
        List<String> unknown = formats.stream().filter(format -> find(format).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            return Outcome.refused("Minutes cannot be written as " + unknown.getFirst() + " yet, only as " + known() + "." + NOTHING_WRITTEN);
        }
        return drafts.which(meeting).then(id -> {
            Draft draft = drafts.of(id, edition).orElseThrow();
            SequencedMap<Path, byte[]> files = new LinkedHashMap<>();
            writers.stream().filter(writer -> formats.isEmpty() || formats.contains(writer.format()))
                    .forEach(writer -> files.put(folder.resolve(name(draft) + "." + writer.ending()), writer.bytes(draft.text())));
            return save(folder, files).then(done -> Outcome.done(new Written(done, draft.gaps())));
        });
    }

    /** The formats there are: "markdown, html". */
    public String known() {
        return writers.stream().map(DocumentWriter::format).collect(Collectors.joining(", "));
    }

    private Optional<DocumentWriter> find(String format) {
        return writers.stream().filter(writer -> writer.format().equals(format)).findFirst();
    }

    /** A name that every system takes; the team's copy says what it is. */
    private static String name(Draft draft) {
        String slug = Slug.of(EntityId.key(draft.meeting()));
        int end = slug.offsetByCodePoints(0, Math.min(LONGEST_NAME, slug.codePointCount(0, slug.length())));
        return "minutes-" + slug.substring(0, end) + (draft.edition() == Edition.INTERNAL ? "-internal" : "");
    }

    /** All of them are written aside before the first takes its place. */
    private static Outcome<List<Path>> save(Path folder, SequencedMap<Path, byte[]> files) {
        Optional<Path> taken = files.keySet().stream().filter(Files::isDirectory).findFirst(); // a move may replace an empty one
        if (taken.isPresent()) {
            return Outcome.refused("The minutes could not be written to " + taken.get() + ", for that is a folder." + NOTHING_WRITTEN);
        }
        var aside = new LinkedHashMap<Path, Path>();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Path part = folder.resolve("." + file.getKey().getFileName() + ".part");
                Files.deleteIfExists(part); // what a crash left of it
                aside.put(file.getKey(), part);
                Files.write(part, file.getValue(), StandardOpenOption.CREATE_NEW);
            }
            for (Map.Entry<Path, Path> file : aside.entrySet()) {
                Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
            return Outcome.done(List.copyOf(files.keySet()));
        } catch (IOException e) {
            return Outcome.refused("The minutes could not be written to the folder " + folder + ". Choose another one; the review is as it was.");
        } finally {
            clear(new ArrayList<>(aside.values()));
        }
    }

    private static void clear(List<Path> parts) {
        for (Path part : parts) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                // what a full disk left of it; its name says that it is none of the minutes
            }
        }
    }
}
