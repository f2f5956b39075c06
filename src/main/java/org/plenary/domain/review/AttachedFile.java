package org.plenary.domain.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.View;

/**
 * A file that things of the review have attached, as changes tell; whether it lies on this computer they cannot tell.
 *
 * @param hash its SHA-256 in hexadecimal
 * @param name what it was called where it was attached; written by anybody, so no name for a file yet
 * @param bytes how large it was there; 0 when nobody said
 * @param writers the writers whose changes say so: they had it
 */
public record AttachedFile(String hash, String name, long bytes, Set<String> writers) {

    /** The file of that hash, if it was ever attached. */
    public static Optional<AttachedFile> find(View view, String hash) {
        return view.find(Attachment.id(hash)).map(told -> of(told, hash, Set.of()));
    }

    /** A file of that hash as people know it, "slides.pdf (15 bytes)"; one that nobody gave a name is called by its hash. */
    public static String words(View view, String hash) {
        return find(view, hash).filter(file -> !file.name.isBlank())
                .map(file -> file.bytes == 0 ? file.name : String.format(Locale.ROOT, "%s (%,d bytes)", file.name, file.bytes)).orElse(hash);
    }

    /** The files that shared things have now, all sides of a conflict included, by hash. What was taken away again is none of them. */
    public static List<AttachedFile> in(View view) {
        SortedMap<String, Set<String>> named = new TreeMap<>();
        for (Kind kind : view.kinds().all()) {
            List<Field> fields = kind.fields().stream().filter(field -> field.type() == FieldType.FILE_HASH).toList();
            if (!fields.isEmpty() && !kind.equals(Attachment.KIND)) {
                view.things(kind).forEach(thing -> fields.forEach(field -> thing.register(field).ifPresent(r -> collect(view, r, named))));
            }
        }
        var files = new ArrayList<AttachedFile>();
        named.forEach((hash, writers) -> view.find(Attachment.id(hash)).ifPresent(told -> files.add(of(told, hash, writers))));
        return files;
    }

    private static void collect(View view, Register register, SortedMap<String, Set<String>> named) {
        if (view.kinds().scope(register.entity(), register.field()) == Scope.OWN) {
            return;
        }
        for (Version version : register.heads()) {
            if (version.value() instanceof JsonValue.Text(String hash)) {
                named.computeIfAbsent(hash, first -> new HashSet<>()).add(version.change().writer());
            }
        }
    }

    private static AttachedFile of(Thing told, String hash, Set<String> writers) {
        return new AttachedFile(hash, told.textOrEmpty(Attachment.NAME), told.number(Attachment.SIZE).orElse(0), Set.copyOf(writers));
    }
}
