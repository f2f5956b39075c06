package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.plenary.fixture.ASmallReview;
import org.plenary.fixture.Copy;
import org.plenary.fixture.Replicas;
import org.plenary.fixture.SmallKinds;

class ViewTest {

    private static final String DRAFT = "draft/ssr1-1/anna-keller/q1";

    private final Replicas both = Replicas.ofASmallReview();
    private final Copy anna = both.anna();
    private final Copy bob = both.bob();

    private void same(String person, String as) {
        anna.set(person, SmallKinds.SAME_AS, as);
    }

    private List<String> people() {
        return anna.view().things(SmallKinds.PERSON).stream().map(Thing::id).toList();
    }

    @Test
    void showsWhatIsThereAndNotWhatWasDeletedOrNeverWritten() {
        assertThat(people()).containsExactly(ASmallReview.ANNA, ASmallReview.BOB);
        anna.delete(ASmallReview.BOB);
        assertThat(people()).containsExactly(ASmallReview.ANNA);
        assertThat(anna.view().find(ASmallReview.BOB)).isEmpty();
        assertThat(anna.view().find("person/nobody")).isEmpty();
        assertThat(anna.view().things("letter")).isEmpty();
        anna.save(anna.view().restore(ASmallReview.BOB));
        assertThat(people()).containsExactly(ASmallReview.ANNA, ASmallReview.BOB);
    }

    @Test
    void anOwnFieldStandsBesideTheSharedOnesForItsAuthorAlone() {
        anna.set(ASmallReview.MEETING, SmallKinds.PRIVATE_NOTE, "ask Bob first");
        both.exchange();
        Thing meeting = anna.view().find(ASmallReview.MEETING).orElseThrow();
        assertThat(meeting.textOrEmpty(SmallKinds.PRIVATE_NOTE)).isEqualTo("ask Bob first");
        assertThat(meeting.textOrEmpty(SmallKinds.TITLE)).isEqualTo("Plenary 43");
        assertThat(meeting.registers()).extracting(Register::field).containsExactlyInAnyOrder("title", "private-note");
        assertThat(meeting.lastWritten().value()).isEqualTo(JsonValue.of("ask Bob first"));
        assertThat(bob.text(ASmallReview.MEETING, SmallKinds.PRIVATE_NOTE)).isEmpty();
    }

    @Test
    void anOwnThingIsDeletedInTheOwnLog() {
        Change draft = anna.set(DRAFT, SmallKinds.DRAFT_TEXT, "not yet");
        assertThat(anna.view().find(DRAFT)).isPresent();
        assertThat(anna.view().delete(DRAFT).observed()).containsExactly(draft.dot());
        anna.delete(DRAFT);
        assertThat(anna.view().find(DRAFT)).isEmpty();
        assertThat(anna.own().withDeletion()).hasSize(1);
        assertThat(anna.shared().withDeletion()).isEmpty();
    }

    @Test
    void deletingASharedThingThatHasOnlyAnOwnNoteHereNamesNoOwnDot() {
        anna.set("meeting/99", SmallKinds.PRIVATE_NOTE, "it may come to this");
        Edit deletion = anna.view().delete("meeting/99");
        assertThat(deletion).isEqualTo(Edit.first("meeting/99", Edit.DELETED, JsonValue.TRUE));
        anna.delete("meeting/99");
        assertThat(anna.view().find("meeting/99")).isEmpty();
        anna.save(anna.view().restore("meeting/99"));
        assertThat(anna.view().find("meeting/99")).isPresent();
    }

    @Test
    void anAnswerThatIsSubmittedNamesNoOwnDot() {
        anna.set(DRAFT, SmallKinds.DRAFT_TEXT, "ready");
        Edit submitted = anna.view().set("answer/ssr1-1/anna-keller/q1", SmallKinds.TEXT, JsonValue.of("ready"));
        assertThat(submitted.replaces()).isEmpty();
    }

