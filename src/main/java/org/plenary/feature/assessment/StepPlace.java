package org.plenary.feature.assessment;

/**
 * Where recommendations can be stepped through.
 *
 * @param meeting the meeting's id
 * @param meetingName "Plenary Call #43"
 * @param item the agenda item; empty for a meeting that has none of the kind yet: one is added
 * @param title the item's; empty where there is none
 * @param isRunning whether the meeting runs
 * @param isBegun whether somebody began to step through it
 */
public record StepPlace(String meeting, String meetingName, String item, String title, boolean isRunning, boolean isBegun) { }
