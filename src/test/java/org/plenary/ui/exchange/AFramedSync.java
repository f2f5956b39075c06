package org.plenary.ui.exchange;

import java.time.LocalTime;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.NoticeBar;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Shortcuts;
import org.plenary.ui.kit.Theme;
import org.plenary.ui.window.Badge;
import org.plenary.ui.window.MainWindow;
import org.plenary.ui.window.Navigation;
import org.plenary.ui.window.Place;
import org.plenary.ui.window.StatusViewModel;
import org.plenary.ui.window.WindowParts;

/** The Sync screen in the real frame. */
final class AFramedSync {

    final ASyncScreen screen;
    final ExchangeView view;
    final Scale scale = new Scale();
    final Theme theme = new Theme(scale);
    final MainWindow window;

    AFramedSync(ASyncScreen screen, Appearance appearance, double width, double height, int percent) {
        this.screen = screen;
        scale.percent().set(percent);
        theme.wanted().set(appearance);
        view = new ExchangeView(screen.model, scale, screen.texts);
        var navigation = new Navigation(List.of(Place.of("meetings", "Meetings", Feather.CALENDAR, () -> view),
                Place.of("recommendations", "Recommendations", Feather.LIST, () -> view),
                Place.of("exchange", "Sync", Feather.REFRESH_CW, () -> view).with(new Badge(screen.model.conflictCount(), "status.conflicts")),
                Place.of("settings", "Settings", Feather.SETTINGS, () -> view).atBottom()));
        var status = new StatusViewModel(screen.texts, screen.delay, () -> LocalTime.of(14, 2));
        status.who().set("Anna Keller, member");
        status.conflicts().bind(screen.model.conflictCount());
        window = new MainWindow(new WindowParts(screen.texts, theme, scale, new Shortcuts(), new NoticeBar(screen.delay, screen.texts), navigation,
                status, new ReadOnlyStringWrapper("SSR2 Review Team"), screen.model::send, screen.model::openConflicts, screen.model::preview), width, height);
        navigation.go("exchange");
        screen.rest();
    }
}
