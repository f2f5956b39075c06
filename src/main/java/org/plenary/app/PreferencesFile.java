package org.plenary.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.ProjectorLook;

/** Keeps preferences in the profile folder. What cannot be read is the usual: a damaged file stops nobody. Safe for several threads. */
final class PreferencesFile {

    /** The file's name. */
    static final String NAME = "preferences.properties";

    private static final System.Logger LOG = System.getLogger(PreferencesFile.class.getName());

    private final Path file;

    PreferencesFile(Path profile) {
        this.file = profile.resolve(NAME);
    }

    /** What was chosen, or the usual. */
    synchronized Preferences read() {
        var kept = new Properties();
        try {
            if (Files.exists(file)) {
                kept.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, "The preferences cannot be read; the usual ones hold.", e);
            return Preferences.USUAL;
        }
        return new Preferences(text(kept, "me"), text(kept, "device"), appearance(kept), textSize(kept), path(kept, "folder"),
                path(kept, "watched"), look(kept), text(kept, "projector-screen"));
    }

    /** Changes what was chosen; the file is there whole or as before. A failure costs the choice, and nothing else. */
    synchronized void change(UnaryOperator<Preferences> change) {
        Preferences next = change.apply(read());
        var kept = new Properties();
        next.me().ifPresent(me -> kept.setProperty("me", me));
        next.device().ifPresent(device -> kept.setProperty("device", device));
        kept.setProperty("appearance", next.appearance().name().toLowerCase(Locale.ROOT));
        kept.setProperty("text-size", Integer.toString(next.textSize()));
        next.folder().ifPresent(folder -> kept.setProperty("folder", folder.toString()));
        next.watched().ifPresent(folder -> kept.setProperty("watched", folder.toString()));
        kept.setProperty("projector-size", Integer.toString(next.projectorLook().percent()));
        kept.setProperty("projector-dark", Boolean.toString(next.projectorLook().isDark()));
        kept.setProperty("projector-header", Boolean.toString(next.projectorLook().hasHeader()));
        kept.setProperty("projector-footer", Boolean.toString(next.projectorLook().hasFooter()));
        kept.setProperty("projector-clock", Boolean.toString(next.projectorLook().hasClock()));
        next.projectorScreen().ifPresent(screen -> kept.setProperty("projector-screen", screen));
        try {
            var text = new StringWriter();
            kept.store(text, null);
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), NAME, ".part");
            Files.writeString(part, text.toString());
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The preferences cannot be written.", e);
        }
    }

    private static Optional<String> text(Properties kept, String name) {
        return Optional.ofNullable(kept.getProperty(name)).filter(value -> !value.isBlank());
    }

    private static Appearance appearance(Properties kept) {
        String word = text(kept, "appearance").orElse("").toUpperCase(Locale.ROOT);
        return Arrays.stream(Appearance.values()).filter(a -> a.name().equals(word)).findFirst().orElse(Preferences.USUAL.appearance());
    }

    private static int textSize(Properties kept) {
        try {
            return Preferences.USUAL.withTextSize(Integer.parseInt(text(kept, "text-size").orElse(""))).textSize();
        } catch (NumberFormatException e) {
            return Preferences.USUAL.textSize();
        }
    }

    private static ProjectorLook look(Properties kept) {
        ProjectorLook usual = ProjectorLook.USUAL;
        int percent = text(kept, "projector-size").filter(size -> size.matches("\\d{1,4}")).map(Integer::parseInt).orElse(usual.percent());
        return new ProjectorLook(percent, yes(kept, "projector-dark", usual.isDark()), yes(kept, "projector-header", usual.hasHeader()),
                yes(kept, "projector-footer", usual.hasFooter()), yes(kept, "projector-clock", usual.hasClock()));
    }

    private static boolean yes(Properties kept, String name, boolean usual) {
        return text(kept, name).map(Boolean::parseBoolean).orElse(usual);
    }

    private static Optional<Path> path(Properties kept, String name) {
        try {
            return text(kept, name).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
