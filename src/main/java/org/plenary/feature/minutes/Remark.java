package org.plenary.feature.minutes;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody says about minutes that were sent round.
 *
 * @param id the comment
 * @param version the number of the version it is about
 * @param author the name of who says it
 * @param text Markdown
 */
public record Remark(String id, long version, String author, Optional<Instant> at, String text) { }
