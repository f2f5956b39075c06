package org.plenary.feature.review;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.review.Audience;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.ProgressNote;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Adds a dated line about how something stands. Older lines stay as they are: the register shows how it came to be. */
public final class NoteProgress {

    private static final int ID_LENGTH = 10;

    private final LocalCopy copy;
    private final Supplier<String> me;
    private final Supplier<LocalDate> today;
    private final RandomGenerator random;

    /**
     * @param me the slug of who writes
     * @param today the day of the line
     * @param random mints ids
     */
    public NoteProgress(LocalCopy copy, Supplier<String> me, Supplier<LocalDate> today, RandomGenerator random) {
        this.copy = copy;
        this.me = me;
        this.today = today;
        this.random = random;
    }

    /** Adds a line about a thing; it is published with the register unless it is to stay in the team. */
    public Outcome<Dot> add(String of, String text, boolean inTeam) {
        if (text.isBlank()) {
            return Outcome.refused("There are no words yet. Nothing was saved.");
        }
        if (copy.<Boolean>read(view -> view.find(of).isEmpty())) {
            return Outcome.refused("It was deleted meanwhile. Nothing was saved.");
        }
        String id = ProgressNote.KIND.id(Writer.mint(random, ID_LENGTH));
        return copy.save(view -> List.of(view.set(id, ProgressNote.OF, JsonValue.of(of)), view.set(id, ProgressNote.DATE, JsonValue.of(today.get().toString())),
                view.set(id, ProgressNote.TEXT, JsonValue.of(text.strip())), view.set(id, ProgressNote.AUTHOR, JsonValue.of(Person.id(me.get()))),
                view.set(id, Audience.FIELD, JsonValue.of(inTeam ? Audience.INTERNAL : Audience.PUBLIC)))).then(dot -> Outcome.done(dot.orElseThrow()));
    }
}
