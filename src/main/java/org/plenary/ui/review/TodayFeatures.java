package org.plenary.ui.review;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.UnsavedTexts;
import org.plenary.feature.meeting.Agenda;
import org.plenary.feature.meeting.MeetingRow;
import org.plenary.feature.meeting.ReadAgenda;
import org.plenary.feature.meeting.ReadMeetings;
import org.plenary.feature.recommendation.ReadRecommendations;
import org.plenary.feature.review.ReadMyDay;
import org.plenary.feature.review.SayWhoIAm;

/** What the day at a glance is read with. */
record TodayFeatures(ReadMeetings meetings, ReadAgenda agenda, ReadRecommendations recommendations, ReadMyDay day, SayWhoIAm saying, Supplier<String> me) {

    static TodayFeatures of(LocalCopy copy, UnsavedTexts unsaved, Supplier<String> me) {
        return new TodayFeatures(new ReadMeetings(copy), new ReadAgenda(copy), new ReadRecommendations(copy), new ReadMyDay(copy, unsaved, me),
                new SayWhoIAm(copy), me);
    }

    /** Reads all of it and says it in words. Not on the UI thread. */
    TodayReading read(TodayWording wording, LocalDate today) {
        NextMeetings next = NextMeetings.of(meetings.all(), today);
        return new TodayReading(cards(next.next(), wording), cards(next.latest(), wording), day.read(), saying.find(me.get()).isPresent(),
                wording.strips(recommendations.read()));
    }

    private List<MeetingCardWords> cards(List<MeetingRow> rows, TodayWording wording) {
        return rows.stream().map(row -> wording.card(row, agenda.of(row.id()).map(Agenda::minutes).orElse(0))).toList();
    }
}
