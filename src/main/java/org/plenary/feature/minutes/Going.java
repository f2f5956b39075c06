package org.plenary.feature.minutes;

/** Hears how far the writing of files is, and says whether to go on. */
@FunctionalInterface
public interface Going {

    /** Goes on to the end. */
    Going ON = (done, of, file) -> true;

    /**
     * Before each file is made.
     *
     * @param done how many are made
     * @param of how many there will be
     * @param file the name of the next one
     * @return whether to go on; where not, no file is written
     */
    boolean on(int done, int of, String file);
}
