package org.plenary.intake;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.Writer;
import org.plenary.feature.review.Intake;
import org.plenary.feature.review.Proposal;

/** Reads a text for every shape that may be in it: a slide deck often holds a notice, an agenda and a table at once. */
public final class TextIntake implements Intake {

    private static final int KEY_LENGTH = 8;

    @Override
    public Proposal propose(String name, String text, Optional<String> shape, Optional<String> meeting, View view) {
        var into = new ProposedThings();
        if (CalendarFile.isOne(text)) {
            CalendarProposal.add(text, new Known(view, key(text), meeting.map(EntityId::key), Optional.empty()), into);
            return into.proposal(name);
        }
        SourceText source = SourceText.of(text);
        MeetingHeading heading = HeadingText.read(source).found();
        var known = new Known(view, key(text), meeting.map(EntityId::key), heading.date());
        if (shape.isPresent()) {
            addShape(shape.get(), source, name, heading, known, into);
        } else {
            addAll(source, name, heading, known, into);
        }
        return into.proposal(name);
    }

    private static void addShape(String shape, SourceText source, String name, MeetingHeading heading, Known known,
            ProposedThings into) {
        switch (shape) {
            case "recommendations" -> RecommendationProposal.add(source, known, into);
            case "assessments" -> AssessmentProposal.add(source, known, into);
            case "people" -> PeopleProposal.add(source, known, into);
            case "actions" -> ActionProposal.add(source, known, into);
            case "letter" -> LetterText.read(source).found().ifPresent(letter -> LetterProposal.add(letter, title(name), known, into));
            case "agenda", "notice" -> addMeeting(source, name, heading, known, into);
            default -> throw new IllegalArgumentException("no shape " + shape);
        }
    }

    private static void addAll(SourceText source, String name, MeetingHeading heading, Known known, ProposedThings into) {
        var letter = LetterText.read(source).found();
        if (letter.isPresent()) {
            LetterProposal.add(letter.get(), title(name), known, into);
            return;
        }
        Known ofMeeting = addMeeting(source, name, heading, known, into);
        if (!RecommendationTable.read(source, List.of()).found().isEmpty()) {
            RecommendationProposal.add(source, ofMeeting, into);
        }
        AssessmentProposal.add(source, ofMeeting, into);
        if (Section.of(source).stream().anyMatch(section -> section.isAbout("action items") && !section.items().isEmpty())) {
            ActionProposal.add(source, ofMeeting, into);
        }
        OtherReviewProposal.add(source, into);
    }

    /** The meeting that the source is about, if it is about one; gives what is known with that meeting. */
    private static Known addMeeting(SourceText source, String name, MeetingHeading heading, Known known, ProposedThings into) {
        Reading<List<AgendaEntry>> agenda = AgendaText.read(source);
        if (known.meeting().isEmpty() && heading.title().isEmpty() && agenda.found().isEmpty()) {
            return known;
        }
        String key = known.meeting().orElseGet(() -> MeetingProposal.key(heading, known));
        if (known.meeting().isEmpty()) {
            MeetingProposal.addHeading(heading, title(name), key, known, into);
        }
        MeetingProposal.addNotices(source, key, known, into);
        into.problems(agenda.problems());
        AgendaProposal.add(ownAgenda(source, heading, agenda.found()), key, into);
        var ofMeeting = new Known(known.view(), known.source(), Optional.of(key), known.date());
        PlanProposal.add(source, heading, key, ofMeeting, into);
        return ofMeeting;
    }

    /** A coordination call's deck goes on with the agendas it proposes for others: its own is the list before their headings (S3). */
    private static List<AgendaEntry> ownAgenda(SourceText source, MeetingHeading heading, List<AgendaEntry> all) {
        if (!heading.kind().equals(Optional.of("coordination"))) {
            return all;
        }
        int end = Section.of(source).stream().filter(s -> !s.titles().isEmpty() && !s.items().isEmpty()).skip(1).findFirst()
                .map(s -> s.titles().getFirst().line()).orElse(Integer.MAX_VALUE);
        return all.stream().filter(entry -> entry.line() < end).toList();
    }

    private static String title(String name) {
        return name.replaceFirst("\\.[A-Za-z]{1,5}$", "");
    }

    /** The same for the same text, so that what is read twice is there once. */
    private static String key(String text) {
        return Writer.derive(Hash.of(text), KEY_LENGTH);
    }
}
