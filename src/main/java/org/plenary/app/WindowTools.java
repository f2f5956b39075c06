package org.plenary.app;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.plenary.ui.kit.Background;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Delay;
import org.plenary.ui.kit.Dialogs;
import org.plenary.ui.kit.NoticeBar;
import org.plenary.ui.kit.ProjectorLook;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Shortcuts;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Theme;
import org.plenary.ui.kit.Threads;
import org.plenary.ui.kit.UiDelay;
import org.plenary.ui.kit.WindowDialogs;
import org.plenary.ui.projector.ProjectorPane;
import org.plenary.ui.projector.ProjectorViewModel;
import org.plenary.ui.projector.SlideLayout;
import org.plenary.ui.window.ProjectorWindow;
import org.plenary.ui.window.StatusViewModel;
import org.plenary.ui.window.UiFailure;

/**
 * What every screen of a window shares. Made and used on the UI thread.
 *
 * @param stopping ends the background's threads when the writes asked for are done
 * @param projector what the audience of this window sees
 * @param slides sets its slides
 * @param audienceWindow where it sees them
 */
record WindowTools(Texts texts, Scale scale, Theme theme, Delay delay, Dialogs dialogs, UiFailure failures, Background background,
        Runnable stopping, NoticeBar notices, Shortcuts shortcuts, StatusViewModel status, ProjectorViewModel projector, SlideLayout slides, ProjectorWindow audienceWindow) {

    /** Work that is over sooner is not worth a word: the watched folder is looked at every few seconds. */
    private static final Duration SHORT_WORK = Duration.ofMillis(200);

    /**
     * For a window that people work in.
     *
     * @param owner the window that questions stand over
     */
    static WindowTools forPeople(Supplier<Window> owner) {
        return asking((theme, texts) -> new WindowDialogs(owner, theme, texts));
    }

    /** For a window whose questions are asked like that. */
    static WindowTools asking(BiFunction<Theme, Texts, Dialogs> questions) {
        var texts = Texts.english();
        var scale = new Scale();
        var theme = new Theme(scale);
        var delay = new UiDelay();
        Dialogs dialogs = questions.apply(theme, texts);
        var failures = new UiFailure(dialogs, texts, ErrorCode::report, Threads.uiThread());
        var status = new StatusViewModel(texts, delay, LocalTime::now);
        var background = Threads.ofThisProgram(failures);
        var settled = new Debounce(delay, SHORT_WORK, () -> status.busy().set(background.running().get() > 0));
        background.running().addListener((all, was, now) -> settled.touch());
        var slides = SlideLayout.inType(texts);
        var notices = new NoticeBar(delay, texts);
        var projector = new ProjectorViewModel(slides, texts.text("projector.nothing"), delay, InstantSource.system());
        var audienceWindow = new ProjectorWindow(projector, () -> new ProjectorPane(projector, slides, ZoneId.systemDefault(), texts), theme, notices, delay, texts);
        return new WindowTools(texts, scale, theme, delay, dialogs, failures, background, background::close, notices, new Shortcuts(), status, projector, slides,
                audienceWindow);
    }

    /** What the audience sees, wherever it is to be shown. */
    ProjectorPane audience() {
        return new ProjectorPane(projector, slides, ZoneId.systemDefault(), texts);
    }

    /** Waits until what was asked to be saved is saved; nothing can be asked after it. */
    void close() {
        audienceWindow.close();
        stopping.run();
    }

    /** Looks as the person chose, and remembers what they choose from now on. */
    void follow(PreferencesFile preferences) {
        Preferences chosen = preferences.read();
        theme.wanted().set(chosen.appearance());
        scale.percent().set(chosen.textSize());
        theme.wanted().addListener((all, was, now) -> preferences.change(p -> p.withAppearance(now)));
        projector.look().set(chosen.projectorLook());
        audienceWindow.chosen().set(chosen.projectorScreen());
        projector.look().addListener((all, was, now) -> preferences.change(p -> p.withProjectorLook(now)));
        audienceWindow.chosen().addListener((all, was, now) -> preferences.change(p -> p.withProjectorScreen(now)));
        scale.percent().addListener((all, was, now) -> preferences.change(p -> p.withTextSize(now.intValue())));
    }
}
