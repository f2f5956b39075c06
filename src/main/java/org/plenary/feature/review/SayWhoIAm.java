package org.plenary.feature.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Slug;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.LookAlikes;
import org.plenary.domain.review.NameOrder;
import org.plenary.domain.review.Person;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Finds who works on this computer on the roster, by name, alias or id; a new name joins it. */
public final class SayWhoIAm {

    private final LocalCopy copy;

    /** @param copy whose roster is meant */
    public SayWhoIAm(LocalCopy copy) {
        this.copy = copy;
    }

    /**
     * Somebody on the roster.
     *
     * @param slug the id without {@code person/}
     * @param name the roster's spelling
     */
    public record Member(String slug, String name) { }

    /** The roster, by name. */
    public List<Member> roster() {
        return copy.read(view -> view.things(Person.KIND).stream().map(SayWhoIAm::member)
                .sorted(Comparator.comparing(Member::name, NameOrder.ALPHABET)).toList());
    }

    /** The one of that name, alias, slug or id; accents, letter case and look-alike letters aside. */
    public Optional<Member> find(String name) {
        return copy.read(view -> find(view, name));
    }

    /** The one of that name, whom whoever works here puts on the roster if need be. */
    public Outcome<Member> join(String name) {
        return join(name, slug -> { });
    }

    /**
     * The one of that name, who joins the roster if need be. The caller makes them the author of what is saved from now on.
     *
     * @param author makes somebody new with that slug the author before they join: joining is the first thing they write
     */
    public Outcome<Member> join(String name, Consumer<String> author) {
        Optional<Member> known = find(name);
        if (known.isPresent()) {
            return Outcome.done(known.get());
        }
        if (Slug.of(name).isEmpty()) {
            return Outcome.refused("A name needs at least one letter. Nothing was changed.");
        }
        String slug = copy.read(view -> Slug.of(name, taken -> view.find(Person.id(taken)).isPresent()));
        author.accept(slug);
        return copy.save(view -> edits(view, slug, name.strip())).then(dot -> Outcome.done(new Member(slug, name.strip())));
    }

    private static List<Edit> edits(View view, String slug, String name) {
        var edits = new ArrayList<Edit>();
        edits.add(view.set(Person.id(slug), Person.NAME, JsonValue.of(name)));
        edits.add(view.set(Person.id(slug), Person.STATE, JsonValue.of("active")));
        return edits;
    }

    private static Optional<Member> find(View view, String name) {
        String slug = name.startsWith("person/") ? EntityId.key(name) : name;
        Optional<Thing> byId = view.find(Person.id(slug));
        String wanted = LookAlikes.key(name);
        return byId.or(() -> view.things(Person.KIND).stream().filter(person -> isCalled(person, wanted)).findFirst())
                .map(person -> view.find(view.standsFor(person.id())).orElse(person)).map(SayWhoIAm::member);
    }

    private static boolean isCalled(Thing person, String wanted) {
        return LookAlikes.key(person.textOrEmpty(Person.NAME)).equals(wanted)
                || person.members(Person.ALIASES).stream().anyMatch(alias -> LookAlikes.key(alias).equals(wanted));
    }

    private static Member member(Thing person) {
        String slug = EntityId.key(person.id());
        return new Member(slug, person.text(Person.NAME).orElse(slug));
    }
}
