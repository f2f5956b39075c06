/** FormTemplate, Draft, Answer, TeamText, Outcome, ConsensusCall, MinorityStatement, Finding and NewRecommendation. */
package org.plenary.domain.assessment;
