package org.plenary.store;

import java.nio.file.Path;

/**
 * A data folder that is open for writing, as those who write see it.
 *
 * @param folder the data folder
 * @param journal the truth
 * @param index its second copy
 * @param contents what it amounts to
 * @param parts the rest of the program
 */
record OpenFolder(Path folder, Journal journal, Index index, Contents contents, StoreParts parts) { }
