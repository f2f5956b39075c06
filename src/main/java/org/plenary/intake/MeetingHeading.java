package org.plenary.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the first page of a deck says about its meeting. Everything may be absent (DOMAIN §1.3, T7: a meeting without number and date).
 *
 * @param line          line of the title, or of the first line that says something; 0 for an empty text
 * @param title         the meeting's title as written
 * @param kind          "plenary", "face-to-face", "coordination", "leadership", "engagement-session", "consultation" or "sub-team"
 * @param number        43 of "#43"
 * @param day           1 of "Day 1"
 * @param date          the day it is held
 * @param icannMeeting  the ICANN meeting it belongs to
 * @param team          full name of the team as written on the page
 * @param teamShortName "SSR2"
 */
public record MeetingHeading(int line, Optional<String> title, Optional<String> kind, Optional<Integer> number, Optional<Integer> day,
        Optional<LocalDate> date, Optional<IcannMeeting> icannMeeting, Optional<String> team, Optional<String> teamShortName) {
}
