package org.plenary.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.exceptionfactory.jagged.EncryptingChannelFactory;
import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.Property;
import javafx.scene.control.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.Main;
import picocli.CommandLine;
import tools.jackson.core.JsonParser;

/** Starts the program in a process of its own, as people do. */
@EnabledOnOs(OS.LINUX)
class WithoutDisplayTest {

    @TempDir
    private Path folder;

    private record Ended(int exit, String out, String err) { }

    private Ended start(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", classPath(), Main.class.getName(), "--data", folder.resolve("data").toString(),
                "--profile", folder.resolve("profile").toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
        int exit = builder.start().waitFor();
        return new Ended(exit, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private static String classPath() {
        return Stream.of(Main.class, CommandLine.class, JsonParser.class, org.h2.Driver.class, Platform.class, Property.class,
                        Control.class, EncryptingChannelFactory.class, X25519KeyPairGenerator.class, Bech32.class, StandardEncryptingChannelFactory.class)
                .map(WithoutDisplayTest::place).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theWindowIsRefusedInOneSentence() throws IOException, InterruptedException {
        assertThat(start()).isEqualTo(new Ended(1, "", "There is no display here on which the window could open."
                + " Everything can be done without one as well: plenary --help lists the commands.\n"));
    }

    @Test
    void commandsPrintUtf8AndEndWithTheirCode() throws IOException, InterruptedException {
        assertThat(start("new", "--name", "Zoë's review").exit()).isZero();
        assertThat(start("list", "note", "--json")).isEqualTo(new Ended(0, "[]\n", ""));
        assertThat(start("list")).isEqualTo(new Ended(2, "", "Missing required parameter: 'KIND'. How it is used: plenary list --help\n"));
    }
}
