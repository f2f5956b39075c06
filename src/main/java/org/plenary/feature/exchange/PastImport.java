package org.plenary.feature.exchange;

import java.nio.file.Path;
import java.util.List;
import org.plenary.feature.LocalCopy;

/**
 * An import, for the history.
 *
 * @param receipt what the store knows of it
 * @param from the names of those who made its files
 * @param files the names of its files, safe to show
 * @param stillThere those of its files that are still where they were read
 */
public record PastImport(LocalCopy.Receipt receipt, List<String> from, List<String> files, List<Path> stillThere) { }
