package org.plenary.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A computer that remembers what it was told. */
public final class AComputer implements Computer {

    /** Who works here. */
    public String me = "anna-keller";
    /** What it is called. */
    public String device = "anna's laptop";
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
    public boolean show(Path folder) {
        return shown.add(folder);
    }
}
