package org.plenary.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CloudFolderTest {

    @Test
    void theFoldersOfServicesAreRecognised() {
        assertThat(CloudFolder.of(Path.of("/home/a/OneDrive/plenary"))).contains("OneDrive");
        assertThat(CloudFolder.of(Path.of("/home/a/OneDrive - Example University/x"))).contains("OneDrive - Example University");
        assertThat(CloudFolder.of(Path.of("/home/a/Dropbox (Personal)/x"))).contains("Dropbox (Personal)");
    }

    @Test
    void otherFoldersAreNot() {
        assertThat(CloudFolder.of(Path.of("/home/a/.local/share/plenary"))).isEmpty();
        assertThat(CloudFolder.of(Path.of("/home/a/dropboxes/x"))).isEmpty();
    }
}
