package org.plenary.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.Attendance;
import org.plenary.domain.review.Person;

/** What people call a thing where only its id is at hand: in previews, conflicts and the history. */
public final class ThingName {

    private static final int LONGEST = 60;
    private static final int SHORT_ID = 6;

    /** The fields by which people know things, in the order in which they are tried. */
    private static final List<Field> NAMES = Stream.of("title", "name", "label", "short-name", "full-name", "topic", "text")
            .map(Field::text).toList();
    private static final Field NUMBER = Field.integer("number");

    private ThingName() { }

    /** "Recommendation 14", "Anna Keller's answer to recommendation 14, question 1", "Agenda item “Finalize work plan”". */
    public static String of(View view, String id) {
        Optional<Thing> thing = view.find(id);
        String kind = EntityId.kind(id);
        return switch (kind) {
            case "answer" -> thing.map(t -> person(view, t.textOrEmpty(Answer.PERSON)) + "'s answer to " + subject(view, id)).orElse(id);
            case "draft" -> "My draft on " + subject(view, id);
            case "team-text" -> "Team text on " + subject(view, id);
            case "attendance" -> thing.map(t -> person(view, t.textOrEmpty(Attendance.PERSON)) + " in "
                    + of(view, t.textOrEmpty(Attendance.MEETING))).orElse(id);
            case "number" -> "Number " + id.substring(id.lastIndexOf('/') + 1);
            default -> named(kind, id, thing);
        };
    }

    /** A person's name, or the slug of somebody who is not on the roster. */
    public static String person(View view, String idOrSlug) {
        String id = idOrSlug.startsWith(Person.KIND.name() + "/") ? idOrSlug : Person.id(idOrSlug);
        return view.find(view.standsFor(id)).flatMap(person -> person.text(Person.NAME)).orElse(EntityId.key(id));
    }

    /** The kind in words: "agenda item". */
    public static String kind(String kind) {
        return kind.replace('-', ' ');
    }

    private static String named(String kind, String id, Optional<Thing> thing) {
        String word = kind(kind);
        String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        OptionalLong number = thing.map(t -> t.number(NUMBER)).orElse(OptionalLong.empty());
        if (number.isPresent()) {
            return capital + " " + number.getAsLong();
        }
        Optional<String> name = thing.flatMap(t -> NAMES.stream().flatMap(field -> t.text(field).stream()).findFirst());
        String key = EntityId.key(id);
        return name.map(n -> capital + " “" + shortened(n) + "”")
                .orElse(capital + " " + key.substring(Math.max(0, key.length() - SHORT_ID)));
    }

    private static String subject(View view, String id) {
        Optional<Thing> thing = view.find(id);
        boolean own = EntityId.kind(id).equals(Draft.KIND.name());
        boolean team = EntityId.kind(id).equals(TeamText.KIND.name());
        Field recommendation = own ? Draft.RECOMMENDATION : team ? TeamText.RECOMMENDATION : Answer.RECOMMENDATION;
        String of = thing.flatMap(t -> t.text(recommendation)).map(r -> of(view, r)).orElse(EntityId.key(id));
        String question = id.substring(id.lastIndexOf('/') + 1);
        return of.substring(0, 1).toLowerCase(Locale.ROOT) + of.substring(1)
                + (question.startsWith("q") ? ", question " + question.substring(1) : "");
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).stripTrailing() + "…";
    }
}
