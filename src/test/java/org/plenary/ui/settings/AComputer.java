package org.plenary.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.feature.Outcome;

/** A computer that remembers what it was told. */
public final class AComputer implements Computer {

    /** Who works here. */
    public String me = "anna-keller";
    /** What it is called. */
    public String device = "anna's laptop";
    /** What the keys are under; empty for nothing. */
    public String passphrase = "";
    /** Where the copy lies. */
    public Path data = Path.of("/home/anna/.local/share/plenary");
    /** The folders that were shown. */
    public final List<Path> shown = new ArrayList<>();

    @Override
    public String me() {
        return me;
    }

    @Override
    public String device() {
        return device;
    }

    @Override
    public void nameDevice(String name) {
        device = name.isEmpty() ? "localhost" : name;
    }

    @Override
    public Path data() {
        return data;
    }

    @Override
    public Path profile() {
        return Path.of("/home/anna/.config/plenary");
    }

    @Override
    public boolean isUnderPassphrase() {
        return !passphrase.isEmpty();
    }

    @Override
    public Outcome<Boolean> changePassphrase(String now, Optional<String> next) {
        if (!now.equals(passphrase)) {
            return Outcome.refused("That is not the passphrase of your keys. Nothing was changed.");
        }
        passphrase = next.orElse("");
        return Outcome.done(next.isPresent());
    }

    @Override
    public boolean show(Path folder) {
        return shown.add(folder);
    }
}
