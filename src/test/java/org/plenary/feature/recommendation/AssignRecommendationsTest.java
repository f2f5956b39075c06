package org.plenary.feature.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.Outcome;
import org.plenary.fixture.MemoryCopy;

class AssignRecommendationsTest {

    private final MemoryCopy copy = Ssr1.copy();
    private final AssignRecommendations assigning = new AssignRecommendations(copy);

    @Test
    void severalAreAssignedInOneChange() {
        int before = copy.writtenHere().size();
        assigning.assign(List.of(Ssr1.id(1), Ssr1.id(3)), Assignable.GROUPING, Optional.of("grouping/policy"));
        assertThat(grouping(1)).contains("grouping/policy");
        assertThat(grouping(3)).contains("grouping/policy");
        assertThat(copy.writtenHere()).hasSize(before + 1);
    }

    @Test
    void undoGivesEachBackWhatItHad() {
        var done = assigning.assign(List.of(Ssr1.id(1), Ssr1.id(3)), Assignable.GROUPING, Optional.of("grouping/policy"));
        done.then(assigning::undo);
        assertThat(grouping(1)).contains("grouping/octo");
        assertThat(grouping(3)).isEmpty();
    }

    @Test
    void whatHasItAlreadyIsNotWrittenAgain() {
        int before = copy.writtenHere().size();
        assigning.assign(List.of(Ssr1.id(1)), Assignable.GROUPING, Optional.of("grouping/octo"));
        assertThat(copy.writtenHere()).hasSize(before);
    }

    @Test
    void aContestedOneRefusesAll() {
        MemoryCopy bob = MemoryCopy.of("bob-moss");
        bob.receive(copy);
        bob.save(view -> List.of(view.set(Ssr1.id(5), Recommendation.GROUPING, JsonValue.of("grouping/gdd"))));
        copy.save(view -> List.of(view.set(Ssr1.id(5), Recommendation.GROUPING, JsonValue.of("grouping/policy"))));
        copy.receive(bob);
        assertThat(assigning.assign(List.of(Ssr1.id(1), Ssr1.id(5)), Assignable.GROUPING, Optional.empty())).isEqualTo(Outcome.refused(
                "People wrote different things here about R5. Settle that conflict first. Nothing was changed."));
        assertThat(grouping(1)).contains("grouping/octo");
    }

    private Optional<String> grouping(int number) {
        return copy.read(view -> view.find(Ssr1.id(number)).orElseThrow().text(Recommendation.GROUPING));
    }
}
