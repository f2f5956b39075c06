package org.plenary.feature.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.review.Person;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.SayWhoIAm.Member;
import org.plenary.fixture.MemoryCopy;

class SayWhoIAmTest {

    private final MemoryCopy copy = MemoryCopy.begun("system-user");
    private final SayWhoIAm saying = new SayWhoIAm(copy);
    private final List<String> authors = new ArrayList<>();

    /** What is there already when the author becomes known: joining itself must not be. */
    private void author(String slug) {
        authors.add(slug + (copy.read(view -> view.find(Person.id(slug)).isPresent()) ? " on the roster" : " not yet on the roster"));
    }

    @Test
    void somebodyNewIsTheAuthorBeforeTheyJoin() {
        assertThat(saying.join("Zoe Park", this::author)).isEqualTo(Outcome.done(new Member("zoe-park", "Zoe Park")));
        assertThat(authors).containsExactly("zoe-park not yet on the roster");
    }

    @Test
    void whoIsOnTheRosterWritesNothing() {
        saying.join("Zoe Park");
        assertThat(saying.join("ZOE PARK", this::author)).isEqualTo(Outcome.done(new Member("zoe-park", "Zoe Park")));
        assertThat(authors).isEmpty();
    }
}
