package org.plenary.cli;

import org.plenary.domain.exchange.Slug;
import org.plenary.domain.review.Person;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.SayWhoIAm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "me", description = "Says who works on this computer, or sets it.")
final class MeCommand extends ReviewCommand {

    @Option(names = "--name", paramLabel = "N", description = "From now on this person; a new name joins the roster.")
    private String name;

    @Override
    Access access() {
        return name == null ? Access.READ : Access.WRITE;
    }

    /** A person who joins the roster is the author of joining it. */
    @Override
    StartOptions options() {
        return name == null ? super.options() : super.options().as(Slug.of(name));
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        if (name == null) {
            String slug = features.me();
            return Outcome.done(reply(features.sayWhoIAm().find(slug).orElse(new SayWhoIAm.Member(slug, slug)), "You work as "));
        }
        Outcome<SayWhoIAm.Member> joined = features.sayWhoIAm().join(name);
        return joined.then(member -> {
            features.workAs(member.slug());
            return Outcome.done(reply(member, "From now on you work as "));
        });
    }

    private static Reply reply(SayWhoIAm.Member member, String saying) {
        String id = Person.id(member.slug());
        return Reply.of(new JsonObject().with("person", id).build(), saying + TerminalText.oneLine(member.name()) + " (" + id + ").");
    }
}
