package org.plenary.domain.review;

import java.util.List;
import java.util.stream.Stream;

/** The roles and kinds of papers that a review begins with (DOMAIN §1.1, §1.4). */
public final class ReviewTemplates {

    /** Roles in the order of DOMAIN §1.4. */
    public static final List<Shipped> ROLES = Stream.of(
            Shipped.templates(Role.KIND, "Chair", "Co-chair", "Vice chair", "Member", "Board designee", "Staff",
                    "Subject-matter expert", "Facilitator", "Technical writer", "Observer", "Guest", "Liaison",
                    "Independent expert", "Rapporteur", "Penholder", "Implementation shepherd"),
            view("co-chair", "chair", "co-chair", "vice-chair"),
            view("member", "member", "board-designee", "rapporteur", "penholder", "implementation-shepherd"),
            view("secretariat", "staff", "technical-writer"),
            view("observer", "subject-matter-expert", "facilitator", "observer", "guest", "liaison", "independent-expert"))
            .flatMap(s -> s).toList();

    /** Kinds of documents and of evidence (S4:75-79, S0:82). */
    public static final List<Shipped> DOCUMENT_KINDS = Shipped.templates(DocumentKind.KIND, "Implementation report",
            "Briefing slides", "Framework", "Plan", "Page", "E-mail", "Other document").toList();

    /** Kinds of outreach (DOMAIN §1.4). */
    public static final List<Shipped> OUTREACH_KINDS = Shipped.templates(OutreachKind.KIND, "Outreach plan", "Engagement session",
            "Slides", "Blog", "Letter", "Progress report", "Consultation request").toList();

    /** All of them. */
    public static final List<Shipped> ALL = Stream.of(ROLES, DOCUMENT_KINDS, OUTREACH_KINDS).flatMap(List::stream).toList();

    private ReviewTemplates() { }

    private static Stream<Shipped> view(String view, String... roles) {
        return Stream.of(roles).map(role -> Shipped.of(Role.id(role), Role.VIEW, view));
    }
}
