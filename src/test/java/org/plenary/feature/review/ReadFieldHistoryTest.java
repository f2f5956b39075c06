package org.plenary.feature.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
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
    void aSetTellsWhoWasPutInAndTakenOut() {
        copy.save(view -> List.of(view.member("action/xwpgndac/2", ActionItem.OWNERS, "larisa", false)));
        assertThat(history.of("action/xwpgndac/2", ActionItem.OWNERS)).extracting(FieldVersion::words, FieldVersion::taken)
                .containsExactly(tuple("Larisa", true), tuple("Larisa", false));
    }

    @Test
    void aFieldNobodyWroteHasNone() {
        assertThat(history.of("recommendation/ssr1-1", Recommendation.FACILITATOR)).isEmpty();
    }
}
