package org.plenary.ui.assessment;

import org.plenary.feature.assessment.AskQuestion;
import org.plenary.feature.assessment.DraftAssessment;
import org.plenary.feature.assessment.EditTeamText;
import org.plenary.feature.assessment.ReadForm;
import org.plenary.feature.assessment.ReadHistory;
import org.plenary.feature.assessment.SubmitDraft;
import org.plenary.feature.exchange.SettleConflict;
import org.plenary.feature.review.UndoChange;

/** What a member can do in the form. */
public record AssessmentFeatures(ReadForm read, DraftAssessment draft, SubmitDraft submit, ReadHistory history, SettleConflict settle,
        EditTeamText team, AskQuestion ask, UndoChange undo) { }
