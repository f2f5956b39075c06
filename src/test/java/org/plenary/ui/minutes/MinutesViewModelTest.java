package org.plenary.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.LayoutTemplate;
import org.plenary.domain.minutes.MinutesPart;
import org.plenary.domain.minutes.ShippedLayout;
import org.plenary.feature.Edition;
import org.plenary.feature.minutes.APlenary;
import org.plenary.feature.minutes.Gap;
import org.plenary.feature.minutes.Life;
import org.plenary.feature.minutes.MinutesReading;
import org.plenary.feature.minutes.Remark;
import org.plenary.fixture.MemoryCopy;

class MinutesViewModelTest {

    @TempDir
    private Path folder;
    private final MemoryCopy copy = APlenary.held();
    private final AMinutesScreen screen = new AMinutesScreen(copy);
    private final MinutesViewModel model = screen.minutes;

    private MinutesReading reading() {
        return model.reading().get().orElseThrow();
    }

    private List<String> headings() {
        return reading().draft().text().blocks().stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast)
                .filter(heading -> heading.level() == 2).map(heading -> heading.line().runs().getFirst().text()).toList();
    }

    private void show() {
        model.read();
        model.choose(APlenary.MEETING);
    }

    private void type(String layout) {
        model.layout().text().set(layout);
        screen.delay.pass(Duration.ofSeconds(1));
    }

    @Test
    void theLatestMeetingThatWasHeldIsInHand() {
        APlenary.set(copy, "meeting/2018-10-21-face-to-face-day", Meeting.STATUS, "open");
        model.read();
        assertThat(model.selected().get()).contains(APlenary.MEETING);
        assertThat(reading().title()).isEqualTo("SSR2 Review Team Plenary Call #43");
    }

    @Test
    void partsAndEditionsAreAsTheyAreWanted() {
        show();
        model.want(Edition.PUBLIC);
        model.want(MinutesPart.ATTENDANCE, false);
        model.want(MinutesPart.AGENDA, false);
        model.want(MinutesPart.AGENDA, true);
        assertThat(headings()).containsExactly("Statements of interests", "Agenda", "Recommendations", "Parked recommendations", "Decisions", "Action items",
                "Next meeting", "Links");
    }

    @Test
    void eachGapLeadsToItsPlace() {
        show();
        model.mend(new Gap(APlenary.MEETING, ""));
        model.mend(new Gap("agenda-item/x", ""));
        model.mend(new Gap("decision/d", ""));
        model.mend(new Gap("layout-template/minutes", ""));
        assertThat(screen.events).containsExactly("meeting meeting/43", "meeting meeting/43", "thing decision/d");
        assertThat(model.middle().get()).isEqualTo(Middle.LAYOUT);
    }

    @Test
    void filesGoToTheFolderThatIsAskedForOnce() {
        screen.dialogs.answer(folder);
        show();
        model.export().write(List.of("markdown"));
        assertThat(model.export().files().get()).containsExactly(folder.resolve("minutes-43-internal.md"));
        assertThat(screen.notices.told).containsExactly("1 file was written – Show in folder");
        model.export().write(List.of());
        assertThat(model.export().files().get()).containsExactly(folder.resolve("minutes-43-internal.md"), folder.resolve("minutes-43-internal.txt"));
        screen.notices.act();
        assertThat(screen.events).contains("folder " + folder);
    }

    @Test
    void theDeadlineIsShownInUtcAndInTheMeetingsZone() {
        show();
        assertThat(model.life().deadline().get()).isEqualTo("2018-09-14 16:00");
        assertThat(model.life().deadlineShown().get()).isEqualTo("14 September 2018, 16:00 UTC (14 September 2018, 18:00 Europe/Madrid)");
        model.life().deadline().set("tomorrow");
        assertThat(model.life().deadlineShown().get()).isEqualTo("Type a day and a time in UTC, such as 2018-10-22 17:00.");
        model.life().circulate();
        assertThat(reading().versions()).isEmpty();
    }

    @Test
    void minutesGoRoundAreSignedOffAndPublishedAndLaterEditsStandBesideThem() {
        show();
        model.life().circulate();
        assertThat(screen.notices.told.getLast()).isEqualTo(
                "Version 1 is sent round; comments until 14 September 2018, 16:00 UTC (14 September 2018, 18:00 Europe/Madrid) – Undo");
        model.life().comment().set("I was there in person.");
        model.life().addComment();
        assertThat(reading().remarks()).isEqualTo(List.of(new Remark(reading().remarks().getFirst().id(), 1, "KC Claffy", Optional.of(screen.now),
                "I was there in person.")));
        model.life().signOff(reading().chairs().getFirst().id());
        model.life().publish();
        assertThat(reading().latest().orElseThrow().state()).isEqualTo(Life.PUBLISHED);
        assertThat(reading().isChanged()).isFalse();
        String decision = copy.read(view -> view.things(Decision.KIND).stream().filter(one -> one.textOrEmpty(Decision.MEETING).equals(APlenary.MEETING)).findFirst()
                .orElseThrow().id());
        APlenary.set(copy, decision, Decision.TEXT, "The outreach plan is adopted as amended");
        screen.delay.pass(Duration.ofSeconds(1));
        assertThat(reading().isChanged()).isTrue();
        assertThat(reading().signed().orElseThrow().snapshot()).doesNotContain("as amended");
        model.life().circulate();
        assertThat(screen.notices.told.getLast()).isEqualTo("Version 1 is published and stays as it is. Say why a new version is needed; nothing was changed.");
        model.life().reason().set("The amendment was missing.");
        model.life().circulate();
        assertThat(reading().versions()).extracting(version -> version.state()).containsExactly(Life.PUBLISHED, Life.CIRCULATED);
    }

    @Test
    void aLayoutIsTriedOutWhileItIsTypedAndBecomesTheTeamsOwn() {
        show();
        model.editLayout();
        assertThat(model.layout().text().get()).isEqualTo(ShippedLayout.MINUTES);
        type("# {{title}}\n\nFor {{team}}\n\n{{decisions}}\n");
        assertThat(model.layout().preview().get().orElseThrow().blocks().getFirst()).isEqualTo(new Block.Heading(1, Line.of("SSR2 Review Team Plenary Call #43")));
        model.layout().save();
        assertThat(headings()).isEmpty();
        assertThat(copy.<String>read(view -> view.find("layout-template/minutes").orElseThrow().textOrEmpty(LayoutTemplate.USE))).isEqualTo("minutes");
        screen.notices.act();
        assertThat(headings()).contains("Attendance", "Agenda");
    }

    @Test
    void aDamagedLayoutIsToldByItsLineKeptAndReplacedByTheShippedOne() {
        show();
        model.editLayout();
        type("# {{title}}\n{{decisons}}");
        assertThat(model.layout().problem().get()).isEqualTo("Line 2 names “decisons”, which is no part of a layout.");
        model.layout().save();
        assertThat(reading().draft().gaps().getFirst()).isEqualTo(new Gap("layout-template/minutes", "The layout “Minutes” is damaged: Line 2 names “decisons”, "
                + "which is no part of a layout. The shipped layout stands in for it; yours is kept as it is."));
        assertThat(headings()).contains("Attendance", "Agenda");
        assertThat(model.layout().text().get()).isEqualTo("# {{title}}\n{{decisons}}");
    }
}
