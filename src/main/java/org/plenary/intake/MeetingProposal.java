package org.plenary.intake;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.MeetingKind;
import org.plenary.domain.review.Event;
import org.plenary.domain.review.Review;

/** Puts a meeting into a review: what its heading says, its agenda, how to join it and how to behave in it. */
final class MeetingProposal {

    /** The words of headings for the kinds of meetings that a review begins with. */
    private static final Map<String, String> KINDS = Map.of("plenary", "plenary-call", "face-to-face", "face-to-face-day",
            "coordination", "coordination-call", "leadership", "leadership-call", "sub-team", "sub-team-call");

    private MeetingProposal() { }

    /** The natural key of the meeting that a heading describes; the source's own key when it says too little (T7). */
    static String key(MeetingHeading heading, Known known) {
        if (heading.number().isPresent()) {
            return Integer.toString(heading.number().get());
        }
        return heading.date().isPresent() && heading.kind().isPresent()
                ? heading.date().get() + "-" + kind(heading.kind().get()) : known.source();
    }

    static void addHeading(MeetingHeading heading, String name, String key, Known known, ProposedThings into) {
        var meeting = into.thing(Meeting.KIND.id(key), heading.line()).put(Meeting.TITLE, heading.title().orElse(name))
                .put(Meeting.DATE, heading.date()).put(Meeting.STATUS, "closed");
        heading.number().ifPresent(number -> meeting.put(Meeting.NUMBER, number));
        heading.day().ifPresent(day -> meeting.put(Meeting.DAY_NUMBER, day));
        heading.kind().ifPresent(kind -> meeting.put(Meeting.MEETING_KIND, MeetingKind.id(kind(kind))));
        if (heading.kind().filter("face-to-face"::equals).isPresent()) {
            heading.icannMeeting().ifPresent(icann -> meeting.put(Meeting.EVENT, event(icann, heading.line(), into))
                    .put(Meeting.PLACE, icann.city()));
        }
        nameTheTeam(heading, known, into);
    }

    /** The ICANN meeting as an event of the review; gives its id. */
    static String event(IcannMeeting icann, int line, ProposedThings into) {
        String id = Event.id(icann.name());
        into.thing(id, line).put(Event.NAME, icann.name()).put(Event.NUMBER, icann.number()).put(Event.EVENT_KIND, icann.kind())
                .put(Event.CITY, icann.city()).put(Event.FROM, icann.from()).put(Event.UNTIL, icann.to());
        return id;
    }

    static void addNotices(SourceText source, String key, Known known, ProposedThings into) {
        Reading<Optional<DialInNotice>> dialIn = NoticeText.read(source);
        Reading<Optional<StandardsOfBehavior>> standards = StandardsText.read(source);
        dialIn.found().ifPresent(notice -> {
            into.problems(dialIn.problems());
            into.thing(Meeting.KIND.id(key), notice.line()).put(Meeting.DIAL_IN, notice.text());
            ownReview(known).ifPresent(review -> into.thing(review.id(), notice.line()).put(Review.SECRETARIAT, notice.mailbox()));
        });
        standards.found().ifPresent(found -> into.thing(Meeting.KIND.id(key), found.line()).put(Meeting.STANDARDS, found.introduction()
                + "\n\n" + found.paragraphs().stream().map(text -> "- " + text).collect(Collectors.joining("\n\n"))));
    }

    static Optional<Thing> ownReview(Known known) {
        return known.view().things(Review.KIND).stream().filter(review -> review.id().startsWith(Review.id("rv-"))).findFirst();
    }

    private static void nameTheTeam(MeetingHeading heading, Known known, ProposedThings into) {
        ownReview(known).filter(review -> review.text(Review.FULL_NAME).isEmpty()).ifPresent(review -> into
                .thing(review.id(), heading.line()).put(Review.FULL_NAME, heading.team())
                .put(Review.SHORT_NAME, heading.teamShortName().filter(name -> heading.team().isPresent())));
    }

    /** The kind of meeting that the words of a heading name. */
    static String kind(String word) {
        return KINDS.getOrDefault(word, word);
    }
}
