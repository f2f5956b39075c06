package org.plenary.feature.minutes;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.minutes.TextTree;

/**
 * A meeting's minutes with all that belongs to their way to being public.
 *
 * @param title what people call the meeting
 * @param draft the minutes as they are now, as they are wanted
 * @param now the public edition as it is now, in the form that is published
 * @param versions the first one first
 * @param chairs who may sign off
 * @param remarks what was said about versions, oldest first
 * @param readBack how many decisions and actions were read back
 * @param toReadBack how many there are
 * @param zone the meeting's; empty where it is unknown
 * @param signedText the latest text that somebody signed off, to be read; empty before
 */
public record MinutesReading(String title, Draft draft, String now, List<VersionRow> versions, List<Chair> chairs, List<Remark> remarks, int readBack,
        int toReadBack, Optional<ZoneId> zone, Optional<TextTree> signedText) {

    public MinutesReading {
        versions = List.copyOf(versions);
        chairs = List.copyOf(chairs);
        remarks = List.copyOf(remarks);
    }

    /** The version that people work on, or that holds. */
    public Optional<VersionRow> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** The latest text that somebody signed off: what is published, or what would be. */
    public Optional<VersionRow> signed() {
        return signed(versions);
    }

    static Optional<VersionRow> signed(List<VersionRow> versions) {
        return versions.reversed().stream().filter(version -> !version.snapshot().isEmpty()).findFirst();
    }

    /** Whether the minutes say something else by now than that text. */
    public boolean isChanged() {
        return signed().filter(version -> !version.snapshot().equals(now)).isPresent();
    }
}
