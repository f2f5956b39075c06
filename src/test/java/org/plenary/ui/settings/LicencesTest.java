package org.plenary.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LicencesTest {

    private static final Pattern SHIPPED = Pattern.compile(
            "<dependency><groupId>[^<]+</groupId><artifactId>([^<]+)</artifactId>(?:<version>[^<]+</version>)?</dependency>");

    @Test
    void everyLibraryThatIsShippedIsNamed() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String dependencies = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        List<String> shipped = SHIPPED.matcher(dependencies).results().map(found -> found.group(1)).toList();
        List<String> named = Licences.all().stream().flatMap(library -> Arrays.stream(library.artifacts().split(" "))).toList();
        assertThat(shipped).isNotEmpty();
        assertThat(named).containsAll(shipped);
    }

    @Test
    void everyLineSaysNameLicenceAndAddress() {
        assertThat(Licences.all()).allSatisfy(library -> {
            assertThat(library.name()).isNotBlank();
            assertThat(library.licence()).isNotBlank();
            assertThat(library.address()).startsWith("https://");
        });
    }
}
