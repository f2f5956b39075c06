package org.plenary.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The public ICANN meeting at which a team meets.
 *
 * @param number the NN of "ICANNNN"
 * @param city   where it is
 * @param kind   "Annual General" or the like
 * @param from   first day
 * @param to     last day
 */
public record IcannMeeting(int number, Optional<String> city, Optional<String> kind, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** "ICANN63". */
    public String name() {
        return "ICANN" + number;
    }
}
