package org.plenary.feature.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Review;
import org.plenary.feature.Author;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.fixture.MemoryCopy;

/** A person at a computer who sends and receives; all share one place for files. */
public final class Desk {

    /** Two recommendations that every desk of {@link #annaAndBob} has. */
    public static final String FIRST = Recommendation.id("ssr1", 1);
    public static final String SECOND = Recommendation.id("ssr1", 2);
    /** When every file is made. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2019-01-05T09:45:00Z"), ZoneOffset.UTC);

    public final String person;
    public final MemoryCopy copy;
    public final BundlesInMemory files;

    private Desk(String person, MemoryCopy copy, BundlesInMemory files) {
        this.person = person;
        this.copy = copy;
        this.files = files;
    }

    /** A desk without a review. */
    public static Desk empty(String person, BundlesInMemory files) {
        return new Desk(person, MemoryCopy.of(person), files);
    }

    /** A desk over a copy that is there already. */
    public static Desk over(String person, MemoryCopy copy, BundlesInMemory files) {
        return new Desk(person, copy, files);
    }

    /** Two desks with one review: two people, two recommendations. */
    public static List<Desk> annaAndBob() {
        var files = new BundlesInMemory();
        var anna = new Desk("anna-keller", MemoryCopy.begun("anna-keller"), files);
        anna.copy.save(view -> Stream.of(
                first(Review.id("rv-small"), Review.SHORT_NAME, "SSR2"),
                first(Person.id("anna-keller"), Person.NAME, "Anna Keller"), first(Person.id("bob-moss"), Person.NAME, "Bob Moss"),
                Edit.first(FIRST, "number", JsonValue.of(1)), first(FIRST, Recommendation.SHORT_DETAIL, "Publish a statement of remit"),
                Edit.first(SECOND, "number", JsonValue.of(2)), first(SECOND, Recommendation.SHORT_DETAIL, "Ask for comments")).toList());
        Desk bob = empty("bob-moss", files);
        bob.take(anna.send("start"));
        return List.of(anna, bob);
    }

    /** Sends everything, or what those lack who sent the given files. */
    public Path send(String name, Path... to) {
        Path file = file(name);
        value(sending().send(file, List.of(to)));
        return file;
    }

    /** Receives files, whoever sent them. */
    public LocalCopy.Receipt take(Path... from) {
        return value(receiving().preview(List.of(from)).then(preview -> receiving().apply(preview, true)));
    }

    /** Looks at files. */
    public Preview look(Path... from) {
        return value(receiving().preview(List.of(from)));
    }

    /** Gives a field a new text in the place of every head there is here. */
    public void set(String entity, Field field, String text) {
        copy.save(view -> List.of(view.set(entity, field, JsonValue.of(text))));
    }

    /** Deletes a thing as it is seen here. */
    public void delete(String entity) {
        copy.save(view -> List.of(view.delete(entity)));
    }

    /** The text that is seen here. */
    public String text(String entity, Field field) {
        return copy.read(view -> view.find(entity).map(thing -> thing.textOrEmpty(field)).orElse("(deleted)"));
    }

    /** An editor on what is seen here now. */
    public OpenEditor open(String entity, Field field) {
        return copy.read(view -> OpenEditor.open(view, entity, field.name()));
    }

    public SendBundle sending() {
        return new SendBundle(copy, files, CLOCK, this::author);
    }

    public ReceiveBundle receiving() {
        return new ReceiveBundle(copy, files, this::author);
    }

    /** Who works here. */
    public Author author() {
        return new Author(person, person + "'s laptop", "key-of-" + person, "", "0.1.0");
    }

    /** A file's place. */
    public static Path file(String name) {
        return Path.of(name + ".bundle.json").toAbsolutePath();
    }

    /** What is there when it is done; a refusal fails the test. */
    public static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(String sentence) -> throw new AssertionError(sentence);
        };
    }

    /** The sentence of a refusal. */
    public static String sentence(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(String sentence) ? sentence : "(done)";
    }

    private static Edit first(String entity, Field field, String text) {
        return Edit.first(entity, field.name(), JsonValue.of(text));
    }
}
