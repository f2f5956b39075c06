package org.plenary.feature.meeting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Slug;
import org.plenary.feature.DatesWriter;
import org.plenary.feature.DocumentWriter;
import org.plenary.feature.Edition;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.Reading;

/** Writes the agenda of a meeting into a folder: as text that can be pasted back, as documents, and the meeting for calendars. Only what is public. */
public final class WriteAgenda {

    private static final String TEXT = "text";
    private static final int LONGEST_NAME = 60;

    private final LocalCopy copy;
    private final List<DocumentWriter> writers;
    private final DatesWriter dates;

    /** @param writers for documents; one that is called {@code text} gives way to the text that pasting reads */
    public WriteAgenda(LocalCopy copy, List<DocumentWriter> writers, DatesWriter dates) {
        this.copy = copy;
        this.writers = writers.stream().filter(writer -> !writer.format().equals(TEXT)).toList();
        this.dates = dates;
    }

    /** The agenda as text that pasting reads back; empty when there is no such meeting. */
    public Optional<String> text(String meeting) {
        return printed(meeting, PrintedAgenda::text);
    }

    /**
     * Writes it. Every file is there whole or as it was before; a file of that name is replaced.
     *
     * @param meeting its id
     * @param formats what they are called; none means all that can be written
     */
    public Outcome<List<Path>> write(String meeting, Path folder, List<String> formats) {
        List<String> known = Stream.of(Stream.of(TEXT), writers.stream().map(DocumentWriter::format), Stream.of(dates.format())).flatMap(all -> all).toList();
        Optional<String> unknown = formats.stream().filter(format -> !known.contains(format)).findFirst();
        if (unknown.isPresent()) {
            return Outcome.refused("An agenda cannot be written as " + unknown.get() + ", only as " + String.join(", ", known) + ". Nothing was written.");
        }
        Optional<SequencedMap<Path, byte[]>> files = printed(meeting, agenda -> files(agenda, meeting, folder, formats));
        if (files.isEmpty()) {
            return Outcome.refused("This meeting is not here any more. Nothing was written.");
        }
        boolean noDate = formats.contains(dates.format()) && files.get().keySet().stream().noneMatch(file -> file.toString().endsWith("." + dates.ending()));
        return noDate ? Outcome.refused("The meeting has no date yet, so there is nothing to put into a calendar. Nothing was written.") : save(folder, files.get());
    }

    private <T> Optional<T> printed(String meeting, Function<PrintedAgenda, T> work) {
        return copy.read(view -> {
            var reading = new Reading(view, Edition.PUBLIC);
            return reading.find(meeting).map(thing -> work.apply(new PrintedAgenda(reading, thing)));
        });
    }

    private SequencedMap<Path, byte[]> files(PrintedAgenda agenda, String meeting, Path folder, List<String> formats) {
        String slug = Slug.of(EntityId.key(meeting));
        String name = "agenda-" + slug.substring(0, slug.offsetByCodePoints(0, Math.min(LONGEST_NAME, slug.codePointCount(0, slug.length()))));
        SequencedMap<Path, byte[]> files = new LinkedHashMap<>();
        if (formats.isEmpty() || formats.contains(TEXT)) {
            files.put(folder.resolve(name + ".txt"), agenda.text().getBytes(StandardCharsets.UTF_8));
        }
        writers.stream().filter(writer -> formats.isEmpty() || formats.contains(writer.format()))
                .forEach(writer -> files.put(folder.resolve(name + "." + writer.ending()), writer.bytes(agenda.document())));
        if (formats.isEmpty() || formats.contains(dates.format())) {
            agenda.dates().ifPresent(day -> files.put(folder.resolve(name + "." + dates.ending()), dates.bytes(day.of(copy.review().orElse("")))));
        }
        return files;
    }

    private static Outcome<List<Path>> save(Path folder, Map<Path, byte[]> files) {
        Map<Path, Path> aside = files.keySet().stream().collect(Collectors.toMap(file -> file, file -> folder.resolve("." + file.getFileName() + ".part"),
                (one, other) -> one, LinkedHashMap::new));
        try {
            Files.createDirectories(folder);
            for (Map.Entry<Path, Path> file : aside.entrySet()) {
                Files.write(file.getValue(), files.get(file.getKey()));
            }
            for (Map.Entry<Path, Path> file : aside.entrySet()) {
                Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
            return Outcome.done(List.copyOf(new ArrayList<>(files.keySet())));
        } catch (IOException e) {
            return Outcome.refused("The agenda could not be written to the folder " + folder + ". Choose another one; the review is as it was.");
        } finally {
            aside.values().forEach(part -> part.toFile().delete());
        }
    }
}
