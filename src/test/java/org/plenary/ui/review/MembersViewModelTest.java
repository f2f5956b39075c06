package org.plenary.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Role;
import org.plenary.feature.review.MemberRow;
import org.plenary.feature.review.Named;
import org.plenary.feature.review.TheSample;

class MembersViewModelTest {

    private final AReview review = new AReview(TheSample.withTeam());
    private final MembersViewModel model = review.members();

    @Test
    void aRowSaysWhatTheirClockSays() {
        model.show("");
        assertThat(model.lines().get()).filteredOn(line -> line.row().name().equals("Emi Sato")).extracting(MemberLine::clock).containsExactly("22:02  Tokyo");
        assertThat(model.counts()).isEqualTo("11 members · 1 left");
    }

    @Test
    void theFilterLooksInNamesRolesAndAffiliations() {
        model.show("");
        model.filter().set("co chair");
        assertThat(names()).containsExactly("Anna Keller", "Farid Haddad");
        model.filter().set("ines");
        assertThat(names()).containsExactly("Inês Duarte");
    }

    @Test
    void somebodyNewIsInHandAtOnceAndUndoTakesThemBack() {
        model.show("");
        model.adding().open().set(true);
        model.adding().name().set("Zoe Park");
        model.adding().add();
        assertThat(model.chosen().get()).isEqualTo("person/zoe-park");
        assertThat(model.adding().open().get()).isFalse();
        assertThat(review.notices.told).containsExactly("Zoe Park was added. – Undo");
        review.notices.act();
        review.rest();
        assertThat(names()).doesNotContain("Zoe Park");
    }

    @Test
    void aNameThatIsThereIsAskedAboutBeforeANamesakeJoins() {
        model.show("");
        model.adding().name().set("bob moss");
        model.adding().add();
        assertThat(model.adding().namesake().get()).isPresent();
        model.adding().addAnyway();
        assertThat(model.chosen().get()).isEqualTo("person/bob-moss-2");
    }

    @Test
    void theOneWhoIsThereCanBeShownInstead() {
        model.show("");
        model.adding().name().set("Bob Moss");
        model.adding().add();
        model.adding().showNamesake();
        assertThat(model.chosen().get()).isEqualTo("person/bob-moss");
        assertThat(model.all().get().orElseThrow()).hasSize(12);
    }

    @Test
    void theirKeysAreOneStepAway() {
        model.keys();
        assertThat(review.ways.went).containsExactly("keys");
    }

    @Test
    void aNameOfSignsIsRefused() {
        model.adding().name().set("…");
        model.adding().add();
        assertThat(model.adding().problem().get()).isEqualTo("A name needs at least one letter. Nothing was changed.");
    }

    @Test
    void theOneInHandBecomesMe() {
        model.show("person/bob-moss");
        model.deeds().thisIsMe();
        assertThat(review.me).isEqualTo("bob-moss");
        assertThat(model.inHand()).map(MemberRow::me).contains(true);
    }

    @Test
    void rolesAreGivenAndTakenBack() {
        model.show("person/dana-levi");
        model.deeds().appoint(Role.id("penholder"));
        review.rest();
        assertThat(roles()).containsExactly("Member", "Penholder");
        model.deeds().dismiss(model.inHand().orElseThrow().roles().getFirst());
        review.rest();
        assertThat(roles()).containsExactly("Penholder");
        review.notices.act();
        review.rest();
        assertThat(roles()).containsExactly("Member", "Penholder");
    }

    @Test
    void twoEntriesBecomeOneAndTwoAgain() {
        model.show("person/grace-lindqvist");
        model.deeds().join(new Named("person/larisa", "Larisa"));
        review.rest();
        assertThat(names()).doesNotContain("Larisa");
        model.deeds().part(model.inHand().orElseThrow().entries().getFirst());
        review.rest();
        assertThat(names()).contains("Larisa");
    }

    @Test
    void theEntryIsEditedWithoutWhatOnlyTheProgramWrites() {
        model.show("person/bob-moss");
        List<Field> fields = model.person().fields().stream().map(FieldViewModel::field).toList();
        assertThat(fields).contains(Person.NAME, Person.ALIASES, Person.ZONE).doesNotContain(Person.SAME_AS);
    }

    @Test
    void theClocksGoOnWhileSomebodyLooks() {
        model.show("");
        List<MemberLine> before = model.lines().get();
        review.delay.pass(Duration.ofMinutes(1));
        assertThat(model.lines().get()).isNotSameAs(before);
        model.leave();
        List<MemberLine> left = model.lines().get();
        review.delay.pass(Duration.ofMinutes(5));
        assertThat(model.lines().get()).isSameAs(left);
    }

    private List<String> names() {
        return model.lines().get().stream().map(line -> line.row().name()).toList();
    }

    private List<String> roles() {
        return model.inHand().orElseThrow().roles().stream().map(MemberRow.HeldRole::label).toList();
    }
}
