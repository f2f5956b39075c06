package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.domain.exchange.Hash;
import org.plenary.feature.LocalCopy;
import org.plenary.fixture.SmallKinds;

class IndexTest {

    private static final String ONE = "recommendation/ssr1-1";
    private static final String FORGE =
            "UPDATE block SET lines = STRINGTOUTF8(REPLACE(UTF8TOSTRING(lines), 'second', 'forged')) WHERE number = 2";
    private static final String BUILT_AGAIN = "The index did not agree with the journal; it was built again from it, nothing is lost.";

    @TempDir
    private Path folder;
    private Desk desk;
    private Hash view;

    @BeforeEach
    void aReviewWithTwoSaves() {
        desk = new Desk(folder.resolve("data"));
        try (LocalCopy copy = desk.begun()) {
            Desk.value(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "second"));
            view = Desk.view(copy);
        }
    }

    private void opensAsBeforeAndSaves(List<String> problems) {
        try (LocalCopy copy = desk.open()) {
            assertThat(Desk.view(copy)).isEqualTo(view);
            assertThat(copy.check().problems()).isEqualTo(problems);
            Desk.value(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "third"));
            view = Desk.view(copy);
        }
        try (LocalCopy copy = desk.open()) {
            assertThat(Desk.view(copy)).isEqualTo(view);
            assertThat(copy.check().problems()).isEmpty();
        }
    }

    @Test
    void anUntouchedIndexIsNotBuiltAgain() {
        opensAsBeforeAndSaves(List.of());
    }

    @Test
    void aMissingIndexCostsNothing() throws Exception {
        Files.delete(desk.index());
        opensAsBeforeAndSaves(List.of(BUILT_AGAIN));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4096, 8000, 10_000})
    void aTruncatedIndexCostsNothing(int bytes) {
        Desk.write(desk.index(), Arrays.copyOf(Desk.read(desk.index()), bytes));
        opensAsBeforeAndSaves(List.of(BUILT_AGAIN));
    }

    @Test
    void anIndexOfGarbageCostsNothing() {
        byte[] garbage = Desk.read(desk.index());
        Arrays.fill(garbage, (byte) 'x');
        Desk.write(desk.index(), garbage);
        opensAsBeforeAndSaves(List.of(BUILT_AGAIN));
    }

    @Test
    void anIndexFromBeforeTheLastSaveCostsNothing() throws Exception {
        byte[] older = Desk.read(desk.index());
        try (LocalCopy copy = desk.open()) {
            Desk.value(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "the index never heard of this"));
            view = Desk.view(copy);
        }
        Desk.write(desk.index(), older);
        opensAsBeforeAndSaves(List.of(BUILT_AGAIN));
    }

    @Test
    void anIndexOfAnotherReviewAddsNothing() throws Exception {
        var other = new Desk(folder.resolve("other"));
        try (LocalCopy copy = other.open()) {
            Desk.value(copy.begin("rv-other", List.of(Desk.text("recommendation/x", SmallKinds.SHORT_DETAIL, "other"))));
        }
        Desk.write(desk.index(), Desk.read(other.index()));
        opensAsBeforeAndSaves(List.of(BUILT_AGAIN));
    }

    @Test
    void anIndexHeldBySomebodyElseCostsNothing() throws Exception {
        String path = desk.index().toString().replace(".mv.db", "");
        try (var held = DriverManager.getConnection("jdbc:h2:file:" + path + ";FILE_LOCK=FS", "sa", "")) {
            assertThat(held.isClosed()).isFalse();
            try (LocalCopy copy = desk.open()) {
                assertThat(Desk.view(copy)).isEqualTo(view);
            }
        }
    }

    @Test
    void aRowThatWasAlteredIsFoundByTheCheckAndNeverTaken() throws Exception {
        alterIndex(FORGE);
        opensAsBeforeAndSaves(List.of(BUILT_AGAIN));
    }

    @Test
    void anAlteredRowIsNotRecoveredEither() throws Exception {
        alterIndex(FORGE, "DELETE FROM segment");
        opensAsBeforeAndSaves(List.of(BUILT_AGAIN));
        assertThat(desk.segments()).noneMatch(segment -> segment.getFileName().toString().startsWith("recovery"));
    }

    @Test
    void anIndexThatGrewTooLargeIsMadeAgainInSilence() throws Exception {
        alterIndex("CREATE TABLE waste (text VARCHAR)", "INSERT INTO waste SELECT RPAD('', 1000000, 'x') FROM SYSTEM_RANGE(1, 40)");
        assertThat(Files.size(desk.index())).isGreaterThan(40_000_000);
        opensAsBeforeAndSaves(List.of());
        assertThat(Files.size(desk.index())).isLessThan(1_000_000);
    }

    @Test
    void aChangeThatIsTooLongForOneRowIsKeptTooAndRecovered() throws Exception {
        try (LocalCopy copy = desk.open()) {
            Desk.value(copy.save(all -> List.of(Desk.text("recommendation/long", SmallKinds.SHORT_DETAIL, "a\uD83D\uDE00".repeat(300_000)),
                    Desk.text("answer/long", SmallKinds.TEXT, "ü".repeat(900_000)))));
            view = Desk.view(copy);
            assertThat(copy.check().problems()).isEmpty();
        }
        List<Path> segments = desk.segments();
        for (Path segment : segments) {
            Files.delete(segment);
        }
        try (LocalCopy copy = desk.open()) {
            assertThat(Desk.view(copy)).isEqualTo(view);
        }
    }

    private void alterIndex(String... statements) throws SQLException {
        String path = desk.index().toString().replace(".mv.db", "");
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + path, "sa", ""); var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"semi;INIT=CREATE ALIAS X AS 'x'", "percent %20 and #", "spaces  ü 漢字", "~", "mem:x"})
    void aFolderMayHaveAnyName(String name) {
        desk = new Desk(folder.resolve(name));
        try (LocalCopy copy = desk.begun()) {
            view = Desk.view(copy);
        }
        try (LocalCopy copy = desk.open()) {
            assertThat(Desk.view(copy)).isEqualTo(view);
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("data", name);
    }

    @Test
    void h2LoadsNoClassesForAnybody() {
        assertThat(System.getProperty("h2.allowedClasses")).isEqualTo("none");
    }
}
