package org.plenary.domain.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.domain.review.Shipped;

/** The choices that the form of three questions offers (DOMAIN §1.4 "Choices"). */
public final class ShippedChoices {

    /** Set by set, in the order people see them. */
    public static final List<Shipped> ALL = Stream.of(
            choice("implemented", "fully", 0, "Fully implemented", "yes"),
            choice("implemented", "partly", 1, "Partly implemented", "partly"),
            choice("implemented", "not", 2, "Not implemented", "no"),
            choice("implemented", "cannot-determine", 3, "Cannot determine", "cannot-determine"),
            choice("effect", "yes", 0, "Had the intended effect", "yes"),
            choice("effect", "partly", 1, "Had part of the intended effect", "partly"),
            choice("effect", "no", 2, "Did not have the intended effect", "no"),
            choice("effect", "cannot-determine", 3, "Cannot determine", "cannot-determine"),
            choice("relevance", "yes", 0, "Still relevant", "yes"),
            choice("relevance", "partly", 1, "Partly relevant", "partly"),
            choice("relevance", "no", 2, "No longer relevant: overcome by events", "no"),
            choice("further-work", "none", 0, "No further work", "none"),
            choice("further-work", "finish", 1, "Finish the implementation", "finish"),
            choice("further-work", "recommend", 2, "New recommendation", "recommend"),
            choice("further-work", "suggest", 3, "Suggestion", "suggest"))
            .flatMap(s -> s).toList();

    private ShippedChoices() { }

    private static Stream<Shipped> choice(String set, String key, int place, String label, String meaning) {
        String id = Choice.id(set, key);
        return Stream.concat(Shipped.template(id, place, label),
                Stream.of(Shipped.of(id, Choice.SET, set), Shipped.of(id, Choice.MEANING, meaning)));
    }
}
