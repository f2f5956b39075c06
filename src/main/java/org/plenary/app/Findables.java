package org.plenary.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Findable;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Threads;
import org.plenary.ui.window.Navigation;

/** What the command palette can lead to besides commands: recommendations by number or words, meetings. Kept ready; UI thread. */
final class Findables {

    private static final Duration QUIET = Duration.ofMillis(300);

    private final OpenReview review;
    private final WindowTools tools;
    private final Navigation navigation;
    private List<Findable> ready = List.of();

    Findables(OpenReview review, WindowTools tools, Navigation navigation) {
        this.review = review;
        this.tools = tools;
        this.navigation = navigation;
        tools.shortcuts().addFindables(() -> ready);
        var soon = new Debounce(tools.delay(), QUIET, this::read);
        review.copy().onChange(kinds -> Threads.uiThread().accept(soon::touch));
        read();
    }

    private void read() {
        tools.background().read(() -> review.copy().read(this::of), found -> ready = found);
    }

    private List<Findable> of(View view) {
        Texts texts = tools.texts();
        var found = new ArrayList<Findable>();
        for (Thing recommendation : view.things(Recommendation.KIND)) {
            String number = recommendation.number(Recommendation.NUMBER).stream().mapToObj(n -> "R" + n + "  ").findFirst().orElse("");
            found.add(new Findable(number + recommendation.textOrEmpty(Recommendation.SHORT_DETAIL), texts.kind(Recommendation.KIND.name()),
                    () -> navigation.go("form", recommendation.id())));
        }
        for (Thing meeting : view.things(Meeting.KIND)) {
            String title = (meeting.textOrEmpty(Meeting.DATE) + "  " + meeting.textOrEmpty(Meeting.TITLE)).strip();
            found.add(new Findable(title, texts.kind(Meeting.KIND.name()), () -> navigation.go("meetings", meeting.id())));
        }
        return List.copyOf(found);
    }
}
