package org.plenary.ui.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;

/** Takes a picture of a scene as a PNG file, without a screen and without Swing. UI thread. */
public final class Picture {

    private Picture() { }

    /**
     * Writes what the scene shows now. A scene that is in no window is laid out at the size it was made with.
     *
     * @param scale pixels of the picture per pixel of the scene; 2 for a sharp one
     * @param file replaced when it is there; its folder is made
     */
    public static void write(Scene scene, double scale, Path file) throws IOException {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        int width = (int) Math.round(scene.getWidth() * scale);
        int height = (int) Math.round(scene.getHeight() * scale);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(scale, scale));
        parameters.setFill(scene.getFill());
        WritableImage image = scene.getRoot().snapshot(parameters, new WritableImage(width, height));
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        Files.write(file, Png.encode(width, height, pixels));
    }
}
