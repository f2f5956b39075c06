package org.plenary.ui.review;

/**
 * A meeting on a card.
 *
 * @param id the meeting
 * @param title its title
 * @param when its day, times and place
 * @param figures how many items it has and how long they take
 * @param status a word where it is not plain; empty otherwise
 */
record MeetingCardWords(String id, String title, String when, String figures, String status) { }
