package org.plenary.feature;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.Audience;
import org.plenary.domain.review.NameOrder;
import org.plenary.domain.review.Template;

/**
 * The only way that what leaves the team (minutes, registers, reports, the projector) reads the review: what its edition must not show is as
 * if nobody had written it. Not to be kept longer than the view it was made from.
 */
public final class Reading {

    private static final List<String> NAMES = List.of("name", "label", "title");

    private final View view;
    private final Edition edition;

    /**
     * @param view what the reader sees
     * @param edition for whom it is read
     */
    public Reading(View view, Edition edition) {
        this.view = view;
        this.edition = edition;
    }

    /** The things of a kind that this edition may show, by id. */
    public List<Thing> things(Kind kind) {
        return view.things(kind).stream().filter(this::shows).toList();
    }

    /** Those of them that name a thing in that field. */
    public List<Thing> things(Kind kind, Field field, String named) {
        return things(kind).stream().filter(thing -> text(thing, field).equals(named)).toList();
    }

    /** The templates of a kind in the team's order. */
    public List<Thing> templates(Kind kind) {
        return things(kind).stream().sorted(Comparator.comparing((Thing one) -> one.textOrEmpty(Template.POSITION)).thenComparing(Thing::id)).toList();
    }

    /** The thing of that id, or the one it stands for; empty when there is none to show. */
    public Optional<Thing> find(String id) {
        return view.find(view.standsFor(id)).filter(this::shows);
    }

    /** The id of the person that a field names, whichever of their entries it is; empty for none. */
    public String person(Thing thing, Field field) {
        String id = text(thing, field);
        return id.isEmpty() ? "" : view.standsFor(id);
    }

    /** The text of a field without spaces around it; empty when there is none to show. */
    public String text(Thing thing, Field field) {
        return edition.shows(field) && shows(thing) ? thing.textOrEmpty(field).strip() : "";
    }

    /** The whole number in a field; empty when there is none to show. */
    public OptionalLong number(Thing thing, Field field) {
        return edition.shows(field) && shows(thing) ? thing.number(field) : OptionalLong.empty();
    }

    /** Whether a field says yes, and may be shown. */
    public boolean flag(Thing thing, Field field) {
        return edition.shows(field) && shows(thing) && thing.flag(field);
    }

    /**
     * When what this edition shows of a thing was last written; the epoch where it shows nothing. A calendar finds the newer of two editions of
     * an entry by it.
     */
    public Instant changed(Thing thing) {
        return shows(thing) ? thing.registers().stream().filter(register -> view.kinds().field(thing.id(), register.field()).filter(edition::shows).isPresent())
                .map(Register::latest).max(Version.BY_TIME).map(last -> last.change().at().instant()).orElse(Instant.EPOCH) : Instant.EPOCH;
    }

    /** The members of a set; empty when there are none to show. */
    public SortedSet<String> members(Thing thing, Field field) {
        return edition.shows(field) && shows(thing) ? thing.members(field) : new TreeSet<>();
    }

    /** A day, time, moment or zone; what somebody wrote that is none counts as missing. */
    public <T> Optional<T> parsed(Thing thing, Field field, Function<String, T> parser) {
        try {
            return Optional.of(text(thing, field)).filter(text -> !text.isEmpty()).map(parser);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The name, label or title of a thing; the key of its id when there is none to show. */
    public String name(String id) {
        Optional<Thing> thing = find(id);
        Stream<Field> fields = view.kinds().find(EntityId.kind(id)).stream().flatMap(kind -> NAMES.stream().flatMap(name -> kind.field(name).stream()));
        return thing.flatMap(one -> fields.map(field -> text(one, field)).filter(name -> !name.isEmpty()).findFirst()).orElse(EntityId.key(id));
    }

    /** The names of several things, in the order of the alphabet, as "A, B, C". */
    public String names(SortedSet<String> ids) {
        return String.join(", ", ids.stream().map(this::name).distinct().sorted(NameOrder.ALPHABET).toList());
    }

    /** While people disagree on a record's audience it stays in the team. */
    private boolean shows(Thing thing) {
        boolean narrows = view.kinds().find(EntityId.kind(thing.id())).flatMap(kind -> kind.field(Audience.FIELD.name())).isPresent();
        return edition == Edition.INTERNAL || !narrows
                || thing.textOrEmpty(Audience.FIELD).equals(Audience.PUBLIC) && !thing.isContested(Audience.FIELD);
    }
}
