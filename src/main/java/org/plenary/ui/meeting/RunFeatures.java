package org.plenary.ui.meeting;

import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.meeting.QueueSpeakers;
import org.plenary.feature.meeting.ReadCockpit;
import org.plenary.feature.meeting.RecordEntry;
import org.plenary.feature.meeting.RunMeeting;

/** What can be done with a meeting while it runs. */
record RunFeatures(LocalCopy copy, ReadCockpit cockpit, RunMeeting run, RecordEntry record, QueueSpeakers speakers, InstantSource clock) {

    static RunFeatures of(LocalCopy copy, RandomGenerator random, InstantSource clock, Supplier<String> me) {
        return new RunFeatures(copy, new ReadCockpit(copy), new RunMeeting(copy, clock), new RecordEntry(copy, me, clock, random),
                new QueueSpeakers(copy, clock, random), clock);
    }
}
