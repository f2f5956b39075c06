package org.plenary.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.Intake;
import org.plenary.feature.review.Proposal;
import org.plenary.feature.review.TakeInSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "intake", description = "Takes texts as teams have them (pasted slides, tables, agendas, letters) into the review.")
final class IntakeCommand extends ReviewCommand {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The texts; each becomes one change. When one can't be read, none is.")
    private List<Path> files;

    @Option(names = "--kind", paramLabel = "KIND", description = "What they are: recommendations, agenda, assessments, actions, people,"
            + " letter or notice. Without it, all of these are looked for.")
    private String kind;

    @Option(names = "--preview", description = "Only say what would be put in.")
    private boolean preview;

    @Override
    Access access() {
        return preview ? Access.READ : Access.WRITE;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        if (kind != null && !Intake.SHAPES.contains(kind)) {
            throw new ParameterException(spec.commandLine(), "--kind is one of " + String.join(", ", Intake.SHAPES));
        }
        TakeInSource taking = features.takeInSource();
        Outcome<List<Proposal>> readable = each(file -> taking.preview(file, Optional.ofNullable(kind)));
        return (preview ? readable : readable.then(all -> each(file -> takeIn(taking, file))))
                .then(proposals -> Outcome.done(new IntakeReply(proposals, !preview)));
    }

    /** Read anew, since what the files before it put in helps to recognise what it speaks of. */
    private Outcome<Proposal> takeIn(TakeInSource taking, Path file) {
        return taking.preview(file, Optional.ofNullable(kind))
                .then(proposal -> taking.apply(proposal).then(dot -> Outcome.done(proposal)));
    }

    private interface Step {
        Outcome<Proposal> take(Path file);
    }

    private Outcome<List<Proposal>> each(Step step) {
        var proposals = new ArrayList<Proposal>();
        for (Path file : files) {
            switch (step.take(file)) {
                case Outcome.Done<Proposal>(Proposal proposal) -> proposals.add(proposal);
                case Outcome.Refused<Proposal>(String sentence) -> {
                    return Outcome.refused(sentence);
                }
            }
        }
        return Outcome.done(proposals);
    }
}
