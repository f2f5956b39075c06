package org.plenary.feature.meeting;

import java.util.List;

/**
 * What would come along into a meeting.
 *
 * @param meeting the meeting
 * @param from the meetings it comes from, the oldest first: the last one that was held, and those cancelled since; empty when there is none before
 * @param lines items as their agendas have them, with their open actions below them; then the other open actions
 */
public record CarryPreview(Named meeting, List<Named> from, List<CarryLine> lines) {

    public CarryPreview {
        from = List.copyOf(from);
        lines = List.copyOf(lines);
    }

    /** The ids that the rule takes along. */
    public List<String> proposed() {
        return lines.stream().filter(CarryLine::proposed).map(CarryLine::id).toList();
    }
}
