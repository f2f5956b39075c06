package org.plenary.domain.minutes;

import java.util.List;
import org.plenary.domain.exchange.Kind;

/** The kinds that this room declares. */
public final class MinutesKinds {

    /** All of them, in the order people see them. */
    public static final List<Kind> ALL = List.of(
            MinutesVersion.KIND, ReportVersion.KIND, LayoutTemplate.KIND);

    private MinutesKinds() { }
}
