/**
 * journal + H2 behind the interfaces that feature/domain state.
 *
 * <p>{@link org.plenary.store.Store} opens a data folder. The {@code Journal} is the truth: a folder of segments, each born whole.
 * {@code Contents} is what it amounts to in memory, and all that is ever read. The {@code Index} is a second copy in H2 that shows
 * when the journal lost something; losing it costs nothing. {@code Saves}, {@code Imports} and {@code Checks} are the three things
 * that can be done. Everything but H2 touches the disk through {@code java.nio.file} on the path it was given.
 */
package org.plenary.store;
