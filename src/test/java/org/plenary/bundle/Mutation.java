package org.plenary.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonText;
import org.plenary.domain.exchange.JsonValue;

/** What somebody can do to a bundle who knows the format and has every file, but no key of the others. */
enum Mutation {

    CHANGE_ALTERED, CHANGE_ALTERED_AND_ACCOUNTED, CHANGE_DROPPED, CHANGE_DROPPED_AND_ACCOUNTED, CHANGE_DOUBLED, CHANGES_SWAPPED,
    CHANGE_MOVED_TO_ANOTHER_WRITER, TAIL_FORGED, KEY_STATED_ANEW, MEMBER_ALTERED, MEMBER_DROPPED, MEMBER_ADDED, HAVE_AND_SINCE_SWAPPED,
    SIGNATURE_ALTERED, SIGNATURE_DROPPED, SIGNATURES_SWAPPED, SIGNED_BY_ANOTHER, SPLICED_CHANGES, SPLICED_MEMBER, SPLICED_SIGNATURES;

    private static final ChangeReader CHANGES = new ChangeReader(Limits.STANDARD);

    /** @param other another file of the same review, to take parts from */
    void alter(Forgery file, Bundle other, SplittableRandom random) {
        switch (this) {
            case CHANGE_ALTERED -> alterChange(file, random);
            case CHANGE_ALTERED_AND_ACCOUNTED -> {
                alterChange(file, random);
                file.renameHashes();
                file.account();
            }
            case CHANGE_DROPPED -> drop(file, random);
            case CHANGE_DROPPED_AND_ACCOUNTED -> {
                drop(file, random);
                file.account();
            }
            case CHANGE_DOUBLED -> onSomeLine(file, random, at -> file.insert(random.nextInt(file.size() + 1), file.line(at)));
            case CHANGES_SWAPPED -> onSomeLine(file, random, at -> file.swap(at, random.nextInt(file.size())));
            case CHANGE_MOVED_TO_ANOTHER_WRITER -> onSomeLine(file, random, at -> move(file, at, random));
            case TAIL_FORGED -> onSomeLine(file, random, at -> forgeTail(file, at));
            case KEY_STATED_ANEW -> stateKeyAnew(file);
            case SIGNED_BY_ANOTHER -> signByAnother(file, random);
            case SPLICED_CHANGES -> spliceChanges(file, other, random);
            case SPLICED_SIGNATURES, SIGNATURE_ALTERED, SIGNATURE_DROPPED, SIGNATURES_SWAPPED -> alterSignatures(file, other, random);
            case SPLICED_MEMBER, MEMBER_ALTERED, MEMBER_DROPPED, MEMBER_ADDED, HAVE_AND_SINCE_SWAPPED -> alterMember(file, other, random);
        }
    }

    private interface OnLine {
        void at(int index);
    }

    private static void onSomeLine(Forgery file, SplittableRandom random, OnLine what) {
        if (file.size() > 0) {
            what.at(random.nextInt(file.size()));
        }
    }

    private static void alterChange(Forgery file, SplittableRandom random) {
        onSomeLine(file, random, at -> file.replace(at, new ValueMutation(random).of(Forgery.value(file.line(at))).canonical()));
    }

    private static void drop(Forgery file, SplittableRandom random) {
        onSomeLine(file, random, file::drop);
    }

    private static void move(Forgery file, int at, SplittableRandom random) {
        List<String> writers = file.writers();
        if (!writers.isEmpty()) {
            String to = writers.get(random.nextInt(writers.size()));
            file.replace(at, file.line(at).replaceFirst("\"writer\":\"[a-z0-9]{8}\"}$", "\"writer\":\"" + to + "\"}"));
            file.renameHashes();
            file.account();
        }
    }

    /** A change more behind some change, in its writer's and author's name. */
    private static void forgeTail(Forgery file, int at) {
        try {
            Change last = CHANGES.read(file.line(at));
            file.insert(at + 1, Change.write(last.writer(), last.seq() + 1, Samples.stamp(90), last.by(), last.hash(),
                    List.of(Edit.first("note/1", "text", JsonValue.of("I agree")))).line());
            file.account();
        } catch (JsonText.NotReadable e) {
            // another mutation was there before
        }
    }

    /** Lets every writer that states a key state the forger's, and signs for all of them. */
    private static void stateKeyAnew(Forgery file) {
        for (int i = 0; i < file.size(); i++) {
            file.replace(i, file.line(i).replace(SeveralWriters.ANNA.publicKey(), SeveralWriters.MALLORY.publicKey()));
        }
        file.renameHashes();
        file.account();
        file.sign(SeveralWriters.MALLORY, file.writers());
    }

    private static void signByAnother(Forgery file, SplittableRandom random) {
        if (random.nextBoolean()) {
            file.signatures.clear();
        }
        file.sign(SeveralWriters.MALLORY, file.writers());
    }

    private static void spliceChanges(Forgery file, Bundle other, SplittableRandom random) {
        for (Change change : other.changes()) {
            if (random.nextBoolean()) {
                file.insert(random.nextInt(file.size() + 1), change.line());
            }
        }
        file.account();
    }

    private void alterSignatures(Forgery file, Bundle other, SplittableRandom random) {
        List<JsonValue> signatures = file.signatures;
        if (this == SPLICED_SIGNATURES) {
            other.signatures().forEach(s -> signatures.add(random.nextInt(signatures.size() + 1), Signatures.write(s)));
        } else if (!signatures.isEmpty()) {
            int at = random.nextInt(signatures.size());
            switch (this) {
                case SIGNATURE_ALTERED -> signatures.set(at, new ValueMutation(random).of(signatures.get(at)));
                case SIGNATURE_DROPPED -> signatures.remove(at);
                default -> signatures.add(signatures.remove(at));
            }
        }
    }

    private void alterMember(Forgery file, Bundle other, SplittableRandom random) {
        var members = file.members;
        List<String> names = List.copyOf(members.keySet());
        String name = names.isEmpty() ? "made" : names.get(random.nextInt(names.size()));
        switch (this) {
            case MEMBER_ALTERED -> members.computeIfPresent(name, (n, value) -> new ValueMutation(random).of(value));
            case MEMBER_DROPPED -> members.remove(name);
            case MEMBER_ADDED -> members.put(random.nextBoolean() ? "beyond" : "note-" + random.nextInt(9),
                    random.nextBoolean() ? members.getOrDefault(name, JsonValue.NULL) : new JsonValue.Obj(new LinkedHashMap<>()));
            case SPLICED_MEMBER -> members.put(name, Envelope.of(other).get(name));
            default -> {
                JsonValue have = members.getOrDefault("have", JsonValue.NULL);
                members.put("have", members.getOrDefault("since", JsonValue.NULL));
                members.put("since", have);
            }
        }
    }
}
