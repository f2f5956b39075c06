package org.plenary.feature.minutes;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.review.Comment;
import org.plenary.domain.review.Person;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Says something about minutes that were sent round; it reaches the others with the next bundle. */
public final class CommentOnMinutes {

    private final LocalCopy copy;
    private final Supplier<String> me;
    private final InstantSource clock;
    private final RandomGenerator random;

    /**
     * @param me the slug of who comments
     * @param random mints ids
     */
    public CommentOnMinutes(LocalCopy copy, Supplier<String> me, InstantSource clock, RandomGenerator random) {
        this.copy = copy;
        this.me = me;
        this.clock = clock;
        this.random = random;
    }

    /** Adds a comment to a version, in one change. Refused without words. */
    public Outcome<Dot> add(String version, String text) {
        if (text.isBlank()) {
            return Outcome.refused("There are no words to add yet. Nothing was changed.");
        }
        String id = Comment.KIND.id(Writer.mintId(random));
        return copy.save(view -> List.of(view.set(id, Comment.OF, JsonValue.of(version)), view.set(id, Comment.TEXT, JsonValue.of(text.strip())),
                view.set(id, Comment.AUTHOR, JsonValue.of(Person.id(me.get()))),
                view.set(id, Comment.AT, JsonValue.of(clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())),
                view.set(id, Comment.STATE, JsonValue.of("open")))).then(dot -> Outcome.done(dot.orElseThrow()));
    }
}
