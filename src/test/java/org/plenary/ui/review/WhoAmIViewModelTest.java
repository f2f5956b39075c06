package org.plenary.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.feature.review.SayWhoIAm;
import org.plenary.feature.review.TheSample;

class WhoAmIViewModelTest {

    private final AReview review = new AReview(TheSample.withTeam());
    private final WhoAmIViewModel model = review.who();

    @Test
    void aFewLettersFindSomebodyOnTheRoster() {
        model.read();
        model.name().set("bob");
        assertThat(words()).containsExactly("Bob Moss", "Join the roster as “bob”");
        model.take(model.offers().get().getFirst());
        assertThat(review.me).isEqualTo("bob-moss");
        assertThat(review.ways.went).containsExactly("done");
    }

    @Test
    void aWholeNameIsNotOfferedTwice() {
        model.read();
        model.name().set("inês DUARTE");
        assertThat(words()).containsExactly("Inês Duarte");
    }

    @Test
    void aNewNameJoinsTheRoster() {
        model.read();
        model.name().set("Zoe Park");
        model.take(model.offers().get().getFirst());
        assertThat(review.me).isEqualTo("zoe-park");
        assertThat(new SayWhoIAm(review.copy).find("Zoe Park")).contains(new SayWhoIAm.Member("zoe-park", "Zoe Park"));
    }

    @Test
    void theQuestionCanBeLeftForLater() {
        model.skip();
        assertThat(review.me).isEqualTo("system-user");
        assertThat(review.ways.went).containsExactly("done");
    }

    private List<String> words() {
        return model.offers().get().stream().map(WhoAmIViewModel.Offer::words).toList();
    }
}
