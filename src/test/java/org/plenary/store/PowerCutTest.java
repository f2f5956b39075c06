package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Scope;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.fixture.SmallKinds;

/**
 * The power goes at any call, and with it whatever was not forced: exactly before or exactly after, and nothing acknowledged is lost
 * (I9, I10). There is no index here (a folder with a semicolon has none), so the journal stands alone.
 */
@Tag("proof")
class PowerCutTest {

    private static final String EARLIER = "recommendation/ssr1-7";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void atAnyCallOfAnyDeed(PowerCut.Leaves leaves) throws Exception {
        for (Deed deed : Deed.values()) {
            int n = 1;
            while (powerCutIn(deed, n, leaves)) {
                n++;
            }
            assertThat(n).as("calls of %s", deed).isGreaterThan(2);
        }
    }

    private boolean powerCutIn(Deed deed, int n, PowerCut.Leaves leaves) throws Exception {
        Path place = folder.resolve(deed + ";" + n);
        Files.createDirectory(place);
        var disk = new FaultyDisk(place);
        var desk = new Desk(disk.path(place));
        Hash before;
        Hash shown;
        boolean done;
        try (LocalCopy copy = desk.begun()) {
            Desk.value(Desk.set(copy, EARLIER, SmallKinds.SHORT_DETAIL, "acknowledged"));
        }
        try (LocalCopy copy = new Desk(disk.path(place), 8).open()) {
            deed.prepare(copy);
            before = Desk.view(copy);
            disk.failAt(n, true);
            done = deed.on(copy) instanceof Outcome.Done<?>;
            shown = Desk.view(copy);
        }
        boolean more = disk.failed();
        disk.heal();
        disk.powerCut().strike(leaves);
        try (LocalCopy copy = new Desk(place, 9).open()) {
            assertThat(Desk.text(copy, EARLIER, SmallKinds.SHORT_DETAIL)).as("%s at call %d", deed, n).isEqualTo("acknowledged");
            assertThat(deed.isDone(copy) || !done && Desk.view(copy).equals(before)).as("%s at call %d, done %s", deed, n, done).isTrue();
            assertThat(!done || Desk.view(copy).equals(shown)).as("%s at call %d", deed, n).isTrue();
            assertThat(copy.check().problems()).allMatch(problem -> problem.startsWith("The index"));
            Desk.value(Desk.set(copy, "recommendation/ssr1-8", SmallKinds.SHORT_DETAIL, "and life goes on"));
            assertThat(copy.<Boolean>read(view -> view.log(Scope.SHARED).forks().isEmpty())).isTrue();
        }
        return more;
    }

    @ParameterizedTest
    @EnumSource
    void atAnyCallOfTheVeryFirstSave(PowerCut.Leaves leaves) throws Exception {
        boolean more = true;
        for (int n = 1; more; n++) {
            Path place = folder.resolve("first;" + n);
            Files.createDirectory(place);
            var disk = new FaultyDisk(place);
            var desk = new Desk(disk.path(place.resolve("reviews/ours")));
            disk.failAt(n, true);
            boolean done = false;
            if (Store.open(desk.folder(), desk.parts()) instanceof Outcome.Done<LocalCopy>(LocalCopy copy)) {
                done = copy.begin(Desk.REVIEW, List.of(Desk.text(EARLIER, SmallKinds.SHORT_DETAIL, "begun"))) instanceof Outcome.Done<?>;
                copy.close();
            }
            more = disk.failed();
            disk.heal();
            disk.powerCut().strike(leaves);
            try (LocalCopy copy = new Desk(place.resolve("reviews/ours"), 9).open()) {
                assertThat(Desk.text(copy, EARLIER, SmallKinds.SHORT_DETAIL)).isIn(done ? Set.of("begun") : Set.of("begun", ""));
                assertThat(copy.check().problems()).allMatch(problem -> problem.startsWith("The index"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void atAnyCallWhileTypingIsKept(PowerCut.Leaves leaves) throws Exception {
        for (boolean first : new boolean[] {true, false}) {
            boolean more = true;
            for (int n = 1; more; n++) {
                Path place = folder.resolve("typing " + first + n);
                Files.createDirectory(place);
                var disk = new FaultyDisk(place);
                var editor = new OpenEditor(EARLIER, "short-detail", List.of());
                var texts = new UnsavedText(disk.path(place), Desk.JSON, Instant::now);
                if (!first) {
                    Desk.value(texts.keep(editor, "before"));
                }
                disk.failAt(n, true);
                boolean kept = texts.keep(editor, "after") instanceof Outcome.Done<?>;
                more = disk.failed();
                disk.heal();
                disk.powerCut().strike(leaves);
                List<String> left = new UnsavedText(place, Desk.JSON, Instant::now).all().stream().map(t -> t.text()).toList();
                assertThat(left).as("at call %d, kept %s, first %s", n, kept, first).isIn(
                        kept ? List.of(List.of("after")) : List.of(first ? List.of() : List.of("before"), List.of("after")));
            }
        }
    }
}
