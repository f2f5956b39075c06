package org.plenary.domain.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a writer's change 1 says of it (SYNC §1).
 *
 * @param person the slug of the one person who writes
 * @param scope whom its changes are for
 * @param device the computer's name, for people
 * @param key the public signing key: 43 characters of base64url (RFC 8037 {@code x}), empty when it has none
 * @param recipient the age recipient to encrypt for, empty when it has none
 * @param app the program's version
 */
public record WriterStatement(String person, Scope scope, String device, String key, String recipient, String app) {

    /** The writers' declaration. */
    public static final Kind KIND = Kind.of("writer",
            Field.reference("person", "person"), Field.word("scope"), Field.text("device"), Field.text("key"),
            Field.text("recipient"), Field.text("app"));

    List<Edit> edits(String writer) {
        var edits = new ArrayList<Edit>();
        String entity = entity(writer);
        edits.add(Edit.first(entity, "person", JsonValue.of(person)));
        edits.add(Edit.first(entity, "scope", JsonValue.of(scope.word())));
        edits.add(Edit.first(entity, "device", JsonValue.of(device)));
        edits.add(Edit.first(entity, "key", JsonValue.of(key)));
        edits.add(Edit.first(entity, "recipient", JsonValue.of(recipient)));
        edits.add(Edit.first(entity, "app", JsonValue.of(app)));
        return edits;
    }

    /** The statement in a writer's change 1, or empty when it lacks its person or its scope. */
    public static Optional<WriterStatement> in(Change first) {
        String person = text(first, "person");
        Optional<Scope> scope = Scope.of(text(first, "scope"));
        return person.isEmpty() ? Optional.empty() : scope.map(s -> new WriterStatement(person, s, text(first, "device"),
                text(first, "key"), text(first, "recipient"), text(first, "app")));
    }

    /** The id of the thing that describes a writer. */
    public static String entity(String writer) {
        return "writer/" + writer;
    }

    private static String text(Change first, String field) {
        String entity = entity(first.writer());
        return first.edits().stream().filter(e -> e.entity().equals(entity) && e.field().equals(field))
                .map(e -> e.value() instanceof JsonValue.Text text ? text.value() : "").findFirst().orElse("");
    }
}
