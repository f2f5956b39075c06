package org.plenary.feature.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.fixture.MemoryCopy;

class ReadFieldHistoryTest {

    private final MemoryCopy copy = TheSample.withTeam();
    private final ReadFieldHistory history = new ReadFieldHistory(copy);

    @Test
    void everyValueIsThereWithWhoAndOnWhichComputer() {
        TheSample.set(copy, "recommendation/ssr1-1", Recommendation.GROUPING, "grouping/policy");
        assertThat(history.of("recommendation/ssr1-1", Recommendation.GROUPING)).extracting(FieldVersion::by, FieldVersion::device, FieldVersion::words)
                .containsExactly(tuple("Anna Keller", "anna-keller's laptop", "Policy"), tuple("MSSI Secretariat", "Sample", "OCTO"));
    }

    @Test
    void eachValueTellsWithWhichBundleItCame() {
        MemoryCopy bob = TheSample.of(TheSample.BOB);
        TheSample.set(bob, "recommendation/ssr1-1", Recommendation.GROUPING, "grouping/gdd");
        copy.add(List.of(everythingOf(bob)), List.of("/media/stick/bob.bundle.json"));
        TheSample.set(copy, "recommendation/ssr1-1", Recommendation.GROUPING, "grouping/policy");
        assertThat(history.of("recommendation/ssr1-1", Recommendation.GROUPING)).extracting(FieldVersion::words, FieldVersion::bundle)
                .containsExactly(tuple("Policy", ""), tuple("GDD", "bob.bundle.json"), tuple("OCTO", "sample"));
    }

    @Test
    void aSetTellsWhoWasPutInAndTakenOut() {
        copy.save(view -> List.of(view.member("action/xwpgndac/2", ActionItem.OWNERS, "larisa", false)));
        assertThat(history.of("action/xwpgndac/2", ActionItem.OWNERS)).extracting(FieldVersion::words, FieldVersion::taken)
                .containsExactly(tuple("Larisa", true), tuple("Larisa", false));
    }

    @Test
    void aFieldNobodyWroteHasNone() {
        assertThat(history.of("recommendation/ssr1-1", Recommendation.FACILITATOR)).isEmpty();
    }

    private static Bundle everythingOf(MemoryCopy copy) {
        List<Change> changes = copy.read(view -> List.copyOf(view.log(Scope.SHARED).changes()));
        return new Bundle(copy.review().orElseThrow(), new Bundle.Made(Instant.EPOCH, TheSample.BOB, "0.1.0"), Have.NOTHING,
                Have.of(changes), changes, List.of());
    }
}
