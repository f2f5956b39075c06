package org.plenary.intake;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.plenary.domain.review.Event;
import org.plenary.domain.review.Letter;
import org.plenary.domain.review.Milestone;
import org.plenary.domain.review.Review;
import org.plenary.domain.review.ScopeItem;

/** Puts a letter into a review, with its links, the scope items it lists and the milestones it announces (S2). */
final class LetterProposal {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private LetterProposal() { }

    static void add(org.plenary.intake.Letter found, String name, Known known, ProposedThings into) {
        String id = Letter.id(name);
        var letter = into.thing(id, found.line()).put(Letter.TITLE, name).put(Letter.ON_BEHALF_OF, found.onBehalfOf())
                .put(Letter.BODY, found.markdown()).put(Letter.STATE, "sent");
        found.addressees().forEach(to -> letter.member(Letter.ADDRESSEES, to));
        addLinks(found, id, into);
        var places = new ProposedThings.Places();
        for (int i = 0; i < found.scopeItems().size(); i++) {
            into.thing(ScopeItem.id(known.source(), i + 1), found.line()).put(ScopeItem.TEXT, found.scopeItems().get(i))
                    .put(ScopeItem.SOURCE, id).put(ScopeItem.POSITION, places.next());
        }
        found.milestones().forEach(milestone -> add(milestone, places, into));
        MeetingProposal.ownReview(known).ifPresent(review -> into.thing(review.id(), found.line())
                .put(Review.PUBLIC_INPUT, found.mailbox()));
    }

    private static void addLinks(org.plenary.intake.Letter found, String letter, ProposedThings into) {
        var places = new ProposedThings.Places();
        Set<String> taken = new HashSet<>();
        for (Link link : found.links()) {
            String id = LinkProposal.id(letter, link);
            String free = id;
            for (int number = 2; !taken.add(free); number++) {
                free = id + "-" + number;
            }
            LinkProposal.add(link, free, letter, places, into);
        }
    }

    private static void add(org.plenary.intake.Letter.Milestone found, ProposedThings.Places places, ProposedThings into) {
        var milestone = into.thing(Milestone.id(found.name()), found.line()).put(Milestone.NAME, found.name())
                .put(Milestone.TARGET, found.month().map(YearMonth::atEndOfMonth))
                .put(Milestone.TARGET_RAW, found.month().map(MONTH::format)).put(Milestone.POSITION, places.next());
        found.event().ifPresent(event -> {
            into.thing(Event.id(event), found.line()).put(Event.NAME, event).put(Event.CITY, found.city());
            milestone.put(Milestone.EVENT, Event.id(event));
        });
    }
}
