package org.plenary.feature.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Entity;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.Attachment;
import org.plenary.feature.Attachments;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/**
 * Attaches a copy of a person's file to a thing. First the copy is kept, then one change says that the thing has it and what it is called:
 * a fault between the two leaves a file that nothing names, which does no harm. To take it away is an ordinary edit of the field.
 */
public final class AttachFile {

    /** The field by which things have a file. */
    public static final String FIELD = "file";

    private final LocalCopy copy;
    private final Attachments attachments;

    /** @param attachments where the copies lie */
    public AttachFile(LocalCopy copy, Attachments attachments) {
        this.copy = copy;
        this.attachments = attachments;
    }

    /**
     * A file that is attached.
     *
     * @param dot the change that says so; empty when the thing had this very file already
     * @param hash its SHA-256 in hexadecimal
     * @param name what it is called
     */
    public record Attached(Optional<Dot> dot, String hash, String name, long bytes) { }

    /** Attaches a file in the place of the one the thing has. Refused where people attached different ones: that is to be settled. */
    public Outcome<Attached> attach(String entity, Path file) {
        return copy.read(view -> field(view, entity)).then(field -> attachments.keep(file).then(kept -> {
            String name = SafeName.of(String.valueOf(file.getFileName()));
            return copy.save(view -> edits(view, entity, field, kept, name))
                    .then(dot -> Outcome.done(new Attached(dot, kept.hash(), name, kept.bytes())));
        }));
    }

    private static Outcome<Field> field(View view, String entity) {
        Optional<Thing> thing = view.find(entity);
        if (thing.isEmpty()) {
            return Outcome.refused("There is nothing called " + entity + " here. Nothing was changed.");
        }
        Optional<Field> field = view.kinds().find(EntityId.kind(entity)).filter(kind -> !kind.equals(Attachment.KIND))
                .flatMap(kind -> file(kind));
        if (field.isEmpty()) {
            return Outcome.refused("No file can be attached to a thing like " + entity + ". Nothing was changed.");
        }
        return thing.get().isContested(field.get()) ? Outcome.refused("People attached different files to " + entity
                + ". Settle that conflict first. Nothing was changed.") : Outcome.done(field.get());
    }

    private static Optional<Field> file(Kind kind) {
        return kind.field(FIELD).filter(field -> field.type() == FieldType.FILE_HASH);
    }

    private static List<Edit> edits(View view, String entity, Field field, Attachments.Kept kept, String name) {
        JsonValue hash = JsonValue.of(kept.hash());
        var edits = new ArrayList<Edit>();
        if (!view.find(entity).map(thing -> thing.value(field)).orElse(JsonValue.NULL).equals(hash)) {
            edits.add(view.set(entity, field, hash));
        }
        String attachment = Attachment.id(kept.hash());
        Optional<Thing> told = view.find(attachment);
        if (told.isEmpty() && view.log(Scope.SHARED).entity(attachment).filter(Entity::isHidden).isPresent()) {
            edits.add(view.restore(attachment));
        }
        Map<Field, JsonValue> facts = new LinkedHashMap<>();
        facts.put(Attachment.FILE, hash);
        facts.put(Attachment.NAME, JsonValue.of(name));
        facts.put(Attachment.MEDIA_TYPE, JsonValue.of(MediaType.of(name)));
        facts.put(Attachment.SIZE, JsonValue.of(kept.bytes()));
        facts.forEach((fact, value) -> { // what somebody else called the same content stays
            if (view.heads(attachment, fact.name()).isEmpty()) {
                edits.add(view.set(attachment, fact, value));
            }
        });
        return edits;
    }
}
