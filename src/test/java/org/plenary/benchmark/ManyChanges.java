package org.plenary.benchmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Stamp;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Note;

/**
 * Years of a review, always the same for one seed: sixteen members write and rewrite answers, notes, agenda items and actions, each
 * starting the program anew now and then; one edit in fifty does not know the one before it.
 */
final class ManyChanges {

    private static final int MEMBERS = 16;
    private static final int CHANGES_OF_A_START = 250;
    private static final int RECOMMENDATIONS = 28;
    private static final int QUESTIONS = 3;
    private static final int NOTES = 10_000;
    private static final int ITEMS = 3_000;
    private static final Instant BEGINNING = Instant.parse("2026-01-05T08:00:00Z");
    private static final String[] WORDS = ("the of and a to in is review team recommendation 4 implemented security stability resiliency "
            + "organisation report evidence document **not** published since 2012 process framework registries registrars contract "
            + "whether staff budget could be found in response, measured. Assumptions about keys remain; see slide 17 for more details "
            + "on operations that continue every year, with a plan for training and contingency of the root zone").split(" ");
    /** What makes a text more than plain words; about as often as in the sample, one text in six each. */
    private static final String[] MARKS = {"“SSR Framework”", "process –", "naïve", "\n\n- every year", "said \"yes\""};
    private static final int WORDS_A_MARK = 100;

    private record Register(String entity, Field field) { }

    private final SplittableRandom random;
    private final int changesOfAStart;
    private final List<Register> registers = new ArrayList<>();
    private final Map<Register, Dot> heads = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Writer[] writers = new Writer[MEMBERS];
    private long seconds;

    ManyChanges(long seed) {
        this(seed, CHANGES_OF_A_START);
    }

    /** @param changesOfAStart how many changes a writer makes on average before the program is started anew */
    ManyChanges(long seed, int changesOfAStart) {
        this.random = new SplittableRandom(seed);
        this.changesOfAStart = changesOfAStart;
        for (int recommendation = 1; recommendation <= RECOMMENDATIONS; recommendation++) {
            for (int member = 0; member < MEMBERS; member++) {
                for (int question = 1; question <= QUESTIONS; question++) {
                    String id = Answer.id("ssr1-" + recommendation, slug(member), "q" + question);
                    add(id, Answer.TEXT, Answer.METHOD, Answer.MISSING, Answer.REASON);
                }
            }
        }
        for (int i = 0; i < NOTES; i++) {
            add(Note.KIND.id(Writer.mint(random, 8)), Note.TEXT);
        }
        for (int i = 0; i < ITEMS; i++) {
            add(AgendaItem.KIND.id(Writer.mint(random, 8)), AgendaItem.TITLE, AgendaItem.TEXT);
            add(ActionItem.KIND.id(Writer.mint(random, 8)), ActionItem.TEXT, ActionItem.RESPONSE);
        }
    }

    private void add(String entity, Field... fields) {
        for (Field field : fields) {
            registers.add(new Register(entity, field));
        }
    }

    private static String slug(int member) {
        return "member-" + (member + 1);
    }

    /** The next changes, in the order in which they were written. */
    List<Change> next(int count) {
        var changes = new ArrayList<Change>(count);
        while (changes.size() < count) {
            seconds += 1 + random.nextInt(600);
            var now = new Stamp(BEGINNING.plusSeconds(seconds).plusMillis(random.nextInt(1000)), 0);
            int member = random.nextInt(MEMBERS);
            if (writers[member] == null || random.nextInt(changesOfAStart) == 0) {
                var statement = new WriterStatement(slug(member), Scope.SHARED, "laptop", "", "", "0.1.0");
                writers[member] = Writer.start(Writer.mintId(random), statement, now);
                changes.add(writers[member].first());
            } else {
                changes.add(write(writers[member], now));
            }
        }
        return changes;
    }

    private Change write(Writer writer, Stamp now) {
        Register register = registers.get(random.nextInt(registers.size()));
        var edits = new ArrayList<Edit>();
        if (begun.add(register.entity)) {
            beginning(register.entity, edits);
        }
        boolean aware = heads.containsKey(register) && random.nextInt(50) > 0;
        edits.add(new Edit(register.entity, register.field.name(), JsonValue.of(text()), aware ? List.of(heads.get(register)) : List.of()));
        Change change = writer.write(now, edits);
        heads.put(register, change.dot());
        return change;
    }

    private static void beginning(String entity, List<Edit> edits) {
        String[] parts = entity.split("/");
        if (parts[0].equals(Answer.KIND.name())) {
            edits.add(Edit.first(entity, Answer.RECOMMENDATION.name(), JsonValue.of("recommendation/" + parts[1])));
            edits.add(Edit.first(entity, Answer.PERSON.name(), JsonValue.of("person/" + parts[2])));
        }
    }

    private String text() {
        var text = new StringBuilder();
        int length = 20 + random.nextInt(340);
        while (text.length() < length) {
            String[] from = random.nextInt(WORDS_A_MARK) == 0 ? MARKS : WORDS;
            text.append(text.isEmpty() ? "" : " ").append(from[random.nextInt(from.length)]);
        }
        return text.toString();
    }
}
