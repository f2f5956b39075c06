package org.plenary.domain.review;

import java.util.List;
import org.plenary.domain.exchange.Kind;

/** The kinds that this room declares. */
public final class ReviewKinds {

    /** All of them, in the order people see them. */
    public static final List<Kind> ALL = List.of(
            Review.KIND, Event.KIND, Person.KIND, Role.KIND, Appointment.KIND, StatementOfInterest.KIND, Skill.KIND,
            Workstream.KIND, ScopeItem.KIND, WorkPlan.KIND, Task.KIND, Milestone.KIND, Outreach.KIND, OutreachKind.KIND,
            Letter.KIND, PublicComment.KIND, FactSheet.KIND, FactSheetAttendance.KIND, CostLine.KIND, Link.KIND,
            ProgressNote.KIND, Attachment.KIND, Comment.KIND, Document.KIND, DocumentKind.KIND, Numbered.KIND,
            SigningKey.KIND, Vouch.KIND, KeyRevocation.KIND);

    private ReviewKinds() { }
}
