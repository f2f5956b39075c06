package org.plenary.feature.meeting;

import java.util.List;
import org.plenary.domain.meeting.MeetingProgress;

/**
 * How far a meeting is. Its items are those of {@link Agenda}, by id, without those under Recovered.
 *
 * @param meeting the meeting
 * @param status the word of its status
 * @param progress its times; ask it again as time goes on, without reading anew
 * @param contested the fields of the meeting in which people's values conflict; those of its items are in their {@link AgendaRow}
 */
public record MeetingRun(String meeting, String status, MeetingProgress progress, List<String> contested) {

    /** True from its start until it is closed, also while it is paused. */
    public boolean isRunning() {
        return status.equals(RunMeeting.RUNNING);
    }

    /** True while it stands still. */
    public boolean isPaused() {
        return isRunning() && progress.paused().isPresent();
    }
}
