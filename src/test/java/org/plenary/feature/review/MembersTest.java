package org.plenary.feature.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.review.Appointment;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Role;
import org.plenary.feature.Outcome;
import org.plenary.fixture.MemoryCopy;

class MembersTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    private final MemoryCopy copy = TheSample.withTeam();
    private final ReadMembers members = new ReadMembers(copy, () -> TheSample.ANNA, TODAY);
    private final AppointMember appointing = new AppointMember(copy, new SplittableRandom(1), TODAY);

    @Test
    void aMemberIsReadWithRolesZoneAndWhoWorksHere() {
        assertThat(member("anna-keller")).satisfies(anna -> {
            assertThat(anna.name()).isEqualTo("Anna Keller");
            assertThat(anna.roles()).extracting(MemberRow.HeldRole::label).containsExactly("Co-chair", "Member");
            assertThat(anna.zone()).contains(ZoneId.of("Europe/Zurich"));
            assertThat(anna.me()).isTrue();
        });
        assertThat(members.all()).filteredOn(MemberRow::me).hasSize(1);
    }

    @Test
    void thoseWhoLeftComeLast() {
        assertThat(members.all().getLast()).satisfies(last -> {
            assertThat(last.name()).isEqualTo("Jonas Weber");
            assertThat(last.left()).isTrue();
        });
    }

    @Test
    void anOfficeThatEndedIsNotHeld() {
        TheSample.set(copy, Appointment.id("bob-moss", "rapporteur"), Appointment.UNTIL, "2026-11-19");
        TheSample.set(copy, Appointment.id("bob-moss", "member"), Appointment.UNTIL, "2026-11-20");
        assertThat(member("bob-moss").roles()).extracting(MemberRow.HeldRole::label).containsExactly("Member");
    }

    @Test
    void aNamesakeGetsAnIdOfTheirOwn() {
        assertThat(id(new AddMember(copy).add("Anna  Keller "))).isEqualTo("person/anna-keller-2");
        assertThat(members.all()).extracting(MemberRow::name).filteredOn("Anna Keller"::equals).hasSize(2);
    }

    @Test
    void theIdOfSomebodyDeletedIsNotGivenToAnother() {
        new EditThing(copy).remove("person/dana-levi");
        assertThat(id(new AddMember(copy).add("Dana Levi"))).isEqualTo("person/dana-levi-2");
    }

    @Test
    void aNameWithoutLettersIsRefused() {
        assertThat(new AddMember(copy).add(" … ")).isEqualTo(Outcome.refused("A name needs at least one letter. Nothing was changed."));
    }

    @Test
    void twoEntriesOfOnePersonAreShownOnceAndCanBeParted() {
        var joining = new JoinMembers(copy);
        int before = members.all().size();
        joining.join("person/grace-lindqvist", "person/larisa");
        assertThat(members.all()).hasSize(before - 1);
        assertThat(member("grace-lindqvist").entries()).containsExactly(new Named("person/larisa", "Larisa"));
        assertThat(joining.join("person/larisa", "person/grace-lindqvist")).isInstanceOf(Outcome.Refused.class);
        joining.part("person/larisa");
        assertThat(members.all()).hasSize(before);
    }

    @Test
    void aRoleIsGivenOnceTakenBackAndGivenAgain() {
        assertThat(appointing.appoint("person/dana-levi", Role.id("penholder"))).isInstanceOf(Outcome.Done.class);
        assertThat(appointing.appoint("person/dana-levi", Role.id("penholder"))).isInstanceOf(Outcome.Refused.class);
        assertThat(member("dana-levi").roles()).extracting(MemberRow.HeldRole::label).containsExactly("Member", "Penholder");
        appointing.dismiss(Appointment.id("dana-levi", "penholder"));
        assertThat(member("dana-levi").roles()).extracting(MemberRow.HeldRole::label).containsExactly("Member");
        appointing.appoint("person/dana-levi", Role.id("penholder"));
        assertThat(member("dana-levi").roles()).extracting(MemberRow.HeldRole::appointment).contains(Appointment.id("dana-levi", "penholder"));
    }

    @Test
    void takingARoleBackCanBeUndone() {
        Outcome<Dot> dismissed = appointing.dismiss(Appointment.id("dana-levi", "member"));
        new UndoChange(copy).undo(((Outcome.Done<Dot>) dismissed).value());
        assertThat(member("dana-levi").roles()).extracting(MemberRow.HeldRole::label).containsExactly("Member");
    }

    @Test
    void aSecondTermIsAnotherAppointment() {
        TheSample.set(copy, Appointment.id("dana-levi", "member"), Appointment.UNTIL, "2025-01-01");
        appointing.appoint("person/dana-levi", Role.id("member"));
        assertThat(member("dana-levi").roles()).singleElement().extracting(MemberRow.HeldRole::appointment)
                .isNotEqualTo(Appointment.id("dana-levi", "member"));
    }

    @Test
    void aZoneThatIsNoneIsNoZone() {
        TheSample.set(copy, "person/dana-levi", Person.ZONE, "Middle Earth");
        assertThat(member("dana-levi").zone()).isEmpty();
    }

    private MemberRow member(String slug) {
        return members.all().stream().filter(row -> row.id().equals(Person.id(slug))).findFirst().orElseThrow();
    }

    private static String id(Outcome<AddMember.Added> added) {
        return ((Outcome.Done<AddMember.Added>) added).value().id();
    }
}
