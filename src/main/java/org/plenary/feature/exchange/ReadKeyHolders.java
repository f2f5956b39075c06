package org.plenary.feature.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenary.domain.ThingName;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.domain.review.Marking;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Standing;
import org.plenary.feature.Author;
import org.plenary.feature.BundleFiles;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/**
 * For whom bundles can be encrypted (SYNC §3 "Encryption"): what the newest writer of each of a person's computers states, a computer
 * being known by its signing key. Keys of revoked computers, and those stated in another's name, count as unknown. Where some of a
 * person's keys are proven the others are left out, so that nobody is made a reader by a writer that only uses a name.
 */
public final class ReadKeyHolders {

    private static final Set<Standing> UNPROVEN = Set.of(Standing.MARKED, Standing.UNKNOWN, Standing.UNSIGNED);
    private static final String LEFT = "left";
    private static final String KEY = "age1";

    private final LocalCopy copy;
    private final BundleFiles files;
    private final Supplier<Author> author;

    /** @param author who works here */
    public ReadKeyHolders(LocalCopy copy, BundleFiles files, Supplier<Author> author) {
        this.copy = copy;
        this.files = files;
        this.author = author;
    }

    /** Everybody on the roster who has not left, without the one who works here; by name. */
    public List<KeyHolder> all() {
        Author me = author.get();
        List<Stated> stated = stated(me);
        return copy.read(view -> others(view, me.person()).map(slug -> holder(view, slug, stated))
                .sorted(Comparator.comparing(KeyHolder::name).thenComparing(KeyHolder::person)).toList());
    }

    /** The slugs of those on the roster who have not left, without that one. */
    static Stream<String> others(View view, String me) {
        return view.things(Person.KIND).stream().filter(person -> !person.textOrEmpty(Person.STATE).equals(LEFT))
                .map(person -> EntityId.key(person.id())).filter(slug -> !slug.equals(me));
    }

    /**
     * The recipients that words name, and this person's other computers; none when there are no words.
     *
     * @param words {@code age1…}, or the slug of somebody whose key is known here
     */
    Outcome<List<String>> recipients(List<String> words) {
        if (words.isEmpty()) {
            return Outcome.done(List.of());
        }
        Author me = author.get();
        List<Stated> stated = stated(me);
        var recipients = new LinkedHashSet<String>();
        for (String word : words) {
            List<String> keys = word.startsWith(KEY) ? List.of(word)
                    : copy.read(view -> holder(view, word.startsWith("person/") ? EntityId.key(word) : word, stated)).keys();
            if (keys.isEmpty() || !keys.stream().allMatch(files::canEncryptFor)) {
                return Outcome.refused(unknown(word));
            }
            recipients.addAll(keys);
        }
        stated.stream().filter(own -> own.person.equals(me.person()) && own.standing.isProven()).forEach(own -> recipients.add(own.recipient));
        return Outcome.done(List.copyOf(recipients));
    }

    private static String unknown(String word) {
        return word.startsWith(KEY)
                ? "“" + word + "” is not a key to encrypt for: those are age1 and 58 more letters and digits, all of them. Nothing was written."
                : "No key of “" + word + "” is known here. Receive a bundle from their computer first, or give their age1… key. Nothing"
                        + " was written.";
    }

    private static KeyHolder holder(View view, String slug, List<Stated> stated) {
        List<Stated> theirs = stated.stream().filter(one -> one.person.equals(slug)).toList();
        boolean proven = theirs.stream().anyMatch(one -> one.standing.isProven());
        return new KeyHolder(slug, ThingName.person(view, slug), theirs.stream().filter(one -> one.standing.isProven() == proven)
                .map(Stated::recipient).distinct().toList(), proven);
    }

    private record Stated(String person, String recipient, Standing standing) { }

    private record Computer(String person, String key) { }

    /** The newest word of each computer. */
    private List<Stated> stated(Author me) {
        Marking marking = copy.marking(me.key());
        Map<Computer, Stated> newest = new LinkedHashMap<>();
        var first = new ArrayList<>(copy.read(view -> view.log(Scope.SHARED).changes().stream().filter(c -> c.seq() == 1).toList()));
        first.sort(Comparator.comparing(Change::at));
        for (Change change : first) {
            WriterStatement.in(change).filter(says -> says.person().equals(change.by()) && files.canEncryptFor(says.recipient()))
                    .ifPresent(says -> {
                        Standing standing = marking.of(change);
                        if (standing.isProven() || UNPROVEN.contains(standing)) {
                            newest.put(new Computer(says.person(), says.key()), new Stated(says.person(), says.recipient(), standing));
                        }
                    });
        }
        return List.copyOf(newest.values());
    }
}
