package org.plenary.feature.meeting;

import java.util.ArrayList;
import java.util.List;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Slug;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.review.Appointment;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Review;
import org.plenary.domain.review.Role;
import org.plenary.fixture.MemoryCopy;

/** A team of sixteen with its roles, and the small meeting on a day in Barcelona. */
public final class ARoster {

    /** Fourteen members, two of them co-chairs, then the staff; by name in each. */
    public static final List<String> NAMES = List.of("Alain Aina", "Boban Krsic", "Danko Jevtovic", "Denise Michel", "Eric Osterweil", "KC Claffy",
            "Kerry-Ann Barrett", "Laurin Weissinger", "Naveed Bin Rais", "Noorul Ameen", "Norm Ritchie", "Ram Krishna Pariyar", "Russ Housley",
            "Žarko Kecić", "Jennifer Bryce", "Negar Farzinnia");
    private static final int MEMBERS = 14;

    private ARoster() { }

    /** A copy of Anna's with them; eight members make a meeting quorate. */
    public static MemoryCopy copy() {
        MemoryCopy copy = AnAgenda.of("Welcome", "AOB");
        copy.save(view -> {
            var edits = new ArrayList<Edit>();
            for (int i = 0; i < NAMES.size(); i++) {
                edits.add(view.set(person(NAMES.get(i)), Person.NAME, JsonValue.of(NAMES.get(i))));
                appoint(edits, NAMES.get(i), i >= MEMBERS ? "staff" : NAMES.get(i).equals("Russ Housley") ? "co-chair" : "member");
            }
            edits.add(view.member(person("Ram Krishna Pariyar"), Person.ALIASES, "RamKrishna Pariyar", true));
            edits.add(view.member(person("Norm Ritchie"), Person.ALIASES, "Norm Richie", true));
            edits.add(view.set(Review.id("rv-small"), Review.QUORUM, JsonValue.of(8)));
            edits.add(view.set(AnAgenda.MEETING, Meeting.DATE, JsonValue.of("2018-10-21")));
            edits.add(view.set(AnAgenda.MEETING, Meeting.ZONE, JsonValue.of("Europe/Madrid")));
            return edits;
        });
        return copy;
    }

    /** The id of somebody of that name. */
    public static String person(String name) {
        return Person.id(Slug.of(name));
    }

    private static void appoint(List<Edit> edits, String name, String role) {
        String id = Appointment.id(Slug.of(name), role);
        edits.add(Edit.first(id, Appointment.PERSON.name(), JsonValue.of(person(name))));
        edits.add(Edit.first(id, Appointment.ROLE.name(), JsonValue.of(Role.id(role))));
    }
}
