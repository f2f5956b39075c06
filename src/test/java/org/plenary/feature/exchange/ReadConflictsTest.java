package org.plenary.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.exchange.Desk.FIRST;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.domain.assessment.Choice;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.ThreeWayText;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Comment;
import org.plenary.feature.exchange.OpenConflict.Answer;
import org.plenary.feature.exchange.OpenConflict.Edited;
import org.plenary.feature.exchange.OpenConflict.Offer;
import org.plenary.feature.exchange.OpenConflict.Side;

class ReadConflictsTest {

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk anna = both.getFirst();
    private final Desk bob = both.getLast();

    private OpenConflict meet() {
        anna.take(bob.send("b"));
        List<OpenConflict> open = new ReadConflicts(anna.copy).open();
        assertThat(open).hasSize(1);
        return open.getFirst();
    }

    @Test
    void aTextHasItsBaseItsAuthorsAndTheirDevices() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        anna.set(FIRST, Recommendation.SHORT_DETAIL, "Anna's");
        OpenConflict open = meet();
        assertThat(open.thing()).isEqualTo("Recommendation 1");
        assertThat(open.field()).isEqualTo(new FieldName("recommendation", "short-detail", ""));
        assertThat(open.answer()).isEqualTo(Answer.LINE);
        assertThat(open.base()).isEqualTo("Publish a statement of remit");
        assertThat(open.since()).isEqualTo(open.conflict().base().map(base -> base.change().at().instant()));
        assertThat(open.sides()).extracting(Side::author).containsExactlyInAnyOrder("Anna Keller", "Bob Moss");
        assertThat(open.sides()).extracting(Side::device).containsExactlyInAnyOrder("anna-keller's laptop", "bob-moss's laptop");
        assertThat(open.sides()).extracting(Side::text).containsExactlyInAnyOrder("Anna's", "Bob's");
    }

    @Test
    void aChoiceIsShownByItsLabelAndOffersItsSet() {
        String text = TeamText.id("ssr1-1", "q1");
        bob.set(text, TeamText.CHOICE, Choice.id("relevance", "yes"));
        anna.set(text, TeamText.CHOICE, Choice.id("relevance", "no"));
        OpenConflict open = meet();
        assertThat(open.answer()).isEqualTo(Answer.CHOICE);
        assertThat(open.since()).isEmpty();
        assertThat(open.sides()).extracting(Side::text).containsExactlyInAnyOrder("Still relevant", "No longer relevant: overcome by events");
        assertThat(open.offers()).extracting(Offer::value).allMatch(value -> value.canonical().startsWith("\"choice/relevance/"))
                .hasSizeGreaterThan(2);
    }

    @Test
    void aDateIsReadInFull() {
        String action = ActionItem.id("s", 1);
        bob.set(action, ActionItem.DUE, "2018-10-21");
        anna.set(action, ActionItem.DUE, "2018-11-01");
        OpenConflict open = meet();
        assertThat(open.sides()).extracting(Side::text).containsExactlyInAnyOrder("21 October 2018", "1 November 2018");
        assertThat(open.answer()).isEqualTo(Answer.VALUE);
    }

    @Test
    void aStatusOffersTheWordsInUse() {
        String action = ActionItem.id("s", 1);
        anna.set(ActionItem.id("s", 2), ActionItem.STATE, "dropped");
        bob.set(action, ActionItem.STATE, "no-reply");
        anna.set(action, ActionItem.STATE, "done");
        OpenConflict open = meet();
        assertThat(open.sides()).extracting(Side::text).containsExactlyInAnyOrder("no reply", "done");
        assertThat(open.offers()).extracting(Offer::label).containsExactlyInAnyOrder("no reply", "done", "dropped");
    }

    @Test
    void amongTheMembersOfASetTheMemberIsNamed() {
        String action = ActionItem.id("s", 1);
        String owner = ActionItem.OWNERS.register("person/bob-moss");
        anna.copy.save(view -> List.of(view.set(action, owner, JsonValue.TRUE)));
        bob.take(anna.send("a"));
        bob.copy.save(view -> List.of(view.set(action, owner, JsonValue.NULL)));
        anna.copy.save(view -> List.of(view.set(action, owner, JsonValue.of("perhaps"))));
        OpenConflict open = meet();
        assertThat(open.field()).isEqualTo(new FieldName("action", "owners", "Bob Moss"));
        assertThat(open.offers()).extracting(Offer::label).contains("yes", "no");
    }

    @Test
    void aDeletionStandsAgainstAllThatTheOtherEdited() {
        bob.delete(FIRST);
        anna.set(FIRST, Recommendation.SHORT_DETAIL, "Anna's");
        anna.set(FIRST, Recommendation.PHASE_NOTES, "Phase I");
        OpenConflict open = meet();
        assertThat(open.answer()).isEqualTo(Answer.KEEP_OR_DELETE);
        assertThat(open.sides()).hasSize(2);
        Side deletion = open.sides().stream().filter(Side::deletes).findFirst().orElseThrow();
        Side edits = open.sides().stream().filter(side -> !side.deletes()).findFirst().orElseThrow();
        assertThat(deletion.author()).isEqualTo("Bob Moss");
        assertThat(edits.author()).isEqualTo("Anna Keller");
        assertThat(edits.edits()).containsExactly(
                new Edited(new FieldName("recommendation", "short-detail", ""), "Publish a statement of remit", "Anna's"),
                new Edited(new FieldName("recommendation", "phase-notes", ""), "", "Phase I"));
        assertThat(open.conflict().valueOf(edits.take())).contains(JsonValue.FALSE);
    }

    @Test
    void threePeoplesVersionsAreAllShown() {
        Desk cho = Desk.empty("cho", anna.files);
        cho.take(Desk.file("start"));
        cho.set(FIRST, Recommendation.SHORT_DETAIL, "Cho's");
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        anna.set(FIRST, Recommendation.SHORT_DETAIL, "Anna's");
        anna.take(cho.send("c"));
        assertThat(meet().sides()).extracting(Side::text).containsExactlyInAnyOrder("Anna's", "Bob's", "Cho's");
    }

    private OpenConflict meetOn(String bobs, String annas) {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, bobs);
        anna.set(FIRST, Recommendation.SHORT_DETAIL, annas);
        return meet();
    }

    @Test
    void editsThatDoNotOverlapAreProposedTogether() {
        OpenConflict open = meetOn("Publish a short statement of remit", "Publish a statement of remit and mission");
        assertThat(open.merge().flatMap(open::proposal)).contains("Publish a short statement of remit and mission");
        assertThat(open.together()).isEmpty();
    }

    @Test
    void editsOfTheSameWordsAreNotProposed() {
        OpenConflict open = meetOn("Publish a statement of mission", "Publish a statement of purpose");
        assertThat(open.merge().orElseThrow().passages()).extracting(ThreeWayText.Passage::fate)
                .containsExactly(ThreeWayText.Fate.SAME, ThreeWayText.Fate.OVERLAP);
        assertThat(open.merge().flatMap(open::proposal)).isEmpty();
    }

    @Test
    void whatOneOfThemWroteAnywayIsNoProposal() {
        anna.set(FIRST, Recommendation.SHORT_DETAIL, "Another text");
        OpenConflict open = meetOn("Publish a statement of mission", "Publish a statement of remit");
        assertThat(open.merge().orElseThrow().proposal()).contains("Publish a statement of mission");
        assertThat(open.merge().flatMap(open::proposal)).isEmpty();
    }

    @Test
    void textsWithoutACommonOneAreOnlyKeptTogether() {
        bob.set(FIRST, Recommendation.PHASE_NOTES, "Phase I");
        anna.set(FIRST, Recommendation.PHASE_NOTES, "Phase II");
        OpenConflict open = meet();
        assertThat(open.merge()).isEmpty();
        assertThat(open.together().orElseThrow().split("\n\n")).containsExactlyInAnyOrder("Phase I", "Phase II");
    }

    @Test
    void daysAndStatusesAreNotMerged() {
        String action = ActionItem.id("s", 1);
        anna.set(action, ActionItem.DUE, "2018-10-21");
        bob.take(anna.send("a"));
        bob.set(action, ActionItem.DUE, "2018-10-22");
        anna.set(action, ActionItem.DUE, "2019-10-21");
        assertThat(meet().merge()).isEmpty();
    }

    @Test
    void whereOutsidersReadAlongNothingInternalIsQuoted() {
        String action = ActionItem.id("s", 1);
        String comment = Comment.KIND.id("7hq2");
        anna.set(action, ActionItem.TEXT, "Ask for the list");
        anna.set(comment, Comment.TEXT, "Between us: nobody read it");
        assertThat(anna.copy.<List<String>>read(view -> Stream.of(FIRST, action, comment).map(id -> PublicName.of(view, id)).toList()))
                .containsExactly("Recommendation 1", "Action “Ask for the list”", "Comment 7hq2");
    }
}
