package org.plenary.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.GiveNumbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "number", description = "Gives numbers to actions, decisions and questions that have none, as the one who gives the numbers.")
final class NumberCommand extends ReviewCommand {

    @Option(names = "--take-over", description = "First name who acts as the one who gives the numbers.")
    private boolean takeOver;

    @Override
    Access access() {
        return Access.WRITE;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        GiveNumbers numbers = features.giveNumbers();
        Outcome<?> named = takeOver ? numbers.takeOver() : Outcome.done(false);
        return named.then(done -> numbers.giveAll()).then(given -> Outcome.done(reply(given.given())));
    }

    private static Reply reply(List<GiveNumbers.Given.Line> given) {
        JsonValue lines = new JsonValue.Arr(given.stream().<JsonValue>map(one -> new JsonObject().with("entity", one.id())
                .with("number", one.number()).build()).toList());
        return Reply.of(new JsonObject().with("given", lines).build(), given.isEmpty() ? "Everything has its number."
                : given.stream().map(one -> one.number() + "  " + TerminalText.oneLine(one.text())).collect(Collectors.joining("\n")));
    }
}
