package org.plenary.feature.meeting;

import java.util.Map;
import java.util.Optional;

/**
 * What a new meeting of a kind would most likely be, from the last one of its series or kind; everything may be changed.
 *
 * @param values what stands in its fields, by field name, as people type it or as ids
 * @param last the last meeting of its series or kind
 * @param hasNotices whether that one has a dial-in notice, standards or house rules to take over
 * @param slot the words of the time whose turn it is, where the series rotates its times; empty otherwise
 * @param standingAgenda the agenda it begins with, as text to paste; empty for none
 */
public record MeetingProposal(Map<String, String> values, Optional<Named> last, boolean hasNotices, String slot, String standingAgenda) {

    public MeetingProposal {
        values = Map.copyOf(values);
    }
}
