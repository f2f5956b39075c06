package org.plenary.simulation;

import java.util.List;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Have;

/**
 * A bundle on its way; anybody may receive it, any number of times.
 *
 * @param from the sender's number
 * @param changes what it holds
 * @param have what it says that its sender has
 * @param held what its sender really had
 * @param delta whom it was made for, if it is a delta
 */
record Parcel(int from, List<Change> changes, Have have, List<Change> held, Delta delta) {

    /** No delta. */
    static final Delta FOR_ALL = new Delta(-1, List.of());

    /**
     * A delta's recipient.
     *
     * @param number the recipient's number
     * @param had what the recipient really had when they proved it
     */
    record Delta(int number, List<Change> had) { }
}
