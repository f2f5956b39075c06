package org.plenary.feature.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.review.Appointment;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Gives people the offices they hold and takes them back. */
public final class AppointMember {

    private final LocalCopy copy;
    private final RandomGenerator random;
    private final Clock clock;

    /**
     * @param random mints the id of a second term
     * @param clock tells which terms have ended
     */
    public AppointMember(LocalCopy copy, RandomGenerator random, Clock clock) {
        this.copy = copy;
        this.random = random;
        this.clock = clock;
    }

    /** Lets a person hold a role; refused when they hold it already. */
    public Outcome<Dot> appoint(String person, String role) {
        LocalDate today = LocalDate.now(clock);
        boolean holds = copy.read(view -> view.things(Appointment.KIND).stream().anyMatch(held -> held.textOrEmpty(Appointment.ROLE).equals(role)
                && view.standsFor(held.textOrEmpty(Appointment.PERSON)).equals(view.standsFor(person)) && ReadMembers.lasts(held, today)));
        return holds ? Outcome.refused("They hold this role already. Nothing was changed.")
                : copy.save(view -> edits(view, person, role)).then(dot -> Outcome.done(dot.orElseThrow()));
    }

    /** Takes an office back, as if it had never been given. One that came to its end is given its last day instead, by editing it. */
    public Outcome<Dot> dismiss(String appointment) {
        return copy.save(view -> view.find(appointment).map(held -> List.of(view.delete(appointment))).orElse(List.of()))
                .then(dot -> dot.<Outcome<Dot>>map(Outcome::done).orElseGet(() -> Outcome.refused("This office was taken back already. Nothing was changed.")));
    }

    private List<Edit> edits(View view, String person, String role) {
        String first = Appointment.id(EntityId.key(person), EntityId.key(role));
        boolean secondTerm = view.find(first).isPresent();
        String id = secondTerm ? Appointment.KIND.id(Writer.mintId(random)) : first;
        var edits = new ArrayList<Edit>();
        edits.add(view.set(id, Appointment.PERSON, JsonValue.of(person)));
        edits.add(view.set(id, Appointment.ROLE, JsonValue.of(role)));
        if (!secondTerm && view.log(Scope.SHARED).entity(first).isPresent()) {
            edits.add(view.restore(first));
        }
        return edits;
    }
}
