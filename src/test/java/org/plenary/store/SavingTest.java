package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.fixture.SmallKinds;

class SavingTest {

    private static final String ONE = "recommendation/ssr1-1";
    private static final String DRAFT = "draft/ssr1-1/anna-keller/q1";

    @TempDir
    private Path folder;

    @Test
    void whatWasSavedIsThereAfterTheNextStart() {
        var desk = new Desk(folder);
        Hash before;
        try (LocalCopy copy = desk.begun()) {
            Desk.value(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "Publish the budget each year."));
            before = Desk.view(copy);
        }
        try (LocalCopy copy = desk.open()) {
            assertThat(copy.review()).contains(Desk.REVIEW);
            assertThat(Desk.text(copy, ONE, SmallKinds.SHORT_DETAIL)).isEqualTo("Publish the budget each year.");
            assertThat(Desk.view(copy)).isEqualTo(before);
            assertThat(copy.check().problems()).isEmpty();
        }
    }

    @Test
    void aWriterKeepsOneSegmentAndEachStartHasItsOwn() {
        var desk = new Desk(folder);
        try (LocalCopy copy = desk.begun()) {
            Desk.value(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "second"));
            Desk.value(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "third"));
            assertThat(desk.segments()).hasSize(1);
        }
        try (LocalCopy copy = desk.open()) {
            Desk.value(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "fourth"));
            assertThat(desk.segments()).hasSize(2);
        }
    }

    @Test
    void aSegmentIsAHeaderAndTheLinesOfItsChanges() throws Exception {
        var desk = new Desk(folder);
        try (LocalCopy copy = desk.begun()) {
            List<String> lines = copy.read(view -> view.log(Scope.SHARED).changes().stream().map(Change::line).toList());
            assertThat(Files.readAllLines(desk.segments().getFirst())).containsExactly(
                    "{\"kind\":\"writer\",\"review\":\"rv-small\",\"segment\":1}", lines.get(0), lines.get(1));
        }
    }

    @Test
    void ownEditsGoToTheOwnLogAndASaveOfBothScopesIsOneSegment() {
        var desk = new Desk(folder);
        Dot dot;
        List<Hash> own;
        try (LocalCopy copy = desk.begun()) {
            dot = Desk.value(copy.save(view -> List.of(
                    view.set(DRAFT, SmallKinds.DRAFT_TEXT, JsonValue.of("Not yet.")),
                    view.set("answer/ssr1-1/anna-keller/q1", SmallKinds.TEXT, JsonValue.of("Adequate."))))).orElseThrow();
            own = Desk.log(copy, Scope.OWN);
            assertThat(desk.segment("save-")).exists();
            assertThat(Desk.log(copy, Scope.SHARED)).hasSize(3);
            assertThat(copy.<Boolean>read(view -> view.log(Scope.SHARED).isApplied(dot))).isTrue();
            Desk.value(Desk.set(copy, DRAFT, SmallKinds.DRAFT_TEXT, "Now."));
        }
        try (LocalCopy copy = desk.open()) {
            assertThat(Desk.text(copy, DRAFT, SmallKinds.DRAFT_TEXT)).isEqualTo("Now.");
            assertThat(Desk.log(copy, Scope.OWN)).hasSize(3).containsAll(own);
            assertThat(copy.<Boolean>read(view -> view.log(Scope.SHARED).kinds().contains("draft"))).isFalse();
            assertThat(copy.check().problems()).isEmpty();
        }
    }

    @Test
    void nothingToSaveWritesNothing() {
        var desk = new Desk(folder);
        try (LocalCopy copy = desk.begun()) {
            var before = desk.bytes();
            assertThat(copy.save(view -> List.of())).isEqualTo(Outcome.done(Optional.empty()));
            assertThat(desk.bytes()).isEqualTo(before);
        }
    }

    @Test
    void anotherPersonOrKeyWritesWithAnotherWriter() {
        var desk = new Desk(folder);
        try (LocalCopy copy = desk.begun()) {
            desk.person("bob-ray");
            Desk.value(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "Bob's words"));
            List<Change> changes = copy.read(view -> List.copyOf(view.log(Scope.SHARED).changes()));
            assertThat(changes).extracting(Change::by).containsExactly("anna-keller", "anna-keller", "bob-ray", "bob-ray");
            assertThat(changes.stream().map(Change::writer).distinct()).hasSize(2);
        }
    }

    @Test
    void aSecondReviewDoesNotBeginHere() {
        try (LocalCopy copy = new Desk(folder).begun()) {
            assertThat(Desk.sentence(copy.begin("rv-other", List.of(Desk.text(ONE, SmallKinds.SHORT_DETAIL, "x")))))
                    .isEqualTo("This folder holds a review already; choose an empty one to start another. Nothing was changed.");
        }
    }

    @Test
    void anEmptyStoreTakesNoEditsBeforeItHasAReview() {
        try (LocalCopy copy = new Desk(folder).open()) {
            assertThat(Desk.sentence(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "x"))).startsWith("There is no review here yet");
            assertThat(copy.review()).isEmpty();
        }
    }

    @Test
    void nobodyCanSaveBeforeSayingWhoTheyAre() {
        var desk = new Desk(folder);
        desk.person("");
        try (LocalCopy copy = desk.open()) {
            assertThat(Desk.sentence(copy.begin(Desk.REVIEW, List.of(Desk.text(ONE, SmallKinds.SHORT_DETAIL, "x")))))
                    .isEqualTo("Say first who works on this computer; nothing was changed.");
            assertThat(desk.segments()).isEmpty();
        }
    }

    @Test
    void whatNobodyCouldTakeIsNotSavedAndTheNextSaveWorks() {
        var desk = new Desk(folder);
        try (LocalCopy copy = desk.begun()) {
            Hash before = Desk.view(copy);
            var bytes = desk.bytes();
            assertThat(Desk.sentence(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "x".repeat(1_000_001))))
                    .startsWith("This cannot be saved: ").endsWith("Everything saved before is safe.");
            assertThat(Desk.sentence(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "half \uD83D"))).contains("half a character");
            assertThat(Desk.view(copy)).isEqualTo(before);
            assertThat(desk.bytes()).isEqualTo(bytes);
            Desk.value(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "short enough"));
        }
        try (LocalCopy copy = desk.open()) {
            assertThat(Desk.text(copy, ONE, SmallKinds.SHORT_DETAIL)).isEqualTo("short enough");
            assertThat(copy.check().pending()).isZero();
        }
    }

    @Test
    void anEditThatNamesAnUnknownOrAnOwnDotIsRefused() {
        try (LocalCopy copy = new Desk(folder).begun()) {
            Dot own = Desk.value(copy.save(view -> List.of(view.set(DRAFT, SmallKinds.DRAFT_TEXT, JsonValue.of("mine"))))).orElseThrow();
            var unknown = new Dot("k7qm3xab", 4, "0123456789abcdef");
            for (Dot named : List.of(own, unknown)) {
                var edit = new Edit(ONE, SmallKinds.SHORT_DETAIL.name(), JsonValue.of("x"), List.of(named));
                assertThat(Desk.sentence(copy.save(view -> List.of(edit)))).startsWith("This text grew from a version");
            }
        }
    }

    @Test
    void listenersHearTheKindsThatChanged() {
        var heard = new ArrayList<Set<String>>();
        try (LocalCopy copy = new Desk(folder).begun()) {
            copy.onChange(heard::add);
            Desk.value(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "x"));
            Desk.value(copy.save(view -> List.of()));
            Desk.value(Desk.set(copy, DRAFT, SmallKinds.DRAFT_TEXT, "y"));
        }
        assertThat(heard).containsExactly(Set.of("recommendation"), Set.of("writer", "draft"));
    }

    @Test
    void whatWasWrittenHereAndNotSentIsKnownAfterTheNextStartToo() {
        var desk = new Desk(folder);
        try (LocalCopy copy = desk.begun()) {
            Desk.value(Desk.set(copy, DRAFT, SmallKinds.DRAFT_TEXT, "own things are not sent"));
            assertThat(copy.writtenHere()).hasSize(1);
            copy.sent(copy.headsWrittenHere());
            assertThat(copy.writtenHere()).isEmpty();
            Desk.value(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "not sent yet"));
        }
        try (LocalCopy copy = desk.open()) {
            assertThat(copy.writtenHere()).hasSize(1).allMatch(change -> change.line().contains("not sent yet"));
        }
    }

    @Test
    void onlyWhatABundleHeldCountsAsSentAndAnOlderBundleTakesNothingBack() {
        try (LocalCopy copy = new Desk(folder).begun()) {
            Desk.value(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "sent"));
            var early = copy.headsWrittenHere();
            Desk.value(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "saved meanwhile"));
            copy.sent(early);
            assertThat(copy.writtenHere()).singleElement().matches(change -> change.line().contains("saved meanwhile"));
            copy.sent(copy.headsWrittenHere());
            copy.sent(early);
            assertThat(copy.writtenHere()).isEmpty();
        }
    }

    @Test
    void aQuestionThatWouldSaveIsAnErrorAndNoDeadlock() {
        try (LocalCopy copy = new Desk(folder).begun()) {
            assertThatThrownBy(() -> copy.read(view -> Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "x")))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aClosedCopyTakesNothing() {
        var desk = new Desk(folder);
        LocalCopy copy = desk.begun();
        copy.close();
        var bytes = desk.bytes();
        Desk.sentence(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "x"));
        assertThat(desk.bytes()).isEqualTo(bytes);
    }
}
