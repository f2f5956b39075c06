package org.plenary.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
    /** The beginning of keys whose end is a name, such as a state's. */
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.)\"");
    private static final Pattern ASKED = Pattern.compile("\\btext\\(\\s*\"([^\"]+[^.\"])\"\\s*[,)]");
    private static final Pattern COUNTED = Pattern.compile("\\bcount\\(\\s*\"([^\"]+[^.\"])\"\\s*[,)]");
    private static final List<String> NUMBERS = List.of(".none", ".one", ".many");

    private final Texts texts = Texts.english();

    @Test
    void placesAreFilledAndAnApostropheIsAnApostrophe() {
        assertThat(texts.text("status.saved-at", "14:02")).isEqualTo("Saved 14:02");
        assertThat(texts.text("top.up", "Bob's {notes}")).isEqualTo("Back to Bob's {notes}");
    }

    @Test
    void numbersChooseTheirWords() {
        assertThat(Stream.of(0, 1, 2, 1200).map(number -> texts.count("status.unsent", number)))
                .containsExactly("", "1 change not exported", "2 changes not exported", "1,200 changes not exported");
        assertThat(texts.count("status.conflicts", 0)).isEqualTo("0 conflicts");
    }

    @Test
    void anotherLanguageThanTheMachinesIsSpokenOnlyWhenAsked() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Texts.english().count("status.unsent", 1200)).isEqualTo("1,200 changes not exported");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void anUnknownKeyShowsItself() {
        assertThat(texts.text("no.such-key")).isEqualTo("no.such-key");
    }

    @Test
    void aFieldWithoutWordsIsCalledByItsName() {
        assertThat(texts.field("no-such-kind", "planned-start")).isEqualTo("Planned start");
    }

    @Test
    void everyTextThatIsAskedForIsThere() {
        Set<String> asked = keys(ASKED);
        keys(COUNTED).forEach(key -> asked.addAll(List.of(key + ".one", key + ".many")));
        assertThat(asked.stream().filter(key -> !texts.has(key))).as("keys missing in messages.properties").isEmpty();
    }

    @Test
    void everyTextThatIsThereIsUsed() {
        Set<String> used = keys(LITERAL);
        Set<String> beginnings = keys(BEGINNING);
        assertThat(messages().filter(key -> !used.contains(withoutNumber(key)) && !used.contains(key) && beginnings.stream().noneMatch(key::startsWith))).as("keys no source names").isEmpty();
    }

    @Test
    void everyTextForANumberHasItsOther() {
        Set<String> all = messages().collect(Collectors.toSet());
        assertThat(all.stream().filter(key -> key.endsWith(".one")).map(TextsTest::withoutNumber).filter(key -> !all.contains(key + ".many"))).isEmpty();
    }

    private static String withoutNumber(String key) {
        return NUMBERS.stream().filter(key::endsWith).findFirst().map(end -> key.substring(0, key.length() - end.length())).orElse(key);
    }

    private static Stream<String> messages() {
        try (InputStream in = Texts.class.getResourceAsStream("/org/plenary/ui/messages.properties")) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream().sorted();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> keys(Pattern pattern) {
        return sources().flatMap(source -> pattern.matcher(source).results()).map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All sources that may speak: the windows, and what wires them. */
    private static Stream<String> sources() {
        Path root = Path.of("src/main/java/org/plenary");
        return Stream.of(root.resolve("ui"), root.resolve("app")).filter(Files::isDirectory).flatMap(TextsTest::filesIn).map(TextsTest::read);
    }

    private static Stream<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
