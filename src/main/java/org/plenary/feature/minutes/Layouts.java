package org.plenary.feature.minutes;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.minutes.LayoutTemplate;
import org.plenary.domain.minutes.ShippedLayout;
import org.plenary.domain.review.Template;
import org.plenary.feature.Reading;

/** The team's layouts of minutes, and the shipped one. */
final class Layouts {

    private final Reading reading;

    Layouts(Reading reading) {
        this.reading = reading;
    }

    /** The team's own, in its order. One that is no longer offered is found by its id only. */
    List<Thing> ofTeam() {
        return reading.templates(LayoutTemplate.KIND).stream()
                .filter(one -> reading.text(one, LayoutTemplate.USE).equals(ShippedLayout.USE) && !reading.flag(one, Template.RETIRED)).toList();
    }

    /** The layout of that id; the team's first where there is none. Empty while the team has none of its own. */
    Optional<Thing> find(String id) {
        return Optional.of(id).filter(one -> !one.isEmpty()).flatMap(reading::find).filter(one -> !text(one).isEmpty())
                .or(() -> ofTeam().stream().filter(one -> !text(one).isEmpty()).findFirst());
    }

    String text(Thing layout) {
        return reading.text(layout, LayoutTemplate.TEXT);
    }

    String language(Thing layout) {
        String language = reading.text(layout, LayoutTemplate.LANGUAGE);
        return language.isEmpty() ? ShippedLayout.LANGUAGE : language;
    }
}
