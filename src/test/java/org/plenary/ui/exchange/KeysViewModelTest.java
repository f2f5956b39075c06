package org.plenary.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Revocation;
import org.plenary.domain.review.Standing;
import org.plenary.feature.exchange.Desk;
import org.plenary.feature.exchange.KeyRow;

class KeysViewModelTest {

    private static final String BOBS = "key-of-bob-moss";

    private final List<Desk> desks = Desk.annaAndBob();
    private final Desk anna = desks.getFirst();
    private final Desk bob = desks.getLast();
    private final ASyncScreen sync = new ASyncScreen(anna).open();
    private final KeysViewModel keys = sync.model.keys();

    @BeforeEach
    void bobsFileIsTaken() {
        bob.set(Desk.FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        anna.take(bob.send("b"));
        sync.model.openKeys();
        sync.rest();
    }

    private KeyRow bobs() {
        return keys.rows().stream().filter(row -> row.person().equals("bob-moss")).findFirst().orElseThrow();
    }

    @Test
    void myKeyStandsFirstAndEverybodyElseAfterIt() {
        assertThat(keys.rows()).extracting(KeyRow::name, KeyRow::standing).containsExactly(
                tuple("Anna Keller", Standing.MINE), tuple("Bob Moss", Standing.TAKEN));
        assertThat(keys.rows().getFirst().words()).hasSize(6);
    }

    @Test
    void wordsThatMatchMakeAKeyComparedAndThenItCanBeVouchedFor() {
        keys.vouch(bobs());
        assertThat(keys.problem().get()).startsWith("Compare the six words of this key first");
        keys.compare(bobs());
        assertThat(keys.deciding().get().map(KeysViewModel.Deciding::step)).contains(KeysViewModel.Step.COMPARING);
        keys.match();
        sync.rest();
        assertThat(keys.problem().get()).isEmpty();
        assertThat(keys.deciding().get()).isEmpty();
        assertThat(bobs().standing()).isEqualTo(Standing.COMPARED);
        keys.vouch(bobs());
        assertThat(keys.done().get()).startsWith("You vouch for the key of Bob Moss.");
    }

    @Test
    void wordsThatDifferMarkWhatTheKeySigned() {
        keys.compare(bobs());
        keys.differ();
        sync.rest();
        assertThat(bobs().standing()).isEqualTo(Standing.MARKED);
    }

    @Test
    void leavingADecisionChangesNothing() {
        var before = anna.copy.check();
        keys.revoke(bobs());
        keys.leave();
        keys.confirmRevocation(Optional.empty());
        assertThat(anna.copy.check()).isEqualTo(before);
    }

    @Test
    void aRevokedKeyCountsForWhatIsHereOrForWhatWasWrittenUntilADay() {
        keys.revoke(bobs());
        keys.confirmRevocation(Optional.empty());
        sync.rest();
        assertThat(bobs().standing()).isEqualTo(Standing.REVOKED);
        assertThat(revocation().good()).hasSize(2);
        keys.revoke(bobs());
        keys.confirmRevocation(Optional.of(LocalDate.of(2000, 1, 1)));
        assertThat(revocation().good()).isEmpty();
    }

    private Revocation revocation() {
        return anna.copy.marking("key-of-anna-keller").keys().revocations(BOBS).getFirst();
    }
}
