package org.plenary.feature.meeting;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who speaks, or waits to.
 *
 * @param id the place in the queue
 * @param name of the person
 * @param isSpeaking whether they speak now
 * @param started since when they speak
 * @param isContested whether people's records of how far it is conflict
 */
public record QueuedSpeaker(String id, String name, boolean isSpeaking, Optional<Instant> started, boolean isContested) { }
