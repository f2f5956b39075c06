package org.plenary.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.review.Claim;
import org.plenary.domain.review.KeyDecision;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.KeyRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "keys", description = "Lists whose keys are known here with their six words, or decides about one: compare (you have read the"
        + " words to each other and they are the same), mark (they are not), vouch, revoke.")
final class KeysCommand extends ReviewCommand {

    /** What can be done to a key. */
    enum Deed { compare, mark, vouch, revoke }

    @Parameters(index = "0", arity = "0..1", paramLabel = "DEED", description = "compare, mark, vouch or revoke; without it all are listed.")
    private Deed deed;

    @Parameters(index = "1", arity = "0..1", paramLabel = "KEY", description = "The key, or how it begins; or a person who has one key.")
    private String key;

    @Option(names = "--last-good", paramLabel = "DOT", description = "For revoke: what the key signed up to this change still counts. One"
            + " for each writer; without it nothing counts.")
    private final List<String> lastGood = new ArrayList<>();

    @Option(names = "--reason", paramLabel = "WORDS", description = "For revoke: why, for the team.")
    private String reason = "";

    @Override
    Access access() {
        return deed == null ? Access.READ : Access.WRITE;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        List<KeyRow> rows = features.readKeys().all();
        if (deed == null) {
            return Outcome.done(new KeysReply(rows));
        }
        return claim(rows).then(claim -> done(features, claim)).then(dot -> Outcome.done(Reply.of(
                new JsonObject().with("dot", dot.map(Dot::toString).orElse("")).build(), sentence())));
    }

    private Outcome<Optional<Dot>> done(Features features, Claim claim) {
        return switch (deed) {
            case compare -> features.takeKeys().decide(Map.of(claim, KeyDecision.COMPARED));
            case mark -> features.takeKeys().decide(Map.of(claim, KeyDecision.DIFFERENT));
            case vouch -> features.vouchForKey().vouch(claim);
            case revoke -> dots().then(dots -> features.revokeKey().revoke(claim, dots, reason));
        };
    }

    private Outcome<List<Dot>> dots() {
        Optional<String> wrong = lastGood.stream().filter(text -> Dot.parse(text).isEmpty()).findFirst();
        return wrong.isPresent() ? Outcome.refused(wrong.get() + " names no change; a change is named such as t4ws9dpe:17:Kq3vUw0aB1cD2eF3."
                + " Nothing was changed.") : Outcome.done(lastGood.stream().flatMap(text -> Dot.parse(text).stream()).toList());
    }

    private Outcome<Claim> claim(List<KeyRow> rows) {
        if (key == null || key.isEmpty()) {
            return Outcome.refused("Name the key too: how it begins, or a person who has one key; the command \"keys\" lists them all."
                    + " Nothing was changed.");
        }
        String wanted = key;
        List<Claim> found = rows.stream().filter(row -> (row.key().filter(text -> text.startsWith(wanted)).isPresent()
                || row.person().equals(wanted) || ("person/" + row.person()).equals(wanted))).flatMap(row -> row.claim().stream()).toList();
        return found.size() == 1 ? Outcome.done(found.getFirst()) : Outcome.refused((found.isEmpty() ? "No key here is or begins with "
                : "More than one key here is or begins with ") + wanted
                + "; the command \"keys\" lists them all. Nothing was changed.");
    }

    private String sentence() {
        return switch (deed) {
            case compare -> "The key counts as compared on this computer.";
            case mark -> "What the key signed is marked on this computer.";
            case vouch -> "You vouch for the key; your next bundle tells the team.";
            case revoke -> "The key is revoked; your next bundle tells the team.";
        };
    }
}
