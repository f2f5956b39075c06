package org.plenary.feature.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.ActionState;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.DecisionState;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.minutes.Cell;
import org.plenary.domain.minutes.Sheet;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.QuestionStanding;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.ProgressNote;
import org.plenary.domain.review.ShownNumber;
import org.plenary.feature.Edition;
import org.plenary.feature.Reading;

/** The three registers as sheets, actions with the columns of ICANN's own register (DOMAIN C7: WA, WD, W43). */
final class RegisterSheets {

    private final Reading reading;

    RegisterSheets(Reading reading) {
        this.reading = reading;
    }

    Sheet actions() {
        return new Sheet("Actions", List.of("Item #", "Category", "Source of Request", "Date of Request", "Action Item Request", "Action Owner",
                "Anticipated Completion Date", "Progress Notes", "Completed Response", "Completion Date"), rows(ActionItem.KIND, this::action));
    }

    Sheet decisions() {
        return new Sheet("Decisions", List.of("Number", "Decision", "Date", "Source", "State", "Signed off by", "Signed off (UTC)", "Supersedes",
                "Clarification"), rows(Decision.KIND, this::decision));
    }

    /** What is worked on among ourselves, drafts and our own notes, only in the team's copy. */
    Sheet questions(Edition edition) {
        boolean team = edition == Edition.INTERNAL;
        var head = new ArrayList<>(List.of("Number", "Question", "Topic", "Recommendations", "Asked by", "Asked of", "Date asked", "Date sent", "State",
                "Estimated completion", "Clarification", "Answer", "Date answered", "Answered by"));
        if (team) {
            head.add("Notes");
        }
        return new Sheet("Questions", head, reading.things(Question.KIND).stream()
                .filter(question -> team || QuestionStanding.of(question) != QuestionStanding.DRAFT).sorted(byNumber())
                .map(question -> question(question, team)).toList());
    }

    private List<List<Cell>> rows(Kind kind, Function<Thing, List<Cell>> row) {
        return reading.things(kind).stream().filter(thing -> !reading.text(thing, ActionItem.READ_BACK).equals(ActionState.STRUCK.word()))
                .sorted(byNumber()).map(row).toList();
    }

    private Comparator<Thing> byNumber() {
        return Comparator.comparingLong((Thing thing) -> shown(thing).number().orElse(Long.MAX_VALUE)).thenComparing(Thing::id);
    }

    private List<Cell> action(Thing action) {
        String owners = Stream.concat(Stream.of(reading.names(reading.members(action, ActionItem.OWNERS))),
                reading.members(action, ActionItem.OWNER_GROUPS).stream()).filter(name -> !name.isBlank()).collect(Collectors.joining(", "));
        return List.of(number(action), named(action, ActionItem.CATEGORY), source(action, ActionItem.MEETING, ActionItem.SOURCE), day(action, ActionItem.REQUESTED),
                text(action, ActionItem.TEXT), Cell.of(owners), day(action, ActionItem.DUE), Cell.of(notes(action)), text(action, ActionItem.RESPONSE),
                day(action, ActionItem.COMPLETED));
    }

    private List<Cell> decision(Thing decision) {
        return List.of(number(decision), text(decision, Decision.TEXT), day(decision, Decision.DATE), source(decision, Decision.MEETING, Decision.SOURCE),
                Cell.of(words(DecisionState.of(decision).word())), person(decision, Decision.SIGNED_OFF_BY), text(decision, Decision.SIGNED_OFF_AT),
                Cell.of(reading.find(reading.text(decision, Decision.SUPERSEDES)).map(old -> shown(old).words()).orElse("")),
                text(decision, Decision.CLARIFICATION));
    }

    private List<Cell> question(Thing question, boolean team) {
        String about = reading.members(question, Question.RECOMMENDATIONS).stream().flatMap(id -> reading.find(id).stream())
                .map(one -> reading.number(one, Recommendation.NUMBER).orElse(0)).sorted().map(number -> Long.toString(number)).collect(Collectors.joining(", "));
        var cells = new ArrayList<>(List.of(number(question), text(question, Question.TEXT), text(question, Question.TOPIC), Cell.of(about),
                person(question, Question.ASKED_BY), text(question, Question.ADDRESSEE), day(question, Question.ASKED), day(question, Question.SENT),
                Cell.of(words(QuestionStanding.of(question).word())), day(question, Question.EXPECTED), text(question, Question.CLARIFICATION),
                text(question, Question.ANSWER), day(question, Question.ANSWERED), person(question, Question.ANSWERED_BY)));
        if (team) {
            cells.add(text(question, Question.NOTE));
        }
        return cells;
    }

    private ShownNumber shown(Thing thing) {
        return ShownNumber.of(thing, reading::find);
    }

    private Cell number(Thing thing) {
        ShownNumber shown = shown(thing);
        return shown.isProvisional() ? Cell.of(shown.words()) : new Cell.Number(shown.number().getAsLong());
    }

    private Cell text(Thing thing, Field field) {
        return Cell.of(reading.text(thing, field));
    }

    private Cell day(Thing thing, Field field) {
        return reading.parsed(thing, field, LocalDate::parse).<Cell>map(Cell.Day::new).orElseGet(() -> text(thing, field));
    }

    private Cell named(Thing thing, Field field) {
        String id = reading.text(thing, field);
        return id.isEmpty() ? Cell.EMPTY : Cell.of(reading.name(id));
    }

    private Cell person(Thing thing, Field field) {
        String id = reading.person(thing, field);
        return id.isEmpty() ? Cell.EMPTY : Cell.of(reading.name(id));
    }

    /** The meeting by number and name, or what the source says. */
    private Cell source(Thing thing, Field meeting, Field otherwise) {
        String id = reading.text(thing, meeting);
        if (id.isEmpty()) {
            return Cell.of(words(reading.text(thing, otherwise)));
        }
        String name = reading.name(id);
        String number = reading.find(id).map(found -> reading.number(found, Meeting.NUMBER)).filter(found -> found.isPresent())
                .map(found -> "#" + found.getAsLong()).orElse("");
        return Cell.of(number.isEmpty() || name.contains(number) ? name : (name + " " + number).strip());
    }

    /** Oldest first, each with its day. */
    private String notes(Thing of) {
        return reading.things(ProgressNote.KIND, ProgressNote.OF, of.id()).stream()
                .sorted(Comparator.comparing((Thing note) -> reading.text(note, ProgressNote.DATE)).thenComparing(Thing::id))
                .map(note -> Stream.of(reading.text(note, ProgressNote.DATE), reading.text(note, ProgressNote.TEXT)).filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(": "))).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** "signed-off" as "Signed off". */
    private static String words(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).replace('-', ' ');
    }
}
