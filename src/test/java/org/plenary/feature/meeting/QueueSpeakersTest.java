package org.plenary.feature.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.review.Person;
import org.plenary.feature.Outcome;
import org.plenary.fixture.MemoryCopy;

class QueueSpeakersTest {

    private static final String ITEM = AnAgenda.item("AOB");

    private final MemoryCopy copy = AnAgenda.of("AOB", "Other");
    private Instant now = Instant.parse("2018-10-21T07:00:00Z");
    private final QueueSpeakers queue = new QueueSpeakers(copy, () -> now, new SplittableRandom(3));

    @BeforeEach
    void roster() {
        for (String name : List.of("Anna Keller", "Bob Adeyemi", "Bob Stone", "Žofia Nowak")) {
            AnAgenda.set(copy, Person.id(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-').replace('ž', 'z')), Person.NAME, JsonValue.of(name));
        }
    }

    private void add(String name) {
        AnAgenda.done(queue.add(AnAgenda.MEETING, ITEM, name));
        now = now.plusSeconds(60);
    }

    private List<String> names() {
        return queue.of(ITEM).stream().map(speaker -> (speaker.isSpeaking() ? "> " : "") + speaker.name()).toList();
    }

    @Test
    void speakersWaitInTheOrderTheyAskedAndSpeakOneByOne() {
        add("anna");
        add("zofia");
        add("bob ad");
        assertThat(names()).containsExactly("Anna Keller", "Žofia Nowak", "Bob Adeyemi");
        queue.next(ITEM);
        assertThat(names()).containsExactly("> Anna Keller", "Žofia Nowak", "Bob Adeyemi");
        assertThat(queue.of(ITEM).getFirst().started()).isEqualTo(Optional.of(Instant.parse("2018-10-21T07:03:00Z")));
        queue.next(ITEM);
        assertThat(names()).containsExactly("> Žofia Nowak", "Bob Adeyemi");
        queue.next(ITEM);
        queue.next(ITEM);
        assertThat(names()).isEmpty();
        assertThat(queue.next(ITEM)).isEqualTo(Outcome.refused("Nobody waits to speak. Nothing was changed."));
    }

    @Test
    void everyStepIsOneChange() {
        int before = copy.writtenHere().size();
        add("anna");
        add("zofia");
        queue.next(ITEM);
        queue.next(ITEM);
        assertThat(copy.writtenHere().size() - before).isEqualTo(4);
    }

    @Test
    void aNameThatMeansNobodyOrSeveralIsRefused() {
        assertThat(queue.add(AnAgenda.MEETING, ITEM, "Carla")).isEqualTo(Outcome.refused("Nobody on the roster is called “Carla”. Nothing was changed."));
        assertThat(queue.add(AnAgenda.MEETING, ITEM, "bob")).isEqualTo(Outcome.refused("“bob” may be Bob Adeyemi or Bob Stone. Type more of the name."));
        assertThat(queue.add(AnAgenda.MEETING, ITEM, " ")).isInstanceOf(Outcome.Refused.class);
        add("anna");
        assertThat(queue.add(AnAgenda.MEETING, ITEM, "anna")).isEqualTo(Outcome.refused("Anna Keller is in the queue already. Nothing was changed."));
    }

    @Test
    void whoIsTakenOutMayAskAgain() {
        add("anna");
        queue.remove(queue.of(ITEM).getFirst().id());
        assertThat(names()).isEmpty();
        add("anna");
        assertThat(names()).containsExactly("Anna Keller");
    }

    @Test
    void eachItemHasAQueueOfItsOwn() {
        add("anna");
        assertThat(queue.of(AnAgenda.item("Other"))).isEmpty();
    }

    @Test
    void theClockMayJumpBackWithoutLosingAnybody() {
        add("anna");
        now = now.minusSeconds(7200);
        add("zofia");
        assertThat(names()).containsExactlyInAnyOrder("Anna Keller", "Žofia Nowak");
    }
}
