package org.plenary.cli;

import org.plenary.domain.review.Person;
import org.plenary.feature.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "sign-off", description = "Records that a chair signs off the minutes of a meeting, and with them its decisions.")
final class SignOffCommand extends ReviewCommand {

    @Parameters(index = "0", paramLabel = "MEETING", description = "The meeting's number or id.")
    private String meeting;

    @Option(names = "--by", paramLabel = "PERSON", description = "The id of the chair; without it, who works here.")
    private String by = "";

    @Override
    Access access() {
        return Access.WRITE;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        String key = by.isBlank() ? features.me() : by.strip();
        String person = key.startsWith(Person.KIND.name() + "/") ? key : Person.id(key);
        return features.draftMinutes().which(meeting).then(id -> features.signOffMinutes().signOff(id, person))
                .then(dot -> Outcome.done(new Saved(dot, "The minutes are signed off by " + person + ".")));
    }
}
