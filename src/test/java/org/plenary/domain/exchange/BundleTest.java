package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenary.fixture.ASmallReview;

class BundleTest {

    private static final Bundle.Made MADE = new Bundle.Made(Instant.parse("2026-11-20T09:45:00Z"), "anna-keller", "0.1.0");
    private static final List<Change> CHANGES = List.copyOf(ASmallReview.changes());

    @Test
    void signingChangesNothingElse() {
        var bundle = new Bundle("rv-5d2m8tq1", MADE, Have.NOTHING, Have.of(CHANGES), CHANGES, List.of());
        var signatures = new ArrayList<>(List.of(new Bundle.Signature("key", new TreeMap<>(), Hash.of("frame"), "jws")));
        Bundle signed = bundle.signed(signatures);
        signatures.clear();
        assertThat(signed).isEqualTo(new Bundle("rv-5d2m8tq1", MADE, Have.NOTHING, Have.of(CHANGES), CHANGES,
                List.of(new Bundle.Signature("key", new TreeMap<>(), Hash.of("frame"), "jws"))));
    }
}
