package org.plenary.store;

import java.nio.file.Path;
import java.util.List;
import org.plenary.domain.exchange.Change;
import org.plenary.feature.LocalCopy;
import org.plenary.fixture.Copy;
import org.plenary.fixture.SmallKinds;

/** Runs in a process of its own: saves and imports without end, and says after each that it was acknowledged. */
final class KilledWriter {

    private KilledWriter() { }

    public static void main(String[] arguments) {
        LocalCopy copy = new Desk(Path.of(arguments[0])).begun();
        for (int i = 1; true; i++) {
            String text = "text " + i;
            if (i % 3 == 0) {
                Copy bob = Copy.of("bob-" + i);
                bob.set("recommendation/bob-" + i, SmallKinds.SHORT_DETAIL, text);
                Desk.value(copy.add(List.of(Desk.bundle(List.<Change>copyOf(bob.shared().changes()))), List.of("b")));
            } else {
                Desk.value(Desk.set(copy, "recommendation/anna-" + i, SmallKinds.SHORT_DETAIL, text));
            }
            System.out.println(i);
        }
    }
}
