package org.plenary.feature;

import java.util.List;
import org.plenary.domain.minutes.Sheet;

/** Writes sheets in one format. Equal sheets give equal bytes; no cell acts as a formula. */
public interface SheetWriter {

    /** What people type to choose it: small letters, {@code xlsx}. */
    String format();

    /** How its files end, without the dot. */
    String ending();

    /** Whether one file takes several sheets. */
    boolean takesSeveral();

    /** The whole file; one sheet where it does not take several. */
    byte[] bytes(List<Sheet> sheets);
}
