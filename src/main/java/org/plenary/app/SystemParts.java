package org.plenary.app;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * What differs from run to run.
 *
 * @param computer its folders, its user
 * @param clock this computer's clock
 * @param random secure, since writers' ids must never be minted twice
 */
record SystemParts(ThisComputer computer, InstantSource clock, RandomGenerator random) {

    /** Those of the computer that this program runs on. */
    static SystemParts real() {
        return new SystemParts(ThisComputer.real(), InstantSource.system(), new SecureRandom());
    }
}
