package org.plenary.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.feature.Register;
import org.plenary.feature.meeting.ARoster;
import org.plenary.feature.meeting.ReadActions;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.register.RegisterFilter;

/** What it costs to read a register of 400 and of 4,000 actions, half of them without a number: at first, after a change, and to filter it. */
@Tag("bench")
class RegisterBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2018, 11, 20);
    private static final List<Integer> SIZES = List.of(400, 4_000);
    private static final int AT_ONCE = 100;
    private static final RegisterFilter WORDS = new RegisterFilter("sli nor r12", true, false, false, "");

    @Test
    void actions() throws Exception {
        List<MemoryCopy> copies = SIZES.stream().map(RegisterBenchmark::copy).toList();
        Rounds first = new Rounds(0, 1).run(rounds -> round(rounds, copies));
        Rounds later = new Rounds(5, 15).run(rounds -> round(rounds, copies));
        for (int size : SIZES) {
            for (String what : List.of("cold", "again", "filter")) {
                System.out.println(size + " actions, " + what + ": first " + first.median(what + size) + ", later " + later.median(what + size));
            }
        }
    }

    private static void round(Rounds rounds, List<MemoryCopy> copies) throws Exception {
        for (int i = 0; i < SIZES.size(); i++) {
            int size = SIZES.get(i);
            var read = new ReadActions(copies.get(i), () -> "russ-housley");
            rounds.time("cold" + size, () -> read.on(TODAY));
            rounds.time("again" + size, () -> read.on(TODAY));
            Register register = read.on(TODAY);
            rounds.time("filter" + size, () -> WORDS.of(register.rows()));
        }
    }

    private static MemoryCopy copy(int actions) {
        MemoryCopy copy = ARoster.copy();
        for (int from = 1; from <= actions; from += AT_ONCE) {
            int begin = from;
            copy.save(view -> IntStream.range(begin, begin + AT_ONCE).mapToObj(number -> action(view, number)).flatMap(List::stream).toList());
        }
        return copy;
    }

    private static List<Edit> action(View view, int number) {
        String id = "action/a" + number;
        var edits = new ArrayList<>(List.of(view.set(id, ActionItem.TEXT, JsonValue.of("Collect the slides of workshop " + number + " and send them to the list")),
                view.set(id, ActionItem.STATE, JsonValue.of(number % 3 == 0 ? "done" : "open")),
                view.set(id, ActionItem.REQUESTED, JsonValue.of("2018-10-" + (10 + number % 20))),
                view.set(id, ActionItem.DUE, JsonValue.of("2018-12-" + (10 + number % 20))),
                view.member(id, ActionItem.OWNERS, ARoster.person(ARoster.NAMES.get(number % ARoster.NAMES.size())), true)));
        if (number % 2 == 0) {
            edits.add(view.set(id, ActionItem.NUMBER, JsonValue.of(number)));
        }
        return edits;
    }
}
