package org.plenary.cli;

import java.util.concurrent.Callable;
import org.plenary.feature.Outcome;
import picocli.CommandLine.ParentCommand;

/** A command that asks something of the review's copy, or changes something in it. */
abstract class ReviewCommand implements Callable<Integer> {

    @ParentCommand
    private PlenaryCommand plenary;

    /** How the copy is to be opened. */
    abstract Access access();

    /** Does the work. */
    abstract Outcome<? extends Reply> run(Features features);

    /** Who acts and where. */
    StartOptions options() {
        return plenary.options();
    }

    @Override
    public final Integer call() {
        return plenary.say(switch (access().open(plenary.program(), options())) {
            case Outcome.Done<? extends Features>(Features features) -> {
                try (features) {
                    yield run(features);
                }
            }
            case Outcome.Refused<? extends Features>(String sentence) -> Outcome.<Reply>refused(sentence);
        });
    }
}
