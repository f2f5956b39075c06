package org.plenary.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Letter;
import org.plenary.domain.review.Milestone;
import org.plenary.feature.UnsavedTexts;
import org.plenary.feature.review.NamedValue;
import org.plenary.feature.review.TheSample;
import org.plenary.fixture.MemoryCopy;

class FieldViewModelTest {

    private static final String LETTER = "letter/update-after-the-los-angeles-meeting";
    private static final String ACTION = "action/xwpgndac/2";

    private final AReview review = new AReview(TheSample.withTeam());
    private final ThingViewModel thing = ThingViewModel.of(review.copy, review.unsaved, review.around, review.ways);

    @Test
    void whatIsTypedIsKeptWithinTwoSecondsOfTheFirstKey() {
        FieldViewModel field = field(LETTER, "on-behalf-of");
        field.text().set("The team");
        review.delay.pass(Duration.ofMillis(1000));
        field.text().set("The team and more");
        review.delay.pass(Duration.ofMillis(500));
        assertThat(review.unsaved.all()).extracting(UnsavedTexts.Kept::text).containsExactly("The team and more");
        assertThat(saved(LETTER, Letter.ON_BEHALF_OF)).startsWith("Second Security");
    }

    @Test
    void leavingSavesAndForgetsWhatWasKept() {
        FieldViewModel field = field(LETTER, "on-behalf-of");
        field.text().set("The team");
        review.rest();
        assertThat(field.finish()).isTrue();
        assertThat(saved(LETTER, Letter.ON_BEHALF_OF)).isEqualTo("The team");
        assertThat(review.unsaved.all()).isEmpty();
        assertThat(review.saves.getLast()).isEqualTo("saved");
        assertThat(field.isTyped()).isFalse();
    }

    @Test
    void whatCannotBeMeantStaysInTheFieldWithAReason() {
        FieldViewModel field = field("milestone/final-report", "target");
        assertThat(field.text().get()).isEqualTo("30 Nov 2019");
        field.text().set("end of November");
        assertThat(field.finish()).isFalse();
        assertThat(field.problem().get()).isEqualTo("end of November is no day. Type it like 21 Oct 2018.");
        field.text().set("1.12.2019");
        assertThat(field.finish()).isTrue();
        assertThat(saved("milestone/final-report", Milestone.TARGET)).isEqualTo("2019-12-01");
    }

    @Test
    void anotherSpellingOfTheSameDayIsNoChange() {
        FieldViewModel field = field("milestone/final-report", "target");
        int before = review.copy.writtenHere().size();
        field.text().set("2019-11-30");
        field.finish();
        assertThat(review.copy.writtenHere()).hasSize(before);
        assertThat(field.text().get()).isEqualTo("30 Nov 2019");
    }

    @Test
    void whatArrivesWhileSomebodyTypesIsNotOverwritten() {
        MemoryCopy bob = TheSample.of(TheSample.BOB);
        bob.receive(review.copy);
        FieldViewModel field = field(LETTER, "on-behalf-of");
        field.text().set("Anna's words");
        TheSample.set(bob, LETTER, Letter.ON_BEHALF_OF, "Bob's words");
        review.copy.receive(bob);
        thing.read();
        assertThat(field.text().get()).isEqualTo("Anna's words");
        field.finish();
        thing.read();
        assertThat(field.reading().get().conflict()).contains("on-behalf-of");
    }

    @Test
    void escapeLeavesTheSavedText() {
        FieldViewModel field = field(LETTER, "on-behalf-of");
        String before = field.text().get();
        field.text().set("Something else");
        review.rest();
        field.cancel();
        assertThat(field.text().get()).isEqualTo(before);
        assertThat(review.unsaved.all()).isEmpty();
    }

    @Test
    void tenIdleMinutesSave() {
        field(LETTER, "on-behalf-of").text().set("The team");
        review.delay.pass(FieldViewModel.IDLE);
        assertThat(saved(LETTER, Letter.ON_BEHALF_OF)).isEqualTo("The team");
    }

    @Test
    void aTextFromBeforeACrashIsThereAndCanBeThrownAway() {
        OpenEditor editor = review.copy.read(view -> OpenEditor.open(view, LETTER, "on-behalf-of"));
        review.unsaved.keep(editor, "When the power went");
        FieldViewModel field = field(LETTER, "on-behalf-of");
        assertThat(field.text().get()).isEqualTo("When the power went");
        assertThat(field.restored().get()).isTrue();
        field.cancel();
        assertThat(field.text().get()).startsWith("Second Security");
        assertThat(field.restored().get()).isFalse();
        assertThat(review.unsaved.all()).isEmpty();
    }

    @Test
    void aChoiceIsSavedAtOnceAndCanBeEmptied() {
        FieldViewModel grouping = field("recommendation/ssr1-3", "grouping");
        grouping.choose("grouping/policy");
        assertThat(saved("recommendation/ssr1-3", Recommendation.GROUPING)).isEqualTo("grouping/policy");
        thing.read();
        grouping.choose("");
        assertThat(saved("recommendation/ssr1-3", Recommendation.GROUPING)).isEmpty();
    }

    @Test
    void membersOfASetComeAndGo() {
        FieldViewModel owners = field(ACTION, "owners");
        owners.add("person/anna-keller");
        owners.remove(new NamedValue("larisa", "person/larisa", "Larisa"));
        thing.read();
        assertThat(owners.reading().get().named()).extracting(NamedValue::name).containsExactly("Anna Keller");
        FieldViewModel groups = thing.fields().stream().filter(f -> f.field().equals(ActionItem.OWNER_GROUPS)).findFirst().orElseThrow();
        groups.add("Staff");
        thing.read();
        assertThat(groups.reading().get().named()).containsExactly(new NamedValue("Staff", "", "Staff"));
    }

    private FieldViewModel field(String entity, String name) {
        thing.show(entity);
        List<FieldViewModel> fields = thing.fields().stream().filter(field -> field.field().name().equals(name)).toList();
        return fields.getFirst();
    }

    private String saved(String entity, Field field) {
        return review.copy.read(view -> view.find(entity).orElseThrow().textOrEmpty(field));
    }
}
