package org.plenary.ui.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Register;
import org.plenary.feature.UnsavedTexts;
import org.plenary.feature.meeting.AdvanceDecision;
import org.plenary.feature.meeting.EditEntry;
import org.plenary.feature.meeting.KeepAction;
import org.plenary.feature.meeting.ReadActions;
import org.plenary.feature.meeting.ReadDecisions;
import org.plenary.feature.meeting.ReadEntry;
import org.plenary.feature.meeting.RecordEntry;
import org.plenary.feature.recommendation.KeepQuestion;
import org.plenary.feature.recommendation.ReadQuestions;
import org.plenary.feature.review.GiveNumbers;
import org.plenary.feature.review.NoteProgress;
import org.plenary.feature.review.UndoChange;
import org.plenary.feature.review.WriteRegisters;

/**
 * What people can do on these screens.
 *
 * @param read reads the register as it stands on a day
 * @param onChange calls back after each save and import, on the thread that saved
 */
public record RegisterFeatures(Function<LocalDate, Register> read, ReadEntry entry, EditEntry edit, KeepAction actions, AdvanceDecision decisions,
        KeepQuestion questions, NoteProgress notes, GiveNumbers numbers, RecordEntry record, WriteRegisters write, UndoChange undo,
        Consumer<Runnable> onChange) {

    /**
     * Those on a copy.
     *
     * @param me the slug of who works here
     * @param random mints ids
     */
    public static RegisterFeatures of(RegisterOf which, LocalCopy copy, UnsavedTexts unsaved, WriteRegisters write, Supplier<String> me, Clock clock,
            RandomGenerator random) {
        Supplier<LocalDate> today = () -> LocalDate.now(clock);
        Function<LocalDate, Register> read = switch (which) {
            case ACTIONS -> new ReadActions(copy, me)::on;
            case DECISIONS -> new ReadDecisions(copy, me)::on;
            case QUESTIONS -> new ReadQuestions(copy, me)::on;
        };
        return new RegisterFeatures(read, new ReadEntry(copy), new EditEntry(copy, unsaved, today), new KeepAction(copy, today),
                new AdvanceDecision(copy, me, clock, random), new KeepQuestion(copy, today), new NoteProgress(copy, me, today, random),
                new GiveNumbers(copy, me), new RecordEntry(copy, me, clock, random), write, new UndoChange(copy),
                told -> copy.onChange(kinds -> told.run()));
    }
}
