package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFaultHalfwayLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> new WholeFile(file).write(out -> {
            out.write(new byte[1 << 20]);
            throw new IOException("No space left on device");
        }));
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void aNewFileDoesNotReplaceAnother() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> new WholeFile(file).writeNew(new byte[1]));
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void troubleIsSaidInPlainWords() {
        assertThat(FileTrouble.clause(new IOException("No space left on device"))).isEqualTo("there is no room left on the disk");
        assertThat(FileTrouble.clause(new IOException("There is not enough space on the disk"))).isEqualTo(
                "there is no room left on the disk");
        assertThat(FileTrouble.clause(new FileSystemException("a", null, "Read-only file system"))).isEqualTo("the disk can only be read");
        assertThat(FileTrouble.clause(new AccessDeniedException("a"))).isEqualTo("the permission for it is missing");
        assertThat(FileTrouble.clause(new NoSuchFileException("a"))).isEqualTo("there is no such file");
        assertThat(FileTrouble.clause(new IOException("Stale file handle"))).isEqualTo("Stale file handle");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
