package org.plenary.cli;

import java.util.List;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.SearchThings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "search", description = "Finds anything by words; accents and letter case don't matter.")
final class SearchCommand extends ReviewCommand {

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "All of them must stand in one field.")
    private List<String> words;

    @Override
    Access access() {
        return Access.READ;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        List<SearchThings.Hit> hits = features.searchThings().search(String.join(" ", words));
        return Outcome.done(Reply.of(new JsonValue.Arr(hits.stream().map(SearchCommand::json).toList()), text(hits)));
    }

    private static JsonValue json(SearchThings.Hit hit) {
        return new JsonObject().with("entity", hit.entity()).with("field", hit.field()).with("excerpt", hit.excerpt()).build();
    }

    private static String text(List<SearchThings.Hit> hits) {
        var table = new TextTable();
        hits.forEach(hit -> table.row(hit.entity(), hit.field(), hit.excerpt()));
        return hits.isEmpty() ? "Nothing has these words." : table.toString();
    }
}
