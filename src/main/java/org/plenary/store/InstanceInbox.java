package org.plenary.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.plenary.domain.exchange.JsonText;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Writer;

/** How a second start of the program asks the first, which has the folder, to come to the front and open files. */
public final class InstanceInbox {

    private static final String ENDING = ".json";
    private static final long GREATEST_BYTES = 1 << 20;

    private final Path folder;
    private final JsonText json;
    private final InstantSource clock;
    private final RandomGenerator random;

    /** @param dataFolder the folder that the first start has open */
    public InstanceInbox(Path dataFolder, JsonText json, InstantSource clock, RandomGenerator random) {
        this.folder = dataFolder.resolve("inbox");
        this.json = json;
        this.clock = clock;
        this.random = random;
    }

    /** Asks the first start to come to the front and open these files, none being fine. */
    public void hand(List<Path> files) throws IOException {
        Files.createDirectories(folder);
        String name = String.format(Locale.ROOT, "%015d", clock.millis()) + "-" + Writer.mintId(random) + ENDING;
        List<String> paths = files.stream().map(file -> file.toAbsolutePath().toString()).toList();
        WholeFile.writeLine(folder.resolve(name), JsonValue.ofTexts(paths).canonical());
    }

    /** The requests since the last time, oldest first; each is a list of files, and means at least "come to the front". */
    public List<List<Path>> take() {
        var requests = new ArrayList<List<Path>>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                requests.add(read(file));
                WholeFile.deleteQuietly(file);
            }
        } catch (IOException e) {
            return List.copyOf(requests);
        }
        return List.copyOf(requests);
    }

    private List<Path> read(Path file) {
        try {
            if (Files.size(file) > GREATEST_BYTES) {
                return List.of();
            }
            List<String> paths = new JsonReading(json.read(Files.readString(file))).texts();
            return paths.stream().map(Path::of).toList();
        } catch (IOException | JsonText.NotReadable | IllegalArgumentException e) {
            return List.of();
        }
    }
}
