package org.plenary.cli;

import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "set", description = "Gives a field of a thing a value.")
final class SetCommand extends ReviewCommand {

    @Parameters(index = "0", paramLabel = "ENTITY", description = "The thing's id, such as recommendation/ssr1-14.")
    private String entity;

    @Parameters(index = "1", paramLabel = "FIELD", description = "The field, or field/member for a member of a set (true puts it in).")
    private String field;

    @Parameters(index = "2", paramLabel = "VALUE", description = "The value as JSON; null empties the field; @FILE takes a file's text.")
    private JsonValue value;

    @Override
    Access access() {
        return Access.WRITE;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        return features.editThing().set(entity, field, value)
                .then(dot -> Outcome.done(new Saved(dot, "Saved " + field + " of " + entity + ".")));
    }
}
