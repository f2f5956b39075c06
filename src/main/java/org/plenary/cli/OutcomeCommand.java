package org.plenary.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.domain.review.Person;
import org.plenary.feature.Outcome;
import org.plenary.feature.assessment.OutcomeWish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "outcome", description = "Records how a meeting leaves a recommendation.")
final class OutcomeCommand extends ReviewCommand {

    @Parameters(index = "0", paramLabel = "RECOMMENDATION", description = "Its id, such as recommendation/ssr1-14, or its number.")
    private String recommendation;

    @Parameters(index = "1", paramLabel = "STATE", description = "adopted, adopted-with-edits, parked or returned.")
    private String state;

    @Option(names = "--meeting", paramLabel = "M", description = "The meeting's number or id; without it the one that runs, or else the next.")
    private String meeting = "";

    @Option(names = "--reason", paramLabel = "R", description = "Why, in a line; of edits that no history shows, what they were.")
    private String reason = "";

    @Option(names = "--waits-for", paramLabel = "Q", description = "A question that it waits for, by number or id; may be given several times.")
    private final List<String> waitsFor = new ArrayList<>();

    @Option(names = "--ask", paramLabel = "TEXT", description = "A question that is asked with this, and that it waits for.")
    private String ask = "";

    @Option(names = "--to", paramLabel = "PERSON", description = "Whom it goes back to; without it, its owner.")
    private String to = "";

    @Option(names = "--due", paramLabel = "DATE", description = "Until when it is to be reworked, such as 2018-10-21.")
    private LocalDate due;

    @Option(names = "--no-action", description = "Makes no action of a parked or returned recommendation.")
    private boolean noAction;

    @Override
    Access access() {
        return Access.WRITE;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        Optional<RecommendationState> wanted = RecommendationState.of(state).filter(RecommendationState::isOutcome);
        if (wanted.isEmpty()) {
            return Outcome.refused("A meeting leaves a recommendation adopted, adopted-with-edits, parked or returned, not " + TerminalText.oneLine(state)
                    + ". Nothing was recorded.");
        }
        return features.recordOutcome().recommendation(recommendation).then(id -> features.recordOutcome().meeting(meeting)
                .then(of -> questions(features).then(questions -> person(features).then(whom -> features.recordOutcome().record(new OutcomeWish(id, of,
                        features.recordOutcome().item(of), wanted.get(), reason, questions, ask, whom, Optional.ofNullable(due), !noAction))
                        .then(dot -> Outcome.done(new Saved(dot, "Recorded that " + of + " leaves " + id + " " + wanted.get().word() + ".")))))));
    }

    private Outcome<Set<String>> questions(Features features) {
        Outcome<Set<String>> found = Outcome.done(new LinkedHashSet<>());
        for (String named : waitsFor) {
            found = found.then(before -> features.recordOutcome().question(named).then(id -> {
                before.add(id);
                return Outcome.done(before);
            }));
        }
        return found;
    }

    private Outcome<String> person(Features features) {
        return to.isBlank() ? Outcome.done("") : features.sayWhoIAm().find(to).map(member -> Outcome.done(Person.id(member.slug())))
                .orElseGet(() -> Outcome.refused("Nobody on the roster is called " + TerminalText.oneLine(to) + ". Nothing was recorded."));
    }
}