    @Test
    void aSetHasTheMembersThatAreIn() {
        anna.save(anna.view().member(ASmallReview.ANNA, SmallKinds.ALIASES, "A. K.", true),
                anna.view().member(ASmallReview.ANNA, SmallKinds.ALIASES, "Anna", true));
        both.exchange();
        anna.save(anna.view().member(ASmallReview.ANNA, SmallKinds.ALIASES, "A. K.", false));
        bob.save(bob.view().member(ASmallReview.ANNA, SmallKinds.ALIASES, "Keller", true));
        both.exchange();
        assertThat(anna.view().find(ASmallReview.ANNA).orElseThrow().members(SmallKinds.ALIASES)).containsExactly("Anna", "Keller");
    }

    @Test
    void aThingReadsItsFieldsByType() {
        String item = ASmallReview.ROLL_CALL;
        anna.save(anna.view().set(item, SmallKinds.MINUTES, JsonValue.of(5)), anna.view().set(item, SmallKinds.RECURRING, JsonValue.TRUE));
        Thing thing = anna.view().find(item).orElseThrow();
        assertThat(thing.number(SmallKinds.MINUTES)).isEqualTo(OptionalLong.of(5));
        assertThat(thing.flag(SmallKinds.RECURRING)).isTrue();
        assertThat(thing.text(SmallKinds.MINUTES)).isEmpty();
        assertThat(thing.number(SmallKinds.TITLE)).isEmpty();
        assertThat(thing.flag(SmallKinds.TITLE)).isFalse();
        assertThat(thing.value(SmallKinds.PARENT)).isEqualTo(JsonValue.NULL);
        assertThat(thing.isContested(SmallKinds.TITLE)).isFalse();
        assertThat(thing.isDeletedAndEdited()).isFalse();
    }

    @Test
    void aContestedFieldShowsOneVersionAndSaysSo() {
        anna.set(ASmallReview.MEETING, SmallKinds.TITLE, "Anna's");
        bob.set(ASmallReview.MEETING, SmallKinds.TITLE, "Bob's");
        both.exchange();
        Thing there = bob.view().find(ASmallReview.MEETING).orElseThrow();
        assertThat(there.isContested(SmallKinds.TITLE)).isTrue();
        assertThat(there.textOrEmpty(SmallKinds.TITLE)).isEqualTo(anna.text(ASmallReview.MEETING, SmallKinds.TITLE));
    }

    @Test
    void aPersonEnteredTwiceStandsForTheOther() {
        same(ASmallReview.BOB, ASmallReview.ANNA);
        assertThat(anna.view().standsFor(ASmallReview.BOB)).isEqualTo(ASmallReview.ANNA);
        assertThat(anna.view().standsFor(ASmallReview.ANNA)).isEqualTo(ASmallReview.ANNA);
    }

    @Test
    void aCycleEndsAtItsSmallestId() {
        anna.set("person/zoe", SmallKinds.NAME, "Zoe");
        same(ASmallReview.ANNA, ASmallReview.BOB);
        same(ASmallReview.BOB, ASmallReview.ANNA);
        same("person/zoe", ASmallReview.BOB);
        for (String person : List.of("person/zoe", ASmallReview.BOB, ASmallReview.ANNA)) {
            assertThat(anna.view().standsFor(person)).isEqualTo(ASmallReview.ANNA);
        }
        same(ASmallReview.ANNA, ASmallReview.ANNA);
        assertThat(anna.view().standsFor(ASmallReview.BOB)).isEqualTo(ASmallReview.ANNA);
    }

    @Test
    void nobodyStandsForAPersonWhoWasDeletedOrNeverWritten() {
        same(ASmallReview.BOB, "person/nobody");
        assertThat(anna.view().standsFor(ASmallReview.BOB)).isEqualTo(ASmallReview.BOB);
        same(ASmallReview.BOB, ASmallReview.ANNA);
        anna.delete(ASmallReview.ANNA);
        assertThat(anna.view().standsFor(ASmallReview.BOB)).isEqualTo(ASmallReview.BOB);
        same(ASmallReview.BOB, "");
        assertThat(anna.view().standsFor(ASmallReview.BOB)).isEqualTo(ASmallReview.BOB);
        assertThat(anna.view().standsFor("person/nobody")).isEqualTo("person/nobody");
    }

