package org.plenary.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which pictures are wanted.
 *
 * @param out the folder to put them in
 * @param theme {@code light}, {@code dark} or {@code contrast}; empty for all of them
 * @param width pixels; 0 for the usual sizes
 * @param height pixels; 0 for the usual sizes
 * @param scale text size in percent, 80 to 200; 0 for the usual ones
 */
public record TourWish(Path out, Optional<String> theme, int width, int height, int scale) { }
