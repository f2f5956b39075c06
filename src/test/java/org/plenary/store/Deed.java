package org.plenary.store;

import java.util.List;
import java.util.TreeMap;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.fixture.Copy;
import org.plenary.fixture.SmallKinds;

/** What is being done to the review of {@link Desk#begun} when the disk fails, the power goes, or the program is killed. */
enum Deed {

    FIRST_SAVE, NEXT_SAVE, SAVE_OF_BOTH_SCOPES, DELETION, IMPORT, IMPORT_OF_SEVERAL_FILES, IMPORT_THAT_WAITS;

    private static final String ONE = "recommendation/ssr1-1";
    private static final String DRAFT = "draft/ssr1-1/anna-keller/q1";
    private static final String NEW = "the new text";
    private static final List<Change> OF_BOB = changesOf("bob-ray", "recommendation/ssr1-2", 5_000);
    private static final List<Change> OF_CLEO = changesOf("cleo", "recommendation/ssr1-3", 1);
    private static final Bundle.Signature SIGNATURE =
            new Bundle.Signature("key", new TreeMap<>(Have.of(OF_CLEO).tips()), Hash.of("frame"), "jws");

    private static List<Change> changesOf(String person, String entity, int repeated) {
        Copy copy = Copy.of(person);
        copy.set(entity, SmallKinds.SHORT_DETAIL, "Name an owner.");
        copy.set(entity, SmallKinds.SHORT_DETAIL, "Name an owner and a date.".repeat(repeated));
        return List.copyOf(copy.shared().changes());
    }

    void prepare(LocalCopy copy) {
        if (this == NEXT_SAVE) {
            Desk.value(Desk.set(copy, "recommendation/ssr1-9", SmallKinds.SHORT_DETAIL, "so that a segment is open"));
        }
    }

    Outcome<?> on(LocalCopy copy) {
        return switch (this) {
            case FIRST_SAVE, NEXT_SAVE -> Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, NEW);
            case SAVE_OF_BOTH_SCOPES -> copy.save(view -> List.of(
                    view.set(ONE, SmallKinds.SHORT_DETAIL, JsonValue.of(NEW)),
                    view.set(DRAFT, SmallKinds.DRAFT_TEXT, JsonValue.of(NEW))));
            case DELETION -> copy.save(view -> List.of(view.delete(ONE)));
            case IMPORT -> copy.add(List.of(Desk.bundle(OF_BOB)), List.of("bob.bundle.json"));
            case IMPORT_OF_SEVERAL_FILES -> copy.add(List.of(Desk.bundle(OF_BOB), Desk.bundle(OF_CLEO, SIGNATURE)),
                    List.of("bob.bundle.json", "cleo.bundle.json"));
            case IMPORT_THAT_WAITS -> copy.add(List.of(Desk.bundle(OF_CLEO.subList(1, 2))), List.of("cleo.bundle.json"));
        };
    }

    boolean isImport() {
        return name().startsWith("IMPORT");
    }

    /**
     * True when all of it is there, once or, because a force that failed may have forced and the person tried again, twice with one
     * text.
     */
    boolean isDone(LocalCopy copy) {
        return copy.read(view -> view.log(Scope.SHARED).contested().isEmpty()) && switch (this) {
            case FIRST_SAVE, NEXT_SAVE -> hasNewText(copy, ONE);
            case SAVE_OF_BOTH_SCOPES -> hasNewText(copy, ONE)
                    && Desk.text(copy, DRAFT, SmallKinds.DRAFT_TEXT).equals(NEW);
            case DELETION -> copy.read(view -> view.log(Scope.SHARED).applied().stream()
                    .flatMap(change -> change.edits().stream()).anyMatch(edit -> edit.field().equals(Edit.DELETED)));
            case IMPORT -> holds(copy, OF_BOB);
            case IMPORT_OF_SEVERAL_FILES -> holds(copy, OF_BOB) && holds(copy, OF_CLEO) && copy.signatures().equals(List.of(SIGNATURE));
            case IMPORT_THAT_WAITS -> holds(copy, OF_CLEO.subList(1, 2));
        };
    }

    private static boolean hasNewText(LocalCopy copy, String entity) {
        return Desk.text(copy, entity, SmallKinds.SHORT_DETAIL).equals(NEW);
    }

    private static boolean holds(LocalCopy copy, List<Change> changes) {
        return copy.read(view -> changes.stream().allMatch(change -> view.log(Scope.SHARED).contains(change.hash())));
    }
}
