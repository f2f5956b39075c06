package org.plenary.store;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonText;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.feature.Outcome;
import org.plenary.feature.UnsavedTexts;

/**
 * What people typed and have not saved yet: one forced file for each field, so that a crash costs at most what came after the last
 * {@link #keep} (SYNC §2 "Editor rule"). Safe for several threads.
 */
public final class UnsavedText implements UnsavedTexts {

    private static final String ENDING = ".json";

    private final Path folder;
    private final JsonText json;
    private final InstantSource clock;

    /** @param dataFolder the folder the store is open in */
    public UnsavedText(Path dataFolder, JsonText json, InstantSource clock) {
        this.folder = dataFolder.resolve("unsaved");
        this.json = json;
        this.clock = clock;
    }

    @Override
    public synchronized Outcome<Boolean> keep(OpenEditor editor, String text) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("entity", JsonValue.of(editor.entity()));
        members.put("field", JsonValue.of(editor.field()));
        members.put("heads", JsonValue.ofTexts(editor.loaded().stream().map(Dot::toString).toList()));
        members.put("text", JsonValue.of(text));
        members.put("at", JsonValue.of(clock.instant().toString()));
        try {
            WholeFile.makeFolder(folder);
            WholeFile.writeLine(file(editor.entity(), editor.field()), new JsonValue.Obj(members).canonical());
            return Outcome.done(true);
        } catch (IOException e) {
            return Outcome.refused("What you are typing cannot be kept in " + folder + ": " + Faults.inWords(e)
                    + ". It is safe only while this window is open.");
        }
    }

    @Override
    public synchronized void drop(String entity, String field) {
        WholeFile.deleteQuietly(file(entity, field));
    }

    /** Oldest first; a damaged file is skipped, and stays. */
    @Override
    public List<Kept> all() {
        var all = new ArrayList<Kept>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(ENDING)).forEach(file -> read(file).ifPresent(all::add));
        } catch (IOException e) {
            return List.of(); // there is no such folder before the first text
        }
        all.sort(Comparator.comparing(Kept::at).thenComparing(kept -> kept.editor().entity())
                .thenComparing(kept -> kept.editor().field()));
        return List.copyOf(all);
    }

    private Optional<Kept> read(Path file) {
        try {
            JsonReading in = new JsonReading(json.read(Files.readString(file)));
            var heads = new ArrayList<Dot>();
            for (String head : in.texts("heads")) {
                heads.add(Dot.parse(head).orElseThrow(() -> new JsonText.NotReadable("no dot")));
            }
            var editor = new OpenEditor(in.text("entity"), in.text("field"), List.copyOf(heads));
            return Optional.of(new Kept(editor, in.text("text"), Instant.parse(in.text("at"))));
        } catch (IOException | JsonText.NotReadable | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Ids and fields hold any character, and some systems cannot tell A from a: so the name is a number. */
    private Path file(String entity, String field) {
        byte[] hash = Hash.of(JsonValue.ofTexts(List.of(entity, field)).canonical()).text().getBytes(StandardCharsets.US_ASCII);
        return folder.resolve(new BigInteger(1, hash).toString(36) + ENDING);
    }
}
