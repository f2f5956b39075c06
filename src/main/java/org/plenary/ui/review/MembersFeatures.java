package org.plenary.ui.review;

import java.time.Clock;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.review.AddMember;
import org.plenary.feature.review.AppointMember;
import org.plenary.feature.review.JoinMembers;
import org.plenary.feature.review.ReadMembers;
import org.plenary.feature.review.SayWhoIAm;
import org.plenary.feature.review.UndoChange;

/** What can be done with the roster. */
record MembersFeatures(ReadMembers reading, AddMember adding, JoinMembers joining, AppointMember appointing, SayWhoIAm saying, UndoChange undoing) {

    static MembersFeatures of(LocalCopy copy, Supplier<String> me, RandomGenerator random, Clock clock) {
        return new MembersFeatures(new ReadMembers(copy, me, clock), new AddMember(copy), new JoinMembers(copy),
                new AppointMember(copy, random, clock), new SayWhoIAm(copy), new UndoChange(copy));
    }
}
