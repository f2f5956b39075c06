package org.plenary.feature.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.Comment;
import org.plenary.feature.DocumentReader;
import org.plenary.feature.DocumentWriter;
import org.plenary.feature.Edition;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Reading;

/** Reads a meeting's minutes for the people who bring them to publication. */
public final class ReadMinutes {

    private final LocalCopy copy;
    private final DraftMinutes drafts;
    private final DocumentWriter canonical;
    private final DocumentReader published;

    /**
     * Reads minutes of a copy.
     *
     * @param canonical writes the form that is published
     * @param published reads it
     */
    public ReadMinutes(LocalCopy copy, DraftMinutes drafts, DocumentWriter canonical, DocumentReader published) {
        this.published = published;
        this.copy = copy;
        this.drafts = drafts;
        this.canonical = canonical;
    }

    /** The minutes of a meeting; empty when there is no such meeting. */
    public Optional<MinutesReading> of(String meeting, MinutesWish wish) {
        return copy.read(view -> view.find(meeting).map(thing -> reading(view, thing, wish)));
    }

    /** Calls back when anything changed, on the thread that saved it: minutes are made of nearly all there is. */
    public void onChange(Runnable listener) {
        copy.onChange(kinds -> listener.run());
    }

    private MinutesReading reading(View view, Thing meeting, MinutesWish wish) {
        var reading = new Reading(view, Edition.INTERNAL);
        List<VersionRow> versions = new VersionReading(view).of(meeting.id());
        ReadBack readBack = ReadReadBack.of(view, meeting);
        String now = new String(canonical.bytes(drafts.draft(view, meeting, MinutesWish.of(Edition.PUBLIC)).text()), UTF_8);
        return new MinutesReading(MinutesText.title(reading, meeting), drafts.draft(view, meeting, wish), now, versions,
                new Chairs(reading, meeting).all().stream().map(id -> new Chair(id, reading.name(id))).toList(),
                versions.stream().flatMap(version -> remarks(reading, version).stream()).toList(), readBack.read(), readBack.entries().size(),
                new MeetingHours(reading, meeting).zone(),
                MinutesReading.signed(versions).map(version -> PublishedText.text(version, published)));
    }

    private static List<Remark> remarks(Reading reading, VersionRow version) {
        return reading.things(Comment.KIND, Comment.OF, version.id()).stream().filter(one -> !reading.text(one, Comment.TEXT).isEmpty())
                .map(one -> new Remark(one.id(), version.number(), reading.person(one, Comment.AUTHOR).isEmpty() ? "" : reading.name(reading.person(one, Comment.AUTHOR)),
                        reading.parsed(one, Comment.AT, Instant::parse), reading.text(one, Comment.TEXT)))
                .sorted(Comparator.comparing((Remark one) -> one.at().orElse(Instant.MAX)).thenComparing(Remark::id)).toList();
    }
}
