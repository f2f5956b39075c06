/** Recommendation, Grouping, Evidence, OrgAccount, Question and Briefing: what the review before asked for and what came of it. */
package org.plenary.domain.recommendation;
