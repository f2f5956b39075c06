package org.plenary.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenary.domain.exchange.EntityId;
import org.plenary.ui.register.RegisterOf;
import org.plenary.ui.window.Navigation;

/** The ways from one screen to another, in the one place that knows all screens. UI thread. */
final class WaysOut implements org.plenary.ui.recommendation.WaysOut, org.plenary.ui.assessment.WaysOut,
        org.plenary.ui.meeting.WaysOut, org.plenary.ui.exchange.WaysOut, org.plenary.ui.review.WaysOut, org.plenary.ui.register.WaysOut,
        org.plenary.ui.minutes.WaysOut {

    private final Supplier<Navigation> navigation;
    private final WindowTools tools;
    private final ReviewScreens screens;

    WaysOut(Supplier<Navigation> navigation, WindowTools tools, ReviewScreens screens) {
        this.navigation = navigation;
        this.tools = tools;
        this.screens = screens;
    }

    @Override
    public void openForm(String recommendation, String question, List<String> among) {
        screens.form().goAmong(among);
        navigation.get().go("form", question.isEmpty() ? recommendation : recommendation + "#" + question);
    }

    @Override
    public void stepThrough(String agendaItem) {
        screens.stepThrough(agendaItem, List.of());
    }

    @Override
    public void openBoard() {
        navigation.get().go("board");
    }

    @Override
    public void stepThrough(List<String> recommendations) {
        screens.stepThrough("", recommendations);
    }

    @Override
    public void openConflict(String entity, String field) {
        screens.conflict(entity, field);
    }

    @Override
    public void openLink(String address) {
        tools.background().read(() -> LinkOpener.open(address), opened -> {
            if (!opened) {
                tools.notices().tell(tools.texts().text("link.not-opened", address));
            }
        });
    }

    @Override
    public void showInFolder(Path file) {
        tools.background().read(() -> LinkOpener.show(file.toAbsolutePath().getParent()), opened -> { });
    }

    @Override
    public void projectRecommendation(String id) {
        screens.audience().projectRecommendation(id);
    }

    @Override
    public void projectTable(List<String> ids) {
        screens.audience().projectTable(ids);
    }

    @Override
    public void pasteTable() {
        navigation.get().go("intake", "recommendations");
    }

    @Override
    public void openBundle() {
        screens.receive();
    }

    @Override
    public void sayWhoIAm() {
        screens.askWho();
    }

    @Override
    public void openRecommendations() {
        navigation.get().go("recommendations");
    }

    @Override
    public void openMeeting(String meeting) {
        navigation.get().go("meetings", meeting);
    }

    @Override
    public void openRun(String meeting) {
        navigation.get().go("meetings", meeting + "#where-it-stands");
    }

    @Override
    public void openMeetings() {
        navigation.get().go("meetings");
    }

    @Override
    public void openForm(String recommendation) {
        screens.form().goAmong(List.of());
        navigation.get().go("form", recommendation);
    }

    @Override
    public void openRecommendations(String grouping) {
        screens.showGrouping(grouping);
    }

    @Override
    public void pasteRoster() {
        navigation.get().go("intake", "people");
    }

    @Override
    public void openKeys() {
        navigation.get().go("exchange", "keys");
    }

    @Override
    public void openConflicts() {
        screens.conflicts();
    }

    @Override
    public void openThing(String id) {
        navigation.get().go(Stream.of(RegisterOf.values()).filter(one -> one.kind().name().equals(EntityId.kind(id))).findFirst().map(RegisterOf::key)
                .orElse("registers"), id);
    }

    @Override
    public void openAllFields(String id) {
        navigation.get().go("registers", id);
    }

    @Override
    public void readBack(String meeting) {
        navigation.get().go("read-back", meeting);
    }

    @Override
    public void openMinutes(String meeting) {
        navigation.get().go("minutes", meeting);
    }
}
