package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.app.Wiring;
import org.plenary.cli.CliSession.Ran;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Outcome;

/** What a terminal can do while a window has the same review open. */
class OpenWindowTest {

    @TempDir
    private Path folder;
    private CliSession anna;
    private Features window;

    @BeforeEach
    void anOpenReview() {
        anna = new CliSession(folder, "anna-keller");
        anna.out("new", "--name", "Second Security Review");
        anna.out("set", "note/n1", "text", "\"Read me\"");
        var options = new StartOptions(Optional.of(folder.resolve("data")), Optional.of(folder.resolve("profile")), Optional.empty());
        window = switch (new Wiring().toWrite(options)) {
            case Outcome.Done<? extends Features>(Features features) -> features;
            case Outcome.Refused<? extends Features>(String sentence) -> throw new AssertionError(sentence);
        };
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void readingGoesOn() {
        assertThat(anna.run("show", "note/n1")).isEqualTo(Ran.done("note/n1\ntext  Read me"));
        assertThat(anna.run("list", "note").exit()).isZero();
        assertThat(anna.run("search", "read").exit()).isZero();
        assertThat(anna.run("conflicts").exit()).isZero();
        assertThat(anna.run("me").exit()).isZero();
        assertThat(anna.run("send", "--out", folder.resolve("x.bundle.json").toString()).exit()).isZero();
        assertThat(anna.run("check", "--json").out()).contains("\"problems\":[]");
    }

    @Test
    void whatTheWindowSavesIsReadAtOnce() {
        window.editThing().set("note/n1", "text", JsonValue.of("Changed"));
        assertThat(anna.run("show", "note/n1")).isEqualTo(Ran.done("note/n1\ntext  Changed"));
    }

    @Test
    void writingIsRefusedInOneSentence() {
        assertThat(anna.run("set", "note/n1", "text", "\"x\"")).isEqualTo(Ran.refused("Plenary is open on this computer with the review in "
                + folder.resolve("data") + "; close its window or work there. Nothing was changed."));
        assertThat(anna.run("show", "note/n1")).isEqualTo(Ran.done("note/n1\ntext  Read me"));
    }
}
