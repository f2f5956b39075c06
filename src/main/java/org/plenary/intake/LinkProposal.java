package org.plenary.intake;

import org.plenary.domain.review.Link;

/** Hangs a found link on a thing; its address may be missing (DOMAIN §1.3, T5). */
final class LinkProposal {

    private LinkProposal() { }

    static String id(String of, org.plenary.intake.Link found) {
        return Link.id(of, found.label().isEmpty() ? found.address().orElse("link") : found.label());
    }

    static void add(org.plenary.intake.Link found, String id, String of, ProposedThings.Places places, ProposedThings into) {
        into.thing(id, found.line()).put(Link.OF, of).put(Link.LABEL, found.label()).put(Link.LINK, found.address())
                .put(Link.POSITION, places.next());
    }
}
