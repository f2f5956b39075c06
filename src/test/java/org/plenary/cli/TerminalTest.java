package org.plenary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.cli.CliSession.Ran;
import org.plenary.domain.exchange.JsonText;
import org.plenary.feature.Outcome;

class TerminalTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "frobnicate       | 'frobnicate' is not known here. How it is used: plenary --help",
        "list             | Missing required parameter: 'KIND'. How it is used: plenary list --help",
        "list note extra  | 'extra' is not known here. How it is used: plenary list --help",
        "list note --limit x  | Invalid value for option '--limit': 'x' is not an int. How it is used: plenary list --help",
        "list note --limit -1 | --limit wants a number from 0 on. How it is used: plenary list --help",
        "send             | Missing required option: '--out=FILE'. How it is used: plenary send --help",
        "new              | Missing required option: '--name=N'. How it is used: plenary new --help",
        "intake f --kind x | --kind is one of recommendations, agenda, assessments, actions, people, letter, notice."
            + " How it is used: plenary intake --help"})
    void whatIsNotUnderstoodIsOneSentence(String command, String sentence) {
        assertThat(new CliSession(folder, "anna").run(command.strip().split(" +"))).isEqualTo(Ran.notUnderstood(sentence));
    }

    @Test
    void anEmptyStoreRefusesWhatNeedsAReview() {
        CliSession anna = new CliSession(folder, "anna");
        assertThat(anna.run("send", "--out", folder.resolve("x").toString())).isEqualTo(Ran.refused(
                "There is no review here yet, so there is nothing to send. Open a bundle or the sample first."));
        assertThat(anna.run("set", "note/n1", "text", "\"x\"")).isEqualTo(Ran.refused(
                "There is no review here yet; start one or open a bundle first. Nothing was changed."));
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void somethingUnexpectedShowsACodeAndNoTrace() {
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(new Failing(), new PrintStream(OutputStream.nullOutputStream()), new PrintStream(err, true, UTF_8));
        assertThat(terminal.run("list", "note")).isEqualTo(3);
        assertThat(err).hasToString("Something happened that this program does not know how to handle; what was saved before is safe."
                + " Code C0DE finds the details in its log.\n");
    }

    @Test
    void anAnswerThatCannotBeWrittenIsNoSuccess() {
        var err = new ByteArrayOutputStream();
        var full = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        assertThat(new Terminal(new Failing(), full, new PrintStream(err, true, UTF_8)).run("--help")).isEqualTo(3);
        assertThat(err).hasToString("The answer could not be written to its end.\n");
    }

    @Test
    void theVersionIsTold() {
        assertThat(new CliSession(folder, "anna").run("--version").out()).matches("\\d+\\.\\d+\\.\\d+\\n");
    }

    private static final class Failing implements Program {

        @Override
        public String version() {
            return "1";
        }

        @Override
        public JsonText json() {
            throw new IllegalStateException("json");
        }

        @Override
        public Outcome<Features> toRead(StartOptions options) {
            throw new IllegalStateException("read");
        }

        @Override
        public Outcome<Features> toWriteIfFree(StartOptions options) {
            throw new IllegalStateException("write if free");
        }

        @Override
        public Outcome<Features> toWrite(StartOptions options) {
            throw new IllegalStateException("write");
        }

        @Override
        public Outcome<Boolean> window(StartOptions options, List<Path> bundles) {
            throw new IllegalStateException("window");
        }

        @Override
        public byte[] makeSample(java.time.Instant at, String version) {
            throw new IllegalStateException("make sample");
        }

        @Override
        public Outcome<java.util.List<Path>> tour(TourWish wish) {
            throw new IllegalStateException("tour");
        }

        @Override
        public String report(Throwable failure) {
            return "C0DE";
        }
    }
}
