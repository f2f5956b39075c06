package org.plenary.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.domain.assessment.FilledForm.Slot;
import org.plenary.domain.assessment.GuidePath.End;
import org.plenary.domain.assessment.GuidePath.Fork;
import org.plenary.domain.assessment.GuidePath.Standing;
import org.plenary.domain.assessment.GuidePath.Stop;
import org.plenary.domain.assessment.GuidePath.Warning;
import org.plenary.domain.exchange.Field;

class GuidePathTest {

    private final Map<Slot, String> values = new HashMap<>();

    @Test
    void anEmptyFormStandsAtItsFirstFork() {
        assertThat(path()).isEqualTo(new GuidePath(List.of(
                new Stop(Fork.IMPLEMENTED, Standing.HERE, ""),
                new Stop(Fork.RELEVANT, Standing.AHEAD, ""),
                new Stop(Fork.EFFECT, Standing.AHEAD, ""),
                new Stop(Fork.FURTHER_WORK, Standing.AHEAD, "")), Optional.empty(), Set.of()));
    }

    @Test
    void whatIsNoLongerRelevantIsOvercomeByEventsAndSparesTheRest() {
        implemented("partly").relevant("no").say(Shape.RELEVANCE, Answer.REASON);

        assertThat(path()).isEqualTo(new GuidePath(List.of(
                new Stop(Fork.IMPLEMENTED, Standing.PASSED, "partly"),
                new Stop(Fork.RELEVANT, Standing.PASSED, "no"),
                new Stop(Fork.EFFECT, Standing.SPARED, ""),
                new Stop(Fork.FURTHER_WORK, Standing.SPARED, "")), Optional.of(End.OVERCOME_BY_EVENTS), Set.of()));
    }

    @Test
    void aRelevantOneWithItsEffectEndsInAStatement() {
        implemented("yes").relevant("yes").effect("yes");

        assertThat(path().end()).contains(End.EFFECT_ACHIEVED);
        assertThat(path().stops().getLast()).isEqualTo(new Stop(Fork.FURTHER_WORK, Standing.SPARED, ""));
    }

    @Test
    void withoutItsFullEffectThePathLeadsToTheQuestionOfFurtherWork() {
        implemented("yes").relevant("partly").effect("partly");

        assertThat(path().end()).isEmpty();
        assertThat(path().stops().getLast()).isEqualTo(new Stop(Fork.FURTHER_WORK, Standing.HERE, ""));
    }

    @Test
    void theKindOfFurtherWorkIsTheEnd() {
        relevant("yes").effect("no");

        assertThat(ends("none", "finish", "recommend", "suggest"))
                .containsExactly(End.NO_FURTHER_WORK, End.FINISH, End.NEW_RECOMMENDATION, End.SUGGESTION);
    }

    @Test
    void anEffectThatCannotBeDeterminedEndsUndeterminedUnlessWorkIsAskedFor() {
        relevant("yes").effect("cannot-determine");

        assertThat(path().end()).contains(End.UNDETERMINED);
        assertThat(ends("recommend")).containsExactly(End.NEW_RECOMMENDATION);
    }

    @Test
    void furtherWorkOnWhatIsNotRelevantIsWarnedOf() {
        relevant("no").say(Shape.RELEVANCE, Answer.REASON).say(Shape.RELEVANCE, Answer.FURTHER_WORK_REASON);

        assertThat(path().warnings()).containsExactly(Warning.NOT_RELEVANT_BUT_FURTHER_WORK);
    }

    @Test
    void choicesThatDoNotFitEachOtherAreWarnedOf() {
        implemented("no").relevant("yes").effect("yes").furtherWork("suggest");
        assertThat(path().warnings()).containsExactlyInAnyOrder(Warning.NOT_IMPLEMENTED_BUT_EFFECT,
                Warning.EFFECT_ACHIEVED_BUT_FURTHER_WORK);

        implemented("yes").effect("no").furtherWork("finish");
        assertThat(path().warnings()).containsExactly(Warning.FULLY_IMPLEMENTED_BUT_TO_FINISH);
    }

    @Test
    void aMissingReasonIsWarnedOf() {
        relevant("no");
        assertThat(path().warnings()).containsExactly(Warning.NOT_RELEVANT_WITHOUT_REASON);

        relevant("yes").effect("no").furtherWork("none");
        assertThat(path().warnings()).containsExactly(Warning.NO_FURTHER_WORK_WITHOUT_REASON);

        say(Shape.RELEVANCE, Answer.FURTHER_WORK_REASON);
        assertThat(path().warnings()).isEmpty();
    }

    @Test
    void whatCannotBeDeterminedAsksWhatIsMissing() {
        implemented("cannot-determine");
        assertThat(path().warnings()).containsExactly(Warning.CANNOT_DETERMINE_WITHOUT_MISSING);

        say(Shape.IMPLEMENTATION, Answer.MISSING);
        assertThat(path().warnings()).isEmpty();
    }

    private GuidePath path() {
        return GuidePath.of(new FilledForm(values));
    }

    private List<End> ends(String... furtherWork) {
        return List.of(furtherWork).stream().map(work -> furtherWork(work).path().end().orElseThrow()).toList();
    }

    private GuidePathTest implemented(String meaning) {
        return put(Shape.IMPLEMENTATION, Answer.CHOICE, meaning);
    }

    private GuidePathTest effect(String meaning) {
        return put(Shape.EFFECT, Answer.CHOICE, meaning);
    }

    private GuidePathTest relevant(String meaning) {
        return put(Shape.RELEVANCE, Answer.CHOICE, meaning);
    }

    private GuidePathTest furtherWork(String meaning) {
        return put(Shape.RELEVANCE, Answer.FURTHER_WORK, meaning);
    }

    private GuidePathTest say(Shape shape, Field field) {
        return put(shape, field, "Because.");
    }

    private GuidePathTest put(Shape shape, Field field, String value) {
        values.put(new Slot(shape, field), value);
        return this;
    }
}
