package org.plenary.feature.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.Outcome;
import org.plenary.fixture.MemoryCopy;

/** Small agendas written as lines: "- " for each level, then the title, which is also the item's key. */
public final class AnAgenda {

    /** The meeting that they are all of. */
    public static final String MEETING = "meeting/small";

    private AnAgenda() { }

    /** A copy of Anna's with that agenda. */
    public static MemoryCopy of(String... lines) {
        MemoryCopy copy = MemoryCopy.begun("anna");
        set(copy, MEETING, Meeting.TITLE, JsonValue.of("Small meeting"));
        String[] above = new String[20];
        above[0] = "";
        int position = 0;
        for (String line : lines) {
            int depth = depth(line);
            String id = item(title(line));
            above[depth + 1] = id;
            var edits = new ArrayList<>(List.of(Edit.first(id, "meeting", JsonValue.of(MEETING)),
                    Edit.first(id, "title", JsonValue.of(title(line))), Edit.first(id, "position", JsonValue.of("V" + (char) ('A' + position++) + "0V"))));
            if (depth > 0) {
                edits.add(Edit.first(id, "parent", JsonValue.of(above[depth])));
            }
            copy.save(view -> edits);
        }
        return copy;
    }

    /** The agenda as such lines, with "? " before those under Recovered. */
    public static List<String> lines(MemoryCopy copy) {
        return new ReadAgenda(copy).of(MEETING).orElseThrow().rows().stream()
                .map(row -> (row.recovered() ? "? " : "") + "- ".repeat(row.depth()) + row.title().text()).toList();
    }

    /** The id of the item of that title. */
    public static String item(String title) {
        return AgendaItem.id("small", title);
    }

    /** The deeds on a copy. */
    public static ArrangeAgenda arrange(MemoryCopy copy) {
        return new ArrangeAgenda(copy, new SplittableRandom(7));
    }

    /** Gives a field a value in the place of what it has. */
    public static Dot set(MemoryCopy copy, String entity, Field field, JsonValue value) {
        return done(copy.save(view -> List.of(view.set(entity, field, value)))).orElseThrow();
    }

    /** What came of something that was done. */
    public static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError(outcome.toString());
    }

    /** Plans minutes for items. */
    public static void minutes(MemoryCopy copy, Object... titlesAndMinutes) {
        for (int i = 0; i < titlesAndMinutes.length; i += 2) {
            set(copy, item((String) titlesAndMinutes[i]), AgendaItem.MINUTES, JsonValue.of((Integer) titlesAndMinutes[i + 1]));
        }
    }

    /** The row of the item of that title. */
    public static AgendaRow row(MemoryCopy copy, String title) {
        return new ReadAgenda(copy).of(MEETING).orElseThrow().rows().stream().filter(row -> row.title().text().equals(title)).findFirst().orElseThrow();
    }

    private static int depth(String line) {
        return (int) Arrays.stream(line.split(" ")).filter("-"::equals).count();
    }

    private static String title(String line) {
        return line.replace("- ", "");
    }
}
