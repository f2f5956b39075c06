package org.plenary.feature.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.QuestionStanding;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.WrittenDay;
import org.plenary.feature.FoldedTexts;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Register;
import org.plenary.feature.RegisterReading;
import org.plenary.feature.RegisterRow;

/** Reads the register of questions to the organisation: what was asked, since when it waits, what waits for it (DOMAIN C7). */
public final class ReadQuestions {

    private final LocalCopy copy;
    private final Supplier<String> me;
    private FoldedTexts folded = FoldedTexts.none();

    /** @param me the slug of who works here */
    public ReadQuestions(LocalCopy copy, Supplier<String> me) {
        this.copy = copy;
        this.me = me;
    }

    /** All questions as they stand on a day. */
    public synchronized Register on(LocalDate today) {
        folded = folded.next();
        String person = Person.id(me.get());
        return copy.read(view -> {
            var reading = new RegisterReading(view, Question.KIND, folded, person);
            return new Register(RegisterReading.ordered(view.things(Question.KIND).stream().map(question -> row(reading, question, today))), today,
                    Register.Numbers.of(view, Question.KIND.name(), person));
        });
    }

    private static RegisterRow row(RegisterReading reading, Thing question, LocalDate today) {
        QuestionStanding standing = QuestionStanding.of(question);
        Optional<LocalDate> asked = WrittenDay.in(question, Question.SENT).or(() -> WrittenDay.in(question, Question.ASKED));
        String text = RegisterReading.line(question.textOrEmpty(Question.TEXT));
        String asker = reading.nameIn(question, Question.ASKED_BY);
        String addressee = question.textOrEmpty(Question.ADDRESSEE).strip();
        Optional<RegisterRow.Source> meeting = reading.meeting(question, Question.MEETING);
        return new RegisterRow(question.id(), reading.number(question), text, asker.isEmpty() ? List.of() : List.of(asker), addressee, asked,
                WrittenDay.in(question, Question.EXPECTED).or(() -> WrittenDay.in(question, Question.DUE)),
                RegisterReading.days(asked, standing.isOpen() ? Optional.of(today) : WrittenDay.in(question, Question.ANSWERED)), standing.word(),
                standing.isOpen(), QuestionStanding.isOverdue(question, today), reading.isMe(question.text(Question.ASKED_BY).stream().toList()), meeting,
                reading.recommendations(question, Question.RECOMMENDATIONS), question.flag(Question.BLOCKS), reading.contested(question), List.of(),
                reading.notes(question), reading.folded(Stream.of(text, asker, addressee, question.textOrEmpty(Question.TOPIC),
                        question.textOrEmpty(Question.ANSWER), meeting.map(RegisterRow.Source::label).orElse(""))));
    }
}
