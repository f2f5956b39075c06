package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Change;
import org.plenary.feature.Outcome;
import org.plenary.fixture.AttachmentsInMemory;
import tools.jackson.core.JsonParser;

/** I16: a ZIP file that unpacks to more than a limit is refused before more than that was unpacked, and within 64 MB of heap. */
class ZipBombTest {

    @Test
    void bombsAreRefusedWithinSixtyFourMegabytes() throws Exception {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-cp",
                classPath(), ZipBombProbe.class.getName()).inheritIO().start();
        assertThat(child.waitFor()).isZero();
    }

    @Test
    void ofAPartThatIsTooLargeOnlyTheHeaderIsRead() {
        byte[] content = new byte[2_000_000];
        byte[] zip = new HandZip().deflated("attachments/" + AttachmentsInMemory.hash(content), content).bytes();
        int header = 30 + "attachments/".length() + 64;
        assertThat(Samples.read(Arrays.copyOf(zip, header), Limits.STANDARD.withAttached(1_999_999, 10))).isEqualTo(Outcome.refused(
                "The attached files in this ZIP file are larger than this program takes (1,999,999 bytes together)."));
    }

    private static String classPath() {
        return Stream.of(ZipBombProbe.class, BundleReader.class, Change.class, JsonParser.class)
                .map(ZipBombTest::place).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> of) {
        try {
            return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
