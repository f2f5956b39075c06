package org.plenary.ui.recommendation;

/**
 * A grouping in words, with its progress.
 *
 * @param grouping the id; empty for the recommendations without one
 * @param title its name
 * @param count how many recommendations
 * @param agreed the share of its questions that have a team text, from 0 to 1
 * @param underWay the share of those somebody works on, from 0 to 1
 * @param share the agreed share in words: "10 %"
 * @param figures how many recommendations and questions, in words
 * @param brief the same in few words
 */
public record GroupingBar(String grouping, String title, int count, double agreed, double underWay, String share, String figures, String brief) { }
