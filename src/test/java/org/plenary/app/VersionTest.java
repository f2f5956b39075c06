package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void theProgramSaysTheVersionThatTheBuildHas() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>plenary</artifactId>\n  <version>" + Wiring.VERSION + "</version>");
    }
}
