package org.plenary.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.MapChangeListener;
import javafx.scene.Scene;

/** Dresses every scene: Primer below, our sheets above it, and changes them while the program runs. UI thread. */
public final class Theme {

    private static final String WINDOWS_HIGH_CONTRAST = "Windows.SPI.HighContrast";

    private final ObjectProperty<Appearance> wanted = new SimpleObjectProperty<>(Appearance.FOLLOW);
    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());
    private final Scale scale;

    /** A theme that gives scenes this text size too. */
    public Theme(Scale scale) {
        this.scale = scale;
        wanted.addListener((all, was, now) -> apply());
        Platform.getPreferences().addListener((MapChangeListener<String, Object>) change -> apply());
        apply();
    }

    /** What the person wants; a preference may be bound to it both ways. */
    public ObjectProperty<Appearance> wanted() {
        return wanted;
    }

    /** What is shown: never {@link Appearance#FOLLOW}. */
    public Appearance shown() {
        if (wanted.get() != Appearance.FOLLOW) {
            return wanted.get();
        }
        if (Boolean.TRUE.equals(Platform.getPreferences().get(WINDOWS_HIGH_CONTRAST))) {
            return Appearance.CONTRAST;
        }
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Appearance.DARK : Appearance.LIGHT;
    }

    /** Dresses a scene for as long as it lives. */
    public void dress(Scene scene) {
        scenes.add(scene);
        scale.style(scene);
        dressAs(scene, shown());
    }

    private void apply() {
        Appearance shown = shown();
        Application.setUserAgentStylesheet(shown == Appearance.DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scenes.forEach(scene -> dressAs(scene, shown));
    }

    private static void dressAs(Scene scene, Appearance shown) {
        scene.getPreferences().setColorScheme(shown == Appearance.DARK ? ColorScheme.DARK : ColorScheme.LIGHT);
        List<String> sheets = new ArrayList<>(List.of("lookups.css", "colors.css"));
        if (shown == Appearance.DARK) {
            sheets.add("colors-dark.css");
        } else if (shown == Appearance.CONTRAST) {
            sheets.add("colors-contrast.css");
        }
        sheets.add("controls.css");
        sheets.add("plenary.css");
        scene.getStylesheets().setAll(sheets.stream().map(sheet -> Theme.class.getResource("/org/plenary/ui/" + sheet).toExternalForm()).toList());
    }
}
