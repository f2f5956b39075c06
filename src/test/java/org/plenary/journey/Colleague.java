package org.plenary.journey;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plenary.app.Wiring;
import org.plenary.cli.Features;
import org.plenary.cli.StartOptions;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Slug;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Somebody at a computer of their own, without a window: the program's features on real stores, keys and files. */
final class Colleague implements AutoCloseable {

    private final Path folder;
    private final Features features;

    private Colleague(Path folder, Features features) {
        this.folder = folder;
        this.features = features;
    }

    /** Opens what that person has there; bundles lie beside it. The same folder later shows it in a window. */
    static Colleague at(Path folder, String name) {
        return at(folder, name, new Wiring());
    }

    /** The same with a program that is put together like that. */
    static Colleague at(Path folder, String name, Wiring wiring) {
        Path home = home(folder, name);
        Features features = value(wiring.toWrite(new StartOptions(Optional.of(home.resolve("data")),
                Optional.of(home.resolve("profile")), Optional.empty())));
        features.workAs(Slug.of(name));
        return new Colleague(folder, features);
    }

    /** The folder of a person's data and profile. */
    static Path home(Path folder, String name) {
        return folder.resolve(Slug.of(name));
    }

    Features features() {
        return features;
    }

    LocalCopy copy() {
        return features.copy();
    }

    /** Opens the sample and puts people on its roster. */
    Colleague openTheSample(String... people) {
        value(features.openSample().open());
        for (String name : people) {
            value(features.sayWhoIAm().join(name));
        }
        return this;
    }

    /** Writes a bundle with everything, or with what the senders of these lack. */
    Path send(String name, Path... to) {
        Path file = folder.resolve(name + ".bundle.json");
        value(features.sendBundle().then(sending -> sending.send(file, List.of(to))));
        return file;
    }

    /** Takes bundles as one unit, and their senders' keys. */
    Colleague receive(Path... files) {
        value(features.receiveBundle().then(receiving -> receiving.preview(List.of(files)).then(preview -> receiving.apply(preview, true))));
        return this;
    }

    /** Writes the short detail of a recommendation of the review before. */
    Colleague write(int recommendation, String text) {
        return write(Recommendation.id("ssr1", recommendation), Recommendation.SHORT_DETAIL, text);
    }

    Colleague write(String entity, Field field, String text) {
        value(features.copy().save(view -> List.of(view.set(entity, field, JsonValue.of(text)))));
        return this;
    }

    /** What came of it; what was refused fails. */
    static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(String sentence) -> throw new AssertionError(sentence);
        };
    }

    @Override
    public void close() {
        features.close();
    }
}
