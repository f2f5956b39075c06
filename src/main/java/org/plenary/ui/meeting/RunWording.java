package org.plenary.ui.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.domain.meeting.EntryMark;
import org.plenary.domain.meeting.ItemTime;
import org.plenary.domain.meeting.MeetingProgress;
import org.plenary.domain.meeting.QuickEntry;
import org.plenary.feature.meeting.Cockpit;
import org.plenary.feature.meeting.CockpitItem;
import org.plenary.feature.meeting.MeetingEntry;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** The words for a meeting that runs. */
final class RunWording {

    /** Up to this much over time is a warning, more is late. */
    private static final Duration A_LITTLE = Duration.ofMinutes(5);

    private final Texts texts;
    private final Wording wording;
    private final DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private final DateTimeFormatter day;

    RunWording(Texts texts, Wording wording) {
        this.texts = texts;
        this.wording = wording;
        this.day = DateTimeFormatter.ofPattern("EEE d MMM", texts.language());
    }

    /** The word of a kind in keys of texts. */
    static String word(EntryKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** A length in whole minutes: "1 h 25 min". */
    String length(Duration length) {
        return wording.length((int) Math.clamp(length.toMinutes(), 0, Integer.MAX_VALUE));
    }

    /** How the whole stands against its plan: "on time", "12 min over". */
    Told drift(MeetingProgress progress, Instant now) {
        Duration late = progress.drift(now).orElse(Duration.ZERO);
        long minutes = Math.abs(late.toMinutes());
        if (progress.drift(now).isEmpty() || progress.plannedTime().isZero()) {
            return new Told(texts.text("run.no-plan"), Tone.NEUTRAL);
        }
        if (minutes == 0) {
            return new Told(texts.text("run.on-time"), Tone.SUCCESS);
        }
        return late.isNegative() ? new Told(texts.text("run.ahead", length(late.negated())), Tone.SUCCESS)
                : new Told(texts.text("run.over", length(late)), late.compareTo(A_LITTLE) > 0 ? Tone.DANGER : Tone.WARNING);
    }

    /** How an item stands against its plan, to the second: "4:10 left", "2:05 over". */
    Told item(ItemTime item, Instant now) {
        if (item.planned().isZero()) {
            return new Told(texts.text("run.item.unplanned", clock(item.used(now))), Tone.NEUTRAL);
        }
        Duration left = item.left(now);
        if (left.isNegative()) {
            return new Told(texts.text("run.over", clock(left.negated())), Tone.DANGER);
        }
        return new Told(texts.text("run.left", clock(left)), left.compareTo(Duration.ofMinutes(1)) < 0 ? Tone.WARNING : Tone.SUCCESS);
    }

    /** What an item took of what is planned: "4 of 10 min"; only the plan while it has not begun. */
    String times(ItemTime item, Instant now) {
        String planned = Long.toString(item.planned().toMinutes());
        if (item.started().isEmpty()) {
            return item.planned().isZero() ? "" : texts.text("meeting.minutes", planned);
        }
        String used = Long.toString(item.used(now).toMinutes());
        return item.planned().isZero() ? texts.text("meeting.minutes", used) : texts.text("run.used-of", used, planned);
    }

    /** When it will end in the meeting's zone, with UTC: "15:25 (13:25 UTC)"; in UTC alone where the zone is unknown. */
    String end(Cockpit cockpit, Instant now) {
        Optional<Instant> end = cockpit.run().progress().projectedEnd(now);
        Optional<ZoneId> zone = cockpit.times().zone();
        return end.map(at -> zone.map(home -> texts.text("run.end", moment(at, home), moment(at, ZoneOffset.UTC)))
                .orElse(texts.text("run.end.utc", moment(at, ZoneOffset.UTC)))).orElse("–");
    }

    /** The time of day at which something was written down. */
    String at(MeetingEntry entry, Optional<ZoneId> zone) {
        return zone.map(home -> moment(entry.at(), home)).orElse(texts.text("run.end.utc", moment(entry.at(), ZoneOffset.UTC)));
    }

    /** What else there is to say of an entry, in one line. */
    String details(MeetingEntry entry, Optional<ZoneId> zone) {
        String people = String.join(", ", entry.people());
        String numbers = entry.recommendations().stream().map(number -> "R" + number).collect(Collectors.joining(", "));
        return Stream.of(people, entry.due().map(due -> texts.text("run.due", day.format(due))).orElse(""), numbers,
                entry.isInternal() ? texts.text("run.internal") : "", at(entry, zone)).filter(part -> !part.isEmpty()).collect(Collectors.joining("  ·  "));
    }

    /** An item with its number: "3 a  Finances". */
    String title(CockpitItem item) {
        String title = item.title().isBlank() ? texts.text("meeting.untitled") : item.title();
        return item.number().isEmpty() ? title : item.number() + "  " + title;
    }

    /** The word of an item's kind; empty for none. */
    String kind(CockpitItem item) {
        return wording.kind(item.kind());
    }

    /** The chips of a line: first what it becomes, then what was understood in it. */
    List<Told> chips(QuickEntry entry) {
        var chips = new ArrayList<Told>(List.of(new Told(texts.text("run.kind." + word(entry.kind())), Tone.ACCENT)));
        entry.marks().stream().map(EntryMark::meaning).filter(meaning -> !(meaning instanceof EntryMark.Prefix))
                .forEach(meaning -> chips.add(new Told(words(meaning), meaning.isTrouble() ? Tone.WARNING : Tone.NEUTRAL)));
        boolean says = entry.marks().stream().anyMatch(mark -> mark.meaning() instanceof EntryMark.ForWhom);
        if (entry.kind() == EntryKind.NOTE && !says) {
            chips.add(new Told(texts.text("run.internal"), Tone.NEUTRAL));
        }
        return chips;
    }

    private String words(EntryMark.Meaning meaning) {
        return switch (meaning) {
            case EntryMark.Prefix(EntryKind kind) -> texts.text("run.kind." + word(kind));
            case EntryMark.Who(var person) -> person.name();
            case EntryMark.SeveralPeople(String typed, List<String> names) ->
                    texts.text("run.several", typed, String.join(texts.text("run.or"), names));
            case EntryMark.Nobody(String typed) -> texts.text("run.nobody", typed);
            case EntryMark.Due(var due) -> due.map(on -> texts.text("run.due", day.format(on))).orElse(texts.text("run.due.none"));
            case EntryMark.AboutRecommendation(int number, String id) -> texts.text(id.isEmpty() ? "run.rec.none" : "run.rec", Integer.toString(number));
            case EntryMark.ForWhom(boolean isPublic, boolean applies) ->
                    texts.text(!applies ? "run.always-public" : isPublic ? "run.public" : "run.internal");
        };
    }

    private static String clock(Duration length) {
        return String.format(Locale.ROOT, "%d:%02d", length.toMinutes(), length.toSecondsPart());
    }

    private String moment(Instant at, ZoneId zone) {
        return time.format(at.atZone(zone));
    }
}
