package org.plenary.feature.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Slug;
import org.plenary.domain.exchange.View;
import org.plenary.domain.minutes.Sheet;
import org.plenary.feature.DatesWriter;
import org.plenary.feature.Edition;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.Reading;
import org.plenary.feature.SheetWriter;

/** Writes the registers of actions, decisions and questions as sheets, and what is due as a calendar. */
public final class WriteRegisters {

    private static final String NOTHING = " Nothing was written.";

    private final LocalCopy copy;
    private final List<SheetWriter> writers;
    private final DatesWriter dates;

    /** @param writers one for each format of sheets there is */
    public WriteRegisters(LocalCopy copy, List<SheetWriter> writers, DatesWriter dates) {
        this.copy = copy;
        this.writers = List.copyOf(writers);
        this.dates = dates;
    }

    /** What a register is called where one of them is wanted. */
    public enum Which {
        ACTIONS, DECISIONS, QUESTIONS;

        Sheet sheet(RegisterSheets sheets, Edition edition) {
            return switch (this) {
                case ACTIONS -> sheets.actions();
                case DECISIONS -> sheets.decisions();
                case QUESTIONS -> sheets.questions(edition);
            };
        }
    }

    /**
     * Writes all three into a folder. Each file is there whole or, after a fault, as it was before; files of those names are replaced.
     *
     * @param folder made when it is not there
     * @param formats what they are called; none means all there are
     */
    public Outcome<List<Path>> write(Edition edition, Path folder, List<String> formats) {
        List<String> unknown = formats.stream().filter(format -> !formats().contains(format)).toList();
        if (!unknown.isEmpty()) {
            return Outcome.refused("Registers cannot be written as " + unknown.getFirst() + ", only as " + String.join(", ", formats()) + "." + NOTHING);
        }
        SequencedMap<Path, byte[]> files = copy.read(view -> files(view, edition, folder, formats));
        return save(files);
    }

    /** Writes one of them, or what is due, to a file that a person named; by the file's ending. */
    public Outcome<Path> writeOne(Which which, Edition edition, Path file, String format) {
        SequencedMap<Path, byte[]> one = new LinkedHashMap<>();
        one.put(file, copy.read(view -> {
            var reading = new Reading(view, edition);
            return format.equals(dates.format()) ? dates.bytes(new RegisterDates(reading).all().of(copy.review().orElse("")))
                    : writer(format).bytes(List.of(which.sheet(new RegisterSheets(reading), edition)));
        }));
        return save(one).then(done -> Outcome.done(done.getFirst()));
    }

    /** The formats there are. */
    public List<String> formats() {
        return Stream.concat(writers.stream().map(SheetWriter::format), Stream.of(dates.format())).toList();
    }

    private SheetWriter writer(String format) {
        return writers.stream().filter(one -> one.format().equals(format)).findFirst().orElseThrow();
    }

    private SequencedMap<Path, byte[]> files(View view, Edition edition, Path folder, List<String> formats) {
        var reading = new Reading(view, edition);
        var sheets = new RegisterSheets(reading);
        List<Sheet> all = Stream.of(Which.values()).map(which -> which.sheet(sheets, edition)).toList();
        String copyName = edition == Edition.INTERNAL ? "-internal." : ".";
        SequencedMap<Path, byte[]> files = new LinkedHashMap<>();
        for (SheetWriter writer : writers) {
            if (formats.isEmpty() || formats.contains(writer.format())) {
                Map<String, List<Sheet>> named = writer.takesSeveral() ? Map.of("registers", all)
                        : all.stream().collect(Collectors.toMap(sheet -> Slug.of(sheet.name()), List::of, (one, other) -> one, LinkedHashMap::new));
                named.forEach((name, of) -> files.put(folder.resolve(name + copyName + writer.ending()), writer.bytes(of)));
            }
        }
        if (formats.isEmpty() || formats.contains(dates.format())) {
            files.put(folder.resolve("registers" + copyName + dates.ending()), dates.bytes(new RegisterDates(reading).all().of(copy.review().orElse(""))));
        }
        return files;
    }

    /** All of them are written aside before the first takes its place. */
    private static Outcome<List<Path>> save(SequencedMap<Path, byte[]> files) {
        var aside = new LinkedHashMap<Path, Path>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Path folder = file.getKey().toAbsolutePath().getParent();
                Files.createDirectories(folder);
                if (Files.isDirectory(file.getKey())) {
                    return Outcome.refused(file.getKey() + " is a folder. Choose another name." + NOTHING);
                }
                Path part = Files.createTempFile(folder, ".register", ".part");
                aside.put(file.getKey(), part);
                Files.write(part, file.getValue());
            }
            for (Map.Entry<Path, Path> file : aside.entrySet()) {
                Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
            return Outcome.done(List.copyOf(files.keySet()));
        } catch (IOException e) {
            return Outcome.refused("The file could not be written to " + files.firstEntry().getKey().toAbsolutePath().getParent()
                    + ". Close it in other programs, or choose another folder; the review is as it was.");
        } finally {
            aside.values().forEach(WriteRegisters::clear);
        }
    }

    private static void clear(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit(); // a full disk; its name says that it is no register
        }
    }
}
