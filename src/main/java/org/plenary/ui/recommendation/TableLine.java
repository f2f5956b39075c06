package org.plenary.ui.recommendation;

/** A line of the table: a recommendation, or the heading over those of a grouping. */
public sealed interface TableLine permits RecommendationLine, SectionLine { }
