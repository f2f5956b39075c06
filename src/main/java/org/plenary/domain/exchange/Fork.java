package org.plenary.domain.exchange;

/**
 * Two or more changes with one writer and one number: a snapshot resumed twice, or a hostile copy. All are kept; people are told once.
 *
 * @param writer the writer's id
 * @param seq the number that was given twice
 */
public record Fork(String writer, long seq) { }
