package org.plenary.ui.meeting;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Dot;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.PutInAgenda;
import org.plenary.feature.meeting.PutInAgenda.Found;
import org.plenary.feature.review.Proposal;
import org.plenary.feature.review.Proposal.Problem;

/** Hands what the intake reads out of a text to the agenda. Off the UI thread. */
final class ReadPasted {

    private static final String SHAPE = "agenda";

    private final Features features;
    private final PutInAgenda agenda;
    private final String name;

    /** @param name what the source is called */
    ReadPasted(Features features, String name) {
        this.features = features;
        this.agenda = features.putIn();
        this.name = name;
    }

    Pasted preview(String text, String meeting) {
        Proposal proposal = propose(text, meeting);
        return new Pasted(agenda.preview(found(proposal)), proposal.problems().stream().map(Problem::message).toList());
    }

    Outcome<Optional<Dot>> put(String text, String meeting) {
        return agenda.put(meeting, found(propose(text, meeting)));
    }

    /** What a text says about a meeting's agenda, to be put in with other edits. */
    List<Found> read(String text, String meeting) {
        return text.isBlank() ? List.of() : found(propose(text, meeting));
    }

    private Proposal propose(String text, String meeting) {
        return features.copy().read(view -> features.intake().propose(name, text, Optional.of(SHAPE), Optional.of(meeting), view));
    }

    private static List<Found> found(Proposal proposal) {
        return proposal.things().stream().map(thing -> new Found(thing.entity(), thing.registers())).toList();
    }
}
