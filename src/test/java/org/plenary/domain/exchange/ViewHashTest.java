package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.plenary.fixture.ASmallReview;
import org.plenary.fixture.Replicas;
import org.plenary.fixture.SmallKinds;

class ViewHashTest {

    private final Replicas both = Replicas.ofASmallReview();

    @Test
    void isTheHashOfWhatTheSpecificationSays() throws IOException {
        var log = new ChangeLog();
        Change change = Change.write("k7qm3xab", 1, new Stamp(Instant.EPOCH, 0), "anna", Hash.NONE,
                List.of(Edit.first("person/b", "name", JsonValue.of("B")), Edit.first("person/a", "name", JsonValue.of("A")),
                        Edit.first("meeting/1", "title", JsonValue.of("M"))));
        log.add(change);
        Edit deletion = log.entity("person/b").orElseThrow().deletion();
        Change second = Change.write("k7qm3xab", 2, new Stamp(Instant.EPOCH, 1), "anna", change.hash(), List.of(deletion));
        log.add(second);
        String shown = "[[\"meeting/1\",\"title\",[\"" + change.dot() + "\"],false],[\"person/a\",\"name\",[\"" + change.dot()
                + "\"],false],[\"person/b\",\"_deleted\",[\"" + second.dot() + "\"],true],[\"person/b\",\"name\",[\"" + change.dot()
                + "\"],true]]";
        assertThat(ViewHash.of(log)).isEqualTo(Hash.of(new JsonCanonicalizer(shown).getEncodedString()));
    }

    @Test
    void anEmptyLogHasOneToo() {
        assertThat(ViewHash.of(new ChangeLog())).isEqualTo(Hash.of("[]"));
    }

    @Test
    void nothingLocalEntersIt() {
        Hash before = ViewHash.of(both.anna().shared());
        both.anna().set(ASmallReview.MEETING, SmallKinds.PRIVATE_NOTE, "mine");
        assertThat(ViewHash.of(both.anna().shared())).isEqualTo(before).isEqualTo(ViewHash.of(both.bob().shared()));
    }

    @Test
    void anyNewHeadChangesIt() {
        Hash before = ViewHash.of(both.anna().shared());
        both.anna().set(ASmallReview.MEETING, SmallKinds.TITLE, "Plenary 43");
        assertThat(ViewHash.of(both.anna().shared())).isNotEqualTo(before);
    }

    @Test
    void aPendingChangeDoesNot() {
        Hash before = ViewHash.of(both.bob().shared());
        both.anna().set(ASmallReview.MEETING, SmallKinds.TITLE, "lost on the way");
        both.bob().receive(List.of(both.anna().set(ASmallReview.MEETING, SmallKinds.TITLE, "waits")));
        assertThat(ViewHash.of(both.bob().shared())).isEqualTo(before);
    }
}
