package org.plenary.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.Note;
import org.plenary.domain.review.Audience;
import org.plenary.fixture.MemoryCopy;

class ReadingTest {

    private static final String MEETING = Meeting.id(43);

    private final MemoryCopy copy = MemoryCopy.begun("anna-keller");

    private Instant changed(String id, Edition edition) {
        return copy.read(view -> new Reading(view, edition).changed(view.find(id).orElseThrow()));
    }

    private Instant lastWritten(String id) {
        return copy.read(view -> view.find(id).orElseThrow().lastWritten().change().at().instant());
    }

    @Test
    void aThingChangedWhenWhatAnEditionShowsOfItWasLastWritten() {
        copy.save(view -> List.of(view.set(MEETING, Meeting.TITLE, JsonValue.of("Plenary call"))));
        Instant titled = lastWritten(MEETING);
        copy.save(view -> List.of(view.set(MEETING, Meeting.NOTE, JsonValue.of("For the team alone"))));
        assertThat(changed(MEETING, Edition.PUBLIC)).isEqualTo(titled);
        assertThat(changed(MEETING, Edition.INTERNAL)).isEqualTo(lastWritten(MEETING)).isAfterOrEqualTo(titled);
    }

    @Test
    void whatNobodyElseHasChangesNothing() {
        String item = AgendaItem.KIND.id("43/welcome");
        copy.save(view -> List.of(view.set(item, AgendaItem.TITLE, JsonValue.of("Welcome"))));
        Instant titled = changed(item, Edition.INTERNAL);
        copy.save(view -> List.of(view.set(item, AgendaItem.PRIVATE_NOTE, JsonValue.of("Be brief"))));
        assertThat(changed(item, Edition.INTERNAL)).isEqualTo(titled);
    }

    @Test
    void whatIsNotShownHasNoTime() {
        String note = Note.KIND.id("one");
        copy.save(view -> List.of(view.set(note, Note.TEXT, JsonValue.of("Kept in the team")), view.set(note, Audience.FIELD, JsonValue.of(Audience.INTERNAL))));
        assertThat(changed(note, Edition.PUBLIC)).isEqualTo(Instant.EPOCH);
        assertThat(changed(note, Edition.INTERNAL)).isEqualTo(lastWritten(note));
    }
}
