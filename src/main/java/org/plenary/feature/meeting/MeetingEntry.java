package org.plenary.feature.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.meeting.EntryKind;

/**
 * An action, decision, question or note of a meeting.
 *
 * @param id the thing
 * @param kind what it is
 * @param item the agenda item it was written down at; empty for the meeting only
 * @param text Markdown
 * @param people the names of whose it is: owners of an action, who asks a question
 * @param due by when
 * @param recommendations the numbers of those it is about, in order
 * @param isInternal whether it stays inside the team
 * @param contested the fields in which people's values conflict
 * @param at when it was written down
 */
public record MeetingEntry(String id, EntryKind kind, Optional<String> item, String text, List<String> people, Optional<LocalDate> due,
        List<Long> recommendations, boolean isInternal, List<String> contested, Instant at) { }
