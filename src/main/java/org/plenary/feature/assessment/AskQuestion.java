package org.plenary.feature.assessment;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.review.Person;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Asks the organisation a question about a recommendation, from its form (C4 "cannot determine", C7). Its number comes from the numbering copy. */
public final class AskQuestion {

    private static final int ID_LENGTH = 10;

    private final LocalCopy copy;
    private final Supplier<String> me;
    private final InstantSource clock;
    private final RandomGenerator random;

    /**
     * @param me the slug of who asks
     * @param clock which day it is
     * @param random mints ids
     */
    public AskQuestion(LocalCopy copy, Supplier<String> me, InstantSource clock, RandomGenerator random) {
        this.copy = copy;
        this.me = me;
        this.clock = clock;
        this.random = random;
    }

    /**
     * A question that was asked.
     *
     * @param id the question's
     * @param dot the change
     */
    public record Asked(String id, Dot dot) { }

    /**
     * Asks it.
     *
     * @param recommendation the id
     * @param addressee to whom; empty for the organisation as a whole
     * @param due the day, {@code 2018-10-21}; empty for none
     * @param blocks whether the recommendation waits for the answer
     */
    public Outcome<Asked> ask(String recommendation, String text, String addressee, String due, boolean blocks) {
        if (me.get().isEmpty()) {
            return Outcome.refused("Say first who you are. Nothing was saved.");
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Outcome.refused("There are no words to ask yet. Nothing was saved.");
        }
        if (!due.isBlank() && day(due).isEmpty()) {
            return Outcome.refused("“" + due.strip() + "” is not a day. Write it like 2018-10-21; nothing was saved yet.");
        }
        Instant now = clock.instant();
        LocalDate today = now.atZone((ZoneId) ZoneOffset.UTC).toLocalDate();
        String id = Question.KIND.id(Writer.mint(random, ID_LENGTH));
        return copy.save(view -> {
            var edits = new QuestionEdits(view, id, Person.id(me.get()), today);
            Stream<Edit> more = Stream.concat(addressee.isBlank() ? Stream.of() : Stream.of(view.set(id, Question.ADDRESSEE, JsonValue.of(addressee.strip()))),
                    day(due).stream().map(until -> view.set(id, Question.DUE, JsonValue.of(until.toString()))));
            Stream<Edit> about = blocks ? edits.block(recommendation).stream() : Stream.of(view.member(id, Question.RECOMMENDATIONS, recommendation, true));
            return Stream.of(edits.ask(text, "", "").stream(), more, about).flatMap(all -> all).toList();
        }).then(dot -> Outcome.done(new Asked(id, dot.orElseThrow())));
    }

    /** Makes a recommendation wait for a question, or no longer; the question stays about it. */
    public Outcome<Optional<Dot>> block(String question, boolean blocks) {
        boolean contested = copy.read(view -> view.find(question).filter(one -> one.isContested(Question.BLOCKS)).isPresent());
        return contested ? Outcome.refused("People disagree on whether this question blocks. Settle that conflict first. Nothing was changed.")
                : copy.save(view -> view.find(question).filter(one -> one.flag(Question.BLOCKS) != blocks)
                        .map(one -> List.of(view.set(question, Question.BLOCKS, blocks ? JsonValue.TRUE : JsonValue.FALSE))).orElse(List.of()));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(typed.strip()).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
