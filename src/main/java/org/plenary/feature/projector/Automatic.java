package org.plenary.feature.projector;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenary.domain.meeting.EntryKind;

/** Chooses what goes with the item in hand (DOMAIN C2): its content where it has some, otherwise its title. */
final class Automatic {

    private final List<SlideContent> contents;
    private final AgendaContents agenda;

    Automatic(List<SlideContent> contents, AgendaContents agenda) {
        this.contents = contents;
        this.agenda = agenda;
    }

    /** The key of the content. */
    String key() {
        Optional<String> special = switch (agenda.kind()) {
            case "roll-call" -> agenda.place() == 1 ? first(Automatic::isStandards).or(() -> first(SlideContent.Agenda.class::isInstance)) : first(SlideContent.Agenda.class::isInstance);
            case "break" -> first(SlideContent.Break.class::isInstance);
            case "confirm" -> first(content -> isListOf(content, EntryKind.ACTION)).or(() -> first(content -> isListOf(content, EntryKind.DECISION)));
            default -> first(SlideContent.Recommendation.class::isInstance).or(() -> first(SlideContent.Question.class::isInstance))
                    .or(() -> agenda.kind().equals("step-through") ? first(SlideContent.Table.class::isInstance) : Optional.empty())
                    .or(() -> agenda.isFirst() ? first(Automatic::isStandards) : Optional.empty());
        };
        return special.or(() -> first(SlideContent.Item.class::isInstance)).or(() -> agenda.hasBegun() ? first(SlideContent.Agenda.class::isInstance) : Optional.empty())
                .or(() -> first(SlideContent.Welcome.class::isInstance)).orElseThrow();
    }

    private Optional<String> first(Predicate<SlideContent> wanted) {
        return contents.stream().filter(wanted).map(SlideContent::key).findFirst();
    }

    private static boolean isStandards(SlideContent content) {
        return content instanceof SlideContent.Text text && text.topic() == SlideContent.Topic.STANDARDS;
    }

    private static boolean isListOf(SlideContent content, EntryKind kind) {
        return content instanceof SlideContent.Entries list && list.kind() == kind;
    }
}
