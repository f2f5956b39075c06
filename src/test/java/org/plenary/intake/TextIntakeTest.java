package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.domain.Declarations;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Stamp;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.feature.review.Proposal;
import org.plenary.feature.review.TakeInSource;

class TextIntakeTest {

    private final ChangeLog log = new ChangeLog();
    private final View view = new View(Declarations.KINDS, log, new ChangeLog());
    private final Writer writer = Writer.start("aaaaaaaa", new WriterStatement("anna", Scope.SHARED, "", "", "", ""), Stamp.parse("2026-01-01T00:00:00.000Z/0").orElseThrow());

    TextIntakeTest() {
        log.add(writer.first());
        save(Declarations.SHIPPED.stream().map(s -> Edit.first(s.entity(), s.field().name(), s.value())).toList());
    }

    private void save(List<Edit> edits) {
        log.add(writer.write(Stamp.parse("2026-01-01T00:00:00.000Z/1").orElseThrow(), edits));
    }

    private Proposal propose(String text, String shape) {
        return new TextIntake().propose("pasted", text, Optional.of(shape), Optional.empty(), view);
    }

    @Test
    void ofRowsWithOneNumberTheFirstIsTakenAndThePersonIsTold() {
        Proposal proposal = propose("#\tDetail\tGrouping\n1\tFirst\tOCTO\n1\tAgain\tPolicy\nx\tNo number\tGDD\n", "recommendations");
        assertThat(proposal.things()).extracting(Proposal.ProposedThing::entity, t -> t.registers().get("short-detail"))
                .containsExactly(tuple("recommendation/prior-1", JsonValue.of("First")));
        assertThat(proposal.problems()).extracting(Proposal.Problem::message).anyMatch(m -> m.contains("used twice, in lines 2 and 3"))
                .anyMatch(m -> m.startsWith("Line 4 has no recommendation number"));
    }

    @Test
    void aGroupingNobodyKnowsComesAlongAsANewOne() {
        Proposal proposal = propose("#\tDetail\tGrouping\n1\tFirst\tNonsense\n", "recommendations");
        assertThat(proposal.things()).extracting(Proposal.ProposedThing::entity).containsExactly("recommendation/prior-1", "grouping/nonsense");
    }

    @Test
    void aTableTakenInTwiceChangesNothingTheSecondTime() {
        String table = "#\tDetail\tGrouping\n1\tFirst\tосто\n2\tSecond\t\n";
        save(TakeInSource.edits(view, propose(table, "recommendations")));
        assertThat(TakeInSource.edits(view, propose(table, "recommendations"))).isEmpty();
    }

    @Test
    void aRosterWithAKnownNameMakesNobodyTwice() {
        save(List.of(Edit.first("person/zarko-kecic", "name", JsonValue.of("Žarko Kecić"))));
        Proposal proposal = propose("Zarko Kecic, ccNSO, Member\nNorm Ritchie, SSAC, Co-chair\n", "people");
        assertThat(proposal.things()).extracting(Proposal.ProposedThing::entity).contains("person/zarko-kecic", "person/norm-ritchie",
                "appointment/norm-ritchie/co-chair").doesNotContain("person/zarko-kecic-2");
    }
}
