package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.JsonText.NotReadable;
import org.plenary.feature.Outcome;
import tools.jackson.core.JsonParser;

/** I16: a file over a limit is refused before more than the limit was read, and within 64 MB of heap. */
class BoundsTest {

    /** What the decoder and the parser take ahead. */
    private static final int BUFFERS = 20_000;

    @TempDir
    private Path folder;

    private static String refusal(Limits limits, EndlessStream endless) {
        try {
            return "taken: " + new BundleReader(limits).read(endless);
        } catch (NotReadable e) {
            return e.getMessage();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'\"x\": '  | ' '     | 500000 | This file is larger than this program takes (500,000 bytes).",
        "'\"x\": '  | '[0],'  | 0      | This file is damaged in line 1: what stands there is not JSON.",
        "'\"x\": [' | '[0],'  | 30000  | This file is more than this program takes in line 1: it has more than 10,000 parts.",
        "'\"x\": '  | '['     | 0      | This file is more than this program takes in line 1: lists and objects stand inside each other more than 10 deep.",
        "'\"x\": '  | '\"a'   | 0      | This file is damaged in line 1: what stands there is not JSON.",
        "'\"x\": \"'| 'xé'    | 2000   | 'This file is more than this program takes in line 1: a text is longer than 1,000 characters.'",
        "'\"'       | 'x'     | 100    | This file is more than this program takes in line 1: a name is longer than 100 characters.",
        "'\"x\": '  | '1'     | 2000   | 'This file is more than this program takes in line 1: a text is longer than 1,000 characters.'"})
    void noMoreIsReadThanTheLimit(String after, String piece, int needed, String sentence) {
        Limits small = new Limits(500_000, 10_000, 10, 1_000, 20, 100, 10);
        var endless = new EndlessStream(EndlessStream.HEADER + after, piece);
        assertThat(refusal(small, endless)).isEqualTo(sentence);
        assertThat(endless.taken()).isLessThanOrEqualTo(Math.min(500_001, needed + BUFFERS));
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenOpened() throws IOException {
        Path file = folder.resolve("large.bundle.json");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(1_000_000_001);
        }
        assertThat(new JsonBundleFiles(Samples.annasKey(), AgeIdentity.generate(), Limits.STANDARD).read(file)).isEqualTo(Outcome.refused(
                "This file is larger than this program takes (1,000,000,000 bytes). Nothing was changed."));
    }

    @Test
    void endlessFilesAreRefusedWithinSixtyFourMegabytes() throws Exception {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-cp",
                classPath(), EndlessProbe.class.getName()).inheritIO().start();
        assertThat(child.waitFor()).isZero();
    }

    private static String classPath() {
        return Stream.of(EndlessProbe.class, BundleReader.class, Change.class, JsonParser.class, FileKey.class, Bech32.class,
                        StandardDecryptingChannelFactory.class, X25519KeyPairGenerator.class)
                .map(BoundsTest::place).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> of) {
        try {
            return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
