package org.plenary.domain.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Stamp;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.View;

/**
 * A number that several things of a kind have: two computers gave it, or a source printed it twice.
 *
 * @param kind what they are
 * @param number which
 * @param things their ids, in order
 */
public record NumberClash(String kind, long number, List<String> things) {

    public NumberClash {
        things = List.copyOf(things);
    }

    /** The clashes among things of a kind, by number. A thing whose number was settled for another one is in none: it waits for a fresh number. */
    public static List<NumberClash> in(View view, String kind) {
        Map<Long, TreeSet<String>> holders = new TreeMap<>();
        for (Thing thing : view.things(kind)) {
            thing.number(Numbering.NUMBER).ifPresent(number -> holders.computeIfAbsent(number, any -> new TreeSet<>()).add(thing.id()));
        }
        contestedClaims(view, kind).forEach((number, claimants) -> holders.computeIfAbsent(number, any -> new TreeSet<>()).addAll(claimants));
        return holders.entrySet().stream().filter(one -> one.getValue().size() > 1 && isOpen(view, kind, one.getKey()))
                .map(one -> new NumberClash(kind, one.getKey(), List.copyOf(one.getValue()))).toList();
    }

    private static Map<Long, List<String>> contestedClaims(View view, String kind) {
        String prefix = Numbered.KIND.id(kind + "/");
        var claims = new TreeMap<Long, List<String>>();
        for (Register claim : view.log(Scope.SHARED).contested()) {
            if (claim.field().equals(Numbered.OF.name()) && claim.entity().startsWith(prefix) && claim.entity().substring(prefix.length()).matches("\\d{1,15}")) {
                claims.put(Long.parseLong(claim.entity().substring(prefix.length())), claimants(view, claim));
            }
        }
        return claims;
    }

    private static List<String> claimants(View view, Register claim) {
        var things = new ArrayList<String>();
        for (Version version : claim.versions()) {
            if (version.value() instanceof JsonValue.Text(String thing) && view.find(thing).isPresent()) {
                things.add(thing);
            }
        }
        return things;
    }

    /** Until a claim says whose it is. */
    private static boolean isOpen(View view, String kind, long number) {
        Optional<Thing> claim = view.find(Numbered.id(kind, number));
        return claim.isEmpty() || claim.get().isContested(Numbered.OF);
    }

    /** The things of a kind that wait for a number: those without one, and those whose number was settled for another; in the order of writing. */
    public static List<String> waiting(View view, String kind) {
        return unnumbered(view, kind).map(Writing::of).sorted().map(Writing::thing).toList();
    }

    /** How many things of a kind wait for a number. */
    public static int countWaiting(View view, String kind) {
        return Math.toIntExact(unnumbered(view, kind).count());
    }

    private static Stream<Thing> unnumbered(View view, String kind) {
        return view.things(kind).stream().filter(thing -> EntityId.kind(thing.id()).equals(kind) && ShownNumber.of(thing, view::find).isProvisional());
    }

    /** When a thing was first written, found out once: sorting asks for it again and again. */
    private record Writing(Stamp first, String thing) implements Comparable<Writing> {

        static Writing of(Thing thing) {
            return new Writing(thing.firstWritten().change().at(), thing.id());
        }

        @Override
        public int compareTo(Writing other) {
            int byTime = first.compareTo(other.first);
            return byTime != 0 ? byTime : thing.compareTo(other.thing);
        }
    }
}
