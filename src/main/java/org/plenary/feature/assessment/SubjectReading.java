package org.plenary.feature.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Position;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.recommendation.Evidence;
import org.plenary.domain.recommendation.OrgAccount;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.AttachedFile;
import org.plenary.domain.review.Document;
import org.plenary.feature.Attachments;

/** Reads what a form assesses. */
final class SubjectReading {

    private final View view;
    private final Attachments attachments;
    private final People people;

    SubjectReading(View view, Attachments attachments) {
        this.view = view;
        this.attachments = attachments;
        this.people = new People(view);
    }

    Subject read(Thing recommendation) {
        Optional<String> full = recommendation.text(Recommendation.FULL_TEXT).filter(text -> !text.isBlank());
        String number = recommendation.number(Recommendation.NUMBER).isPresent()
                ? Long.toString(recommendation.number(Recommendation.NUMBER).getAsLong()) : EntityId.key(recommendation.id());
        return new Subject(number, full.orElseGet(() -> recommendation.textOrEmpty(Recommendation.SHORT_DETAIL)), full.isEmpty(),
                recommendation.text(Recommendation.GROUPING).map(people::label).orElse(""),
                named(recommendation, Recommendation.FACILITATOR), named(recommendation, Recommendation.DRAFT_OWNER),
                recommendation.textOrEmpty(Recommendation.BRIEFING_STATE),
                Recommendation.KIND.fields().stream().filter(recommendation::isContested).map(Field::name).toList(),
                of(recommendation, OrgAccount.KIND, OrgAccount.RECOMMENDATION, OrgAccount.POSITION).stream().map(this::account).toList(),
                of(recommendation, Evidence.KIND, Evidence.RECOMMENDATION, Evidence.POSITION).stream().map(this::evidence).toList());
    }

    private Subject.Account account(Thing account) {
        return new Subject.Account(account.textOrEmpty(OrgAccount.TEXT), account.textOrEmpty(OrgAccount.PHASE),
                account.text(OrgAccount.SOURCE_RAW).or(() -> document(account, OrgAccount.SOURCE)).orElse(""));
    }

    private Subject.EvidenceLine evidence(Thing evidence) {
        return new Subject.EvidenceLine(evidence.id(), evidence.textOrEmpty(Evidence.LABEL),
                evidence.text(Evidence.DOCUMENT_KIND).map(people::label).orElse(""), evidence.textOrEmpty(Evidence.LOCATOR),
                evidence.text(Evidence.RECEIVED_RAW).or(() -> evidence.text(Evidence.RECEIVED)).orElse(""),
                evidence.textOrEmpty(Evidence.NOTE), evidence.text(Evidence.LINK).filter(link -> !link.isBlank()),
                evidence.text(Evidence.FILE).flatMap(hash -> AttachedFile.find(view, hash)).map(this::file));
    }

    private Subject.File file(AttachedFile attached) {
        OptionalLong here = attachments.size(attached.hash());
        return new Subject.File(attached.hash(), attached.name(), here.orElse(attached.bytes()), here.isPresent());
    }

    private Optional<String> document(Thing account, Field source) {
        return account.text(source).flatMap(view::find).flatMap(d -> d.text(Document.TITLE));
    }

    private String named(Thing recommendation, Field person) {
        return recommendation.text(person).map(people::name).orElse("");
    }

    private List<Thing> of(Thing recommendation, Kind kind, Field reference, Field position) {
        return view.things(kind).stream().filter(t -> t.textOrEmpty(reference).equals(recommendation.id()))
                .sorted(Comparator.comparing(t -> new Position.Placed(t.id(), t.textOrEmpty(position)))).toList();
    }
}
