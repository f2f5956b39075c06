package org.plenary.feature.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.minutes.MinutesVersion;
import org.plenary.domain.review.Person;
import org.plenary.feature.Edition;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Reading;

/** Reads what is to be read back at the end of a meeting (M-CAP, S1:39). It is public all through: the audience sees it. */
public final class ReadReadBack {

    private static final Set<String> SHOWN = Set.of(Decision.KIND.name(), ActionItem.KIND.name(), AgendaItem.KIND.name(), Meeting.KIND.name(),
            Person.KIND.name(), MinutesVersion.KIND.name());

    private final LocalCopy copy;

    /** @param copy where the meeting is */
    public ReadReadBack(LocalCopy copy) {
        this.copy = copy;
    }

    /** The read-back of a meeting; empty when there is no such meeting. */
    public Optional<ReadBack> of(String meeting) {
        return copy.read(view -> view.find(meeting).map(thing -> of(view, thing)));
    }

    /** Calls back when it may have changed, on the thread that saved it. */
    public void onChange(Runnable listener) {
        copy.onChange(kinds -> {
            if (kinds.stream().anyMatch(SHOWN::contains)) {
                listener.run();
            }
        });
    }

    static ReadBack of(View view, Thing meeting) {
        var reading = new Reading(view, Edition.PUBLIC);
        var entries = new Entries(reading, meeting.id());
        List<NumberedItem> items = NumberedItem.of(reading, meeting.id());
        List<ReadBackEntry> all = Stream.concat(entries.all(Decision.KIND).stream(), entries.all(ActionItem.KIND).stream())
                .sorted(Comparator.comparing(Entries::moment)).map(thing -> entry(view, reading, entries, items, thing)).toList();
        return new ReadBack(meeting.id(), MinutesText.title(reading, meeting), all);
    }

    private static ReadBackEntry entry(View view, Reading reading, Entries entries, List<NumberedItem> items, Thing thing) {
        boolean isAction = EntityId.kind(thing.id()).equals(ActionItem.KIND.name());
        Field text = isAction ? ActionItem.TEXT : Decision.TEXT;
        var owners = new ArrayList<String>();
        if (isAction) {
            reading.members(thing, ActionItem.OWNERS).stream().map(reading::name).distinct().sorted(String.CASE_INSENSITIVE_ORDER).forEach(owners::add);
            owners.addAll(reading.members(thing, ActionItem.OWNER_GROUPS));
        }
        String item = items.stream().filter(one -> one.thing().id().equals(entries.item(thing))).findFirst().map(one -> one.label(reading)).orElse("");
        return new ReadBackEntry(thing.id(), isAction ? EntryKind.ACTION : EntryKind.DECISION,
                reading.number(thing, Decision.NUMBER).isPresent() ? Optional.of(reading.number(thing, Decision.NUMBER).getAsLong()) : Optional.empty(), item,
                reading.text(thing, text), OpenEditor.open(view, thing.id(), text.name()), owners,
                isAction ? reading.parsed(thing, ActionItem.DUE, LocalDate::parse) : Optional.empty(), standing(reading.text(thing, Decision.READ_BACK)),
                reading.text(thing, Decision.CLARIFICATION), VersionReading.contested(view, thing));
    }

    private static ReadBackEntry.Standing standing(String word) {
        return switch (word) {
            case "confirmed" -> ReadBackEntry.Standing.CONFIRMED;
            case "struck" -> ReadBackEntry.Standing.STRUCK;
            default -> ReadBackEntry.Standing.OPEN;
        };
    }
}
