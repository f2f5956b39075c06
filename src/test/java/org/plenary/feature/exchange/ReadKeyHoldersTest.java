package org.plenary.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Slug;
import org.plenary.domain.exchange.Stamp;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.SigningKey;
import org.plenary.feature.Outcome;
import org.plenary.fixture.MemoryCopy;

/** Anna's roster of four, over what the others' writers state. */
class ReadKeyHoldersTest {

    private final BundlesInMemory files = new BundlesInMemory();
    private final Desk anna = Desk.over("anna-keller", MemoryCopy.begun("anna-keller").openingWith("age1anna"), files);
    private final Desk bob = Desk.over("bob-moss", MemoryCopy.of("bob-moss").openingWith("age1bob"), files);

    @BeforeEach
    void roster() {
        anna.copy.save(view -> Stream.of("Anna Keller", "Bob Moss", "Chloé Diallo", "Dan Ng")
                .map(name -> Edit.first(Person.id(Slug.of(name)), Person.NAME.name(), JsonValue.of(name))).toList());
        anna.copy.save(view -> List.of(view.set("person/dan-ng", Person.STATE, JsonValue.of("left"))));
        bob.take(anna.send("start"));
    }

    private List<KeyHolder> holders() {
        return new ReadKeyHolders(anna.copy, files, anna::author).all();
    }

    private Outcome<List<String>> recipients(String... words) {
        return new ReadKeyHolders(anna.copy, files, anna::author).recipients(List.of(words));
    }

    /** Something Bob wrote reaches Anna, signed with his key or not. */
    private void annaGetsFrom(MemoryCopy copy, String person, String text) {
        Desk desk = Desk.over(person, copy, files);
        desk.copy.save(view -> List.of(view.set("note/" + text, Person.NAME, JsonValue.of(text))));
        anna.copy.add(List.of(files.at(desk.send(text))), List.of(text));
    }

    private void annaTakesKeyOf(String person, String key) {
        anna.copy.save(view -> List.of(view.set(SigningKey.id(key, person), SigningKey.DECISION, JsonValue.of("taken")),
                view.set(SigningKey.id(key, person), SigningKey.PERSON, JsonValue.of(Person.id(person)))));
    }

    @Test
    void thoseNobodyHeardOfHaveNoKeyAndThoseWhoLeftAreNotNamed() {
        assertThat(holders()).containsExactly(new KeyHolder("bob-moss", "Bob Moss", List.of(), false),
                new KeyHolder("chloé-diallo", "Chloé Diallo", List.of(), false));
    }

    @Test
    void aTakenKeyIsProven() {
        annaGetsFrom(bob.copy, "bob-moss", "one");
        annaTakesKeyOf("bob-moss", "key-of-bob-moss");
        assertThat(holders().getFirst()).isEqualTo(new KeyHolder("bob-moss", "Bob Moss", List.of("age1bob"), true));
        assertThat(recipients("bob-moss")).isEqualTo(Outcome.done(List.of("age1bob", "age1anna")));
    }

    @Test
    void aKeyNobodyTookIsKnownButNotProven() {
        annaGetsFrom(bob.copy, "bob-moss", "one");
        assertThat(holders().getFirst()).isEqualTo(new KeyHolder("bob-moss", "Bob Moss", List.of("age1bob"), false));
    }

    /** Whoever only writes in Bob's name does not get to read what is for Bob. */
    @Test
    void besideProvenKeysOthersAreLeftOut() {
        annaGetsFrom(bob.copy, "bob-moss", "one");
        annaTakesKeyOf("bob-moss", "key-of-bob-moss");
        var says = new WriterStatement("bob-moss", Scope.SHARED, "a laptop", "key-of-nobody", "age1nobody", "0.1.0");
        List<Change> changes = List.of(Writer.start("9999zzzz", says, new Stamp(Desk.CLOCK.instant(), 0)).first());
        anna.copy.add(List.of(new Bundle("rv-small", new Bundle.Made(Desk.CLOCK.instant(), "bob-moss", "0.1.0"), Have.NOTHING, Have.of(changes),
                changes, List.of())), List.of("forged"));
        assertThat(holders().getFirst()).isEqualTo(new KeyHolder("bob-moss", "Bob Moss", List.of("age1bob"), true));
    }

    @Test
    void aComputersNewestWordCounts() {
        annaGetsFrom(bob.copy, "bob-moss", "one");
        annaTakesKeyOf("bob-moss", "key-of-bob-moss");
        annaGetsFrom(bob.copy.openingWith("age1new"), "bob-moss", "two");
        assertThat(holders().getFirst().keys()).containsExactly("age1new");
    }

    @Test
    void whatIsNoKeyIsNotProposed() {
        annaGetsFrom(bob.copy.openingWith("ssh-ed25519 AAAA"), "bob-moss", "one");
        assertThat(holders().getFirst().isKnown()).isFalse();
    }

    @Test
    void wordsThatNameNobodyAreRefusedInOneSentence() {
        assertThat(Desk.sentence(recipients("chloé-diallo"))).isEqualTo("No key of “chloé-diallo” is known here. Receive a bundle from their"
                + " computer first, or give their age1… key. Nothing was written.");
        files.refuse("age1broken");
        assertThat(Desk.sentence(recipients("age1broken"))).isEqualTo("“age1broken” is not a key to encrypt for: those are age1 and 58 more"
                + " letters and digits, all of them. Nothing was written.");
    }

    @Test
    void aKeyCanBeGivenItself() {
        assertThat(recipients("age1zoe")).isEqualTo(Outcome.done(List.of("age1zoe", "age1anna")));
        assertThat(recipients()).isEqualTo(Outcome.done(List.of()));
    }

    @Test
    void whatIsSentIsEncryptedForThem() {
        annaGetsFrom(bob.copy, "bob-moss", "one");
        Desk.value(anna.sending().send(new Dispatch(Desk.file("out"), List.of(), List.of("person/bob-moss")), Pace.UNWATCHED));
        assertThat(files.encryptedFor(Desk.file("out"))).containsExactly("age1bob", "age1anna");
        Desk.value(anna.sending().send(Desk.file("open"), List.of()));
        assertThat(files.encryptedFor(Desk.file("open"))).isEmpty();
    }

    @Test
    void aRefusedReaderWritesNothing() {
        assertThat(anna.sending().send(new Dispatch(Desk.file("out"), List.of(), List.of("nobody")), Pace.UNWATCHED))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(files.at(Desk.file("out"))).isNull();
    }
}
