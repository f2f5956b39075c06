package org.plenary.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.exchange.Desk.FIRST;
import static org.plenary.feature.exchange.Desk.SECOND;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.exchange.Slug;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Review;
import org.plenary.domain.review.SigningKey;

class PlanBundleTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 1, 25);

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk anna = both.getFirst();
    private final Desk bob = both.getLast();

    private static BundlePlan plan(Desk desk, Path... to) {
        return Desk.value(new PlanBundle(desk.copy, desk.files, desk::author).plan(List.of(to), TODAY, Pace.UNWATCHED));
    }

    @Test
    void itSaysWhatAndByWhomAndHowTheFileIsCalled() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        anna.set(SECOND, Recommendation.SHORT_DETAIL, "Anna's");
        Path fromBob = bob.send("b");
        anna.take(fromBob);
        anna.set(FIRST, Recommendation.SHORT_DETAIL, "Anna's answer to it");
        assertThat(plan(anna, fromBob)).isEqualTo(new BundlePlan("ssr2_anna-keller_2019-01-25_0007.bundle.json", 2,
                List.of(new KindCount("recommendation", 2)), List.of(new BundlePlan.Writing("Anna Keller", 2)), List.of()));
        assertThat(plan(anna).people()).extracting(BundlePlan.Writing::name).containsExactly("Anna Keller", "Bob Moss");
        assertThat(plan(anna).changes()).isEqualTo(7);
    }

    @Test
    void whatIsOwnIsCountedAsStaying() {
        anna.set(Draft.id("ssr1-1", "anna-keller", "q1"), Draft.TEXT, "Mine");
        anna.set(Draft.id("ssr1-2", "anna-keller", "q1"), Draft.TEXT, "Mine too");
        anna.set(SigningKey.id("key-of-bob-moss", "bob-moss"), SigningKey.DECISION, "trusted");
        assertThat(plan(anna).staying()).containsExactly(new KindCount("draft", 2));
    }

    @Test
    void aFilesNameIsSafeEverywhere() {
        anna.set(Review.id("rv-small"), Review.SHORT_NAME, "../SSR2: “third”/\\ report* " + "x".repeat(300));
        String name = plan(anna).fileName();
        assertThat(name).startsWith("ssr2-third-report-xx").hasSizeLessThan(120).doesNotContain("/", "\\", ":", "*", " ", "“");
        anna.set(Review.id("rv-small"), Review.SHORT_NAME, "***");
        assertThat(Slug.of("***")).isEmpty();
        assertThat(plan(anna).fileName()).startsWith("review_anna-keller_2019-01-25_");
    }

    @Test
    void withoutAReviewThereIsNothingToPlan() {
        Desk cho = Desk.empty("cho", anna.files);
        assertThat(Desk.sentence(new PlanBundle(cho.copy, cho.files, cho::author).plan(List.of(), TODAY, Pace.UNWATCHED)))
                .startsWith("There is no review here yet");
    }
}
