package org.plenary.domain.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.domain.review.Shipped;
import org.plenary.domain.review.Template;

/** The form, its choices, the degrees of consensus and the priorities that a review begins with. */
public final class AssessmentTemplates {

    /** The designations of G36, from most to least agreement, with definitions in our own words. */
    public static final List<Shipped> CONSENSUS_LEVELS = Stream.of(
            level("Full consensus", 0, "full", "Nobody in the group speaks against it in its last reading."),
            level("Consensus", 1, "consensus", "Nearly everybody agrees and only a small minority does not."),
            level("Strong support but significant opposition", 2, "strong-support",
                    "Most of the group supports it, but a considerable number does not."),
            level("Divergence", 3, "divergence", "No view has strong support; there are several, or hardly anyone has taken one."),
            level("Minority view", 4, "minority", "Only a few support it, whether or not the others agree on something else."))
            .flatMap(s -> s).toList();

    /** How urgent new recommendations are. */
    public static final List<Shipped> PRIORITIES = Shipped.templates(Priority.KIND, "High", "Medium", "Low").toList();

    /** All of them. */
    public static final List<Shipped> ALL = Stream.of(ShippedForm.ALL, ShippedChoices.ALL, CONSENSUS_LEVELS, PRIORITIES)
            .flatMap(List::stream).toList();

    private AssessmentTemplates() { }

    private static Stream<Shipped> level(String label, int place, String meaning, String definition) {
        String id = ConsensusLevel.id(meaning);
        return Stream.concat(Shipped.template(id, place, label),
                Stream.of(Shipped.of(id, ConsensusLevel.MEANING, meaning), Shipped.of(id, Template.DESCRIPTION, definition)));
    }
}
