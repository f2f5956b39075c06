package org.plenary.ui.review;

import java.util.List;
import org.plenary.feature.review.MyDay;

/**
 * The day at a glance, in words.
 *
 * @param next the meetings that are next
 * @param latest those held last
 * @param mine what waits for the person who works here
 * @param known whether anybody knows who that is
 * @param strips how far the groupings are
 */
record TodayReading(List<MeetingCardWords> next, List<MeetingCardWords> latest, MyDay mine, boolean known, List<StripWords> strips) { }