    @Test
    void aPersonWhoIsSaidToBeThemselvesIs() {
        same(ASmallReview.ANNA, ASmallReview.ANNA);
        assertThat(anna.view().standsFor(ASmallReview.ANNA)).isEqualTo(ASmallReview.ANNA);
    }

    @Test
    void ownThingsAreAmongTheThingsOfTheirKind() {
        anna.set(DRAFT, SmallKinds.DRAFT_TEXT, "not yet");
        assertThat(anna.view().things(SmallKinds.DRAFT)).extracting(Thing::id).containsExactly(DRAFT);
        assertThat(bob.view().things(SmallKinds.DRAFT)).isEmpty();
    }

    @Test
    void anOwnThingThatWasDeletedIsBroughtBackInTheOwnLog() {
        anna.set(DRAFT, SmallKinds.DRAFT_TEXT, "not yet");
        Dot deleted = anna.delete(DRAFT).dot();
        Edit restoration = anna.view().restore(DRAFT);
        assertThat(restoration).isEqualTo(new Edit(DRAFT, Edit.DELETED, JsonValue.FALSE, List.of(deleted)));
        anna.save(Scope.OWN, List.of(restoration));
        assertThat(anna.text(DRAFT, SmallKinds.DRAFT_TEXT)).isEqualTo("not yet");
    }

    @Test
    void aDeletedOwnNoteIsGoneWhileTheSharedThingStays() {
        Change note = anna.set(ASmallReview.MEETING, SmallKinds.PRIVATE_NOTE, "ask Bob first");
        anna.save(Scope.OWN, List.of(new Edit(ASmallReview.MEETING, Edit.DELETED, JsonValue.TRUE, List.of(), List.of(note.dot()))));
        Thing meeting = anna.view().find(ASmallReview.MEETING).orElseThrow();
        assertThat(meeting.text(SmallKinds.PRIVATE_NOTE)).isEmpty();
        assertThat(meeting.textOrEmpty(SmallKinds.TITLE)).isEqualTo("Plenary 43");
    }

    @Test
    void aThingBroughtBackTellsItsFieldsAndNotItsDeletion() {
        anna.delete(ASmallReview.MEETING);
        anna.save(anna.view().restore(ASmallReview.MEETING));
        Thing meeting = anna.view().find(ASmallReview.MEETING).orElseThrow();
        assertThat(meeting.registers()).extracting(Register::field).containsExactly("title");
        assertThat(meeting.lastWritten().value()).isEqualTo(JsonValue.of("Plenary 43"));
    }

    @Test
    void aFieldThatSettlesItselfIsNeverContested() {
        anna.set(ASmallReview.MILESTONES, SmallKinds.PARENT, ASmallReview.ROLL_CALL);
        bob.set(ASmallReview.MILESTONES, SmallKinds.PARENT, "");
        both.exchange();
        assertThat(anna.view().find(ASmallReview.MILESTONES)).map(thing -> thing.isContested(SmallKinds.PARENT)).contains(false);
    }

    @Test
    void aDraftDeletedHereAndEditedOnAnotherComputerSaysSo() {
        anna.set(DRAFT, SmallKinds.DRAFT_TEXT, "on the laptop");
        Copy desktop = Copy.of("anna-keller at home");
        anna.own().changes().forEach(desktop.own()::add);
        anna.delete(DRAFT);
        desktop.set(DRAFT, SmallKinds.DRAFT_TEXT, "at home");
        desktop.own().changes().forEach(anna.own()::add);
        assertThat(anna.view().find(DRAFT)).map(Thing::isDeletedAndEdited).contains(true);
    }

    @Test
    void bringingBackWhatNobodyEverWroteNamesNothing() {
        assertThat(anna.view().restore("meeting/99")).isEqualTo(Edit.first("meeting/99", Edit.DELETED, JsonValue.FALSE));
    }
}
