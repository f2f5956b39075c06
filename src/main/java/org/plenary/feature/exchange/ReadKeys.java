package org.plenary.feature.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.plenary.domain.ThingName;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.domain.review.Claim;
import org.plenary.domain.review.KeyRing;
import org.plenary.domain.review.Marking;
import org.plenary.domain.review.NameOrder;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Standing;
import org.plenary.feature.Author;
import org.plenary.feature.LocalCopy;

/** Reads whose keys are known here and how they stand (SYNC §3 "Keys"). */
public final class ReadKeys {

    private static final Comparator<KeyRow> ORDER = Comparator.comparing(KeyRow::thisComputer).reversed()
            .thenComparing(row -> row.standing() != Standing.MINE).thenComparing(KeyRow::name, NameOrder.ALPHABET)
            .thenComparing(KeyRow::person).thenComparing(row -> row.key().orElse(""));

    private final LocalCopy copy;
    private final Supplier<Author> author;

    /** @param author who works here, with this computer's key */
    public ReadKeys(LocalCopy copy, Supplier<Author> author) {
        this.copy = copy;
        this.author = author;
    }

    /** What was signed with a key. */
    private static final class Use {
        private final Set<String> devices = new TreeSet<>();
        private Optional<Instant> since = Optional.empty();
        private int changes;

        private void note(Change change) {
            Instant at = change.at().instant();
            since = since.filter(earlier -> !earlier.isAfter(at)).or(() -> Optional.of(at));
            changes++;
            if (change.seq() == 1) {
                WriterStatement.in(change).map(WriterStatement::device).filter(device -> !device.isBlank()).ifPresent(devices::add);
            }
        }
    }

    /** This computer's key first, then everybody by name; members without a key too. */
    public List<KeyRow> all() {
        Author me = author.get();
        Marking marking = copy.marking(me.key());
        return copy.read(view -> {
            Map<Claim, Use> uses = uses(view, marking);
            var claims = new HashSet<>(uses.keySet());
            claims.addAll(marking.keys().known());
            if (!me.key().isEmpty()) {
                claims.add(new Claim(me.key(), me.person()));
            }
            var rows = new ArrayList<KeyRow>();
            claims.forEach(claim -> rows.add(row(view, marking.keys(), claim, uses.getOrDefault(claim, new Use()), me)));
            withoutKey(view, claims).forEach(rows::add);
            return rows.stream().sorted(ORDER).toList();
        });
    }

    private static Map<Claim, Use> uses(View view, Marking marking) {
        var uses = new HashMap<Claim, Use>();
        for (Change change : view.log(Scope.SHARED).changes()) {
            marking.key(change).filter(key -> !key.isEmpty())
                    .ifPresent(key -> uses.computeIfAbsent(new Claim(key, change.by()), claim -> new Use()).note(change));
        }
        return uses;
    }

    private static KeyRow row(View view, KeyRing keys, Claim claim, Use use, Author me) {
        boolean thisComputer = claim.key().equals(me.key()) && claim.person().equals(me.person());
        Standing standing = keys.revocations(claim.key()).isEmpty() ? keys.standing(claim) : Standing.REVOKED;
        return new KeyRow(claim.person(), ThingName.person(view, claim.person()), Optional.of(claim.key()),
                ShippedWords.english().of(claim.key()), standing, thisComputer, names(view, keys.vouchers(claim)),
                names(view, keys.revocations(claim.key()).stream().map(revocation -> revocation.by()).distinct().toList()),
                List.copyOf(use.devices), use.since, use.changes);
    }

    private static List<KeyRow> withoutKey(View view, Set<Claim> claims) {
        Set<String> have = new HashSet<>();
        claims.forEach(claim -> have.add(view.standsFor(Person.id(claim.person()))));
        return view.things(Person.KIND).stream()
                .filter(person -> view.standsFor(person.id()).equals(person.id()) && !have.contains(person.id()))
                .filter(person -> !person.textOrEmpty(Person.STATE).equals("left"))
                .map(person -> new KeyRow(EntityId.key(person.id()), ThingName.person(view, person.id()), Optional.empty(), List.of(),
                        Standing.UNSIGNED, false, List.of(), List.of(), List.of(), Optional.empty(), 0)).toList();
    }

    private static List<String> names(View view, List<String> slugs) {
        return slugs.stream().map(slug -> ThingName.person(view, slug)).toList();
    }
}
