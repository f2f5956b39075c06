package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoggingTest {

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        LogManager.getLogManager().reset();
    }

    @Test
    void recordsGoToAFileAndNotToTheTerminal() throws IOException {
        Path logs = folder.resolve("100% logs %h");
        Logging.into(logs);
        System.getLogger("org.plenary.somewhere").log(System.Logger.Level.INFO, "12 changes received");
        System.getLogger("org.plenary.somewhere").log(System.Logger.Level.DEBUG, "only for those who look");
        assertThat(Files.readString(logs.resolve("plenary.0.0.log"))).endsWith("Z INFO org.plenary.somewhere: 12 changes received"
                + System.lineSeparator());
        assertThat(Logger.getLogger("").getHandlers()).noneMatch(ConsoleHandler.class::isInstance).hasSize(1);
    }

    @Test
    void aFailureIsWrittenWithItsTrace() throws IOException {
        Logging.into(folder);
        System.getLogger("x").log(System.Logger.Level.ERROR, "Unexpected failure", new IllegalStateException("why"));
        assertThat(Files.readString(folder.resolve("plenary.0.0.log"))).contains("IllegalStateException: why")
                .contains("aFailureIsWrittenWithItsTrace");
    }

    @Test
    void whereNoLogCanBeTheWorkGoesOn() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Logging.into(file.resolve("logs"));
        System.getLogger("x").log(System.Logger.Level.ERROR, "nobody hears");
        assertThat(Logger.getLogger("").getHandlers()).isEmpty();
    }
}
