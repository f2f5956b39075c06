package org.plenary.simulation;

import java.util.function.Supplier;

/** The invariants of SYNC §6 that the simulator checks; the others need files. */
enum Invariant {
    I1_CONVERGENCE,
    I2_MONOTONE,
    I3_NO_SILENT_OVERWRITE,
    I4_INCREMENTAL_VIEW,
    I5_IDEMPOTENCE,
    I6_CAUSAL_CLOSURE,
    I7_DELTA_SUFFICIENCY,
    I8_DELETE_EDIT,
    I11_ROUND_TRIP,
    I13_CLOCK_INDEPENDENCE,
    I15_ORDER,
    I17_AUDIT,
    I18_FORK,
    I19_OWN_STAYS_OWN,
    /** SYNC §2 "Put back". */
    PUT_BACK,
    /** SYNC §1: a writer has one start and its stamps go up. */
    ONE_START_PER_WRITER;

    /** Throws a {@link Violation} unless it holds. */
    void holds(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new Violation(this, otherwise.get());
        }
    }

    /** Throws a {@link Violation} unless the two are equal. */
    void same(Object is, Object shouldBe, String what) {
        if (!is.equals(shouldBe)) {
            throw new Violation(this, what + "\n  is        " + is + "\n  should be " + shouldBe);
        }
    }
}
