package org.plenary.ui.window;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.plenary.ui.kit.Delay;
import org.plenary.ui.kit.Notices;
import org.plenary.ui.kit.ProjectorLook;
import org.plenary.ui.kit.ProjectorSettings;
import org.plenary.ui.kit.Running;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Theme;
import org.plenary.ui.projector.ProjectorPane;
import org.plenary.ui.projector.ProjectorState;
import org.plenary.ui.projector.ProjectorViewModel;

/**
 * The audience's window (SCREENS §1.4): it fills the chosen screen without being JavaFX's full screen, which there can be only one of and which
 * ends when the window loses the keyboard. Nothing stands in it but slides. UI thread.
 */
public final class ProjectorWindow implements ProjectorSettings {

    private static final Duration STILL = Duration.ofSeconds(2);

    private final ProjectorViewModel model;
    private final Supplier<ProjectorPane> panes;
    private final Theme theme;
    private final Notices notices;
    private final Delay delay;
    private final Texts texts;
    private final Screens screens;
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private Subscription plugging = Subscription.EMPTY;
    private Optional<Stage> stage = Optional.empty();
    private Optional<AudiencePlace.Place> on = Optional.empty();
    private Optional<String> lost = Optional.empty();
    private Running hidingCursor = () -> { };

    /** @param panes draws what the audience sees, each time anew */
    public ProjectorWindow(ProjectorViewModel model, Supplier<ProjectorPane> panes, Theme theme, Notices notices, Delay delay, Texts texts) {
        this(model, panes, theme, notices, delay, texts, Screens.plugged());
    }

    ProjectorWindow(ProjectorViewModel model, Supplier<ProjectorPane> panes, Theme theme, Notices notices, Delay delay, Texts texts, Screens screens) {
        this.model = model;
        this.screens = screens;
        this.panes = panes;
        this.theme = theme;
        this.notices = notices;
        this.delay = delay;
        this.texts = texts;
        model.openBy(this::open);
    }

    @Override
    public ObjectProperty<ProjectorLook> look() {
        return model.look();
    }

    @Override
    public void identify() {
        ScreenNumbers.show(screens.now(), theme, delay, texts);
    }

    @Override
    public ObjectProperty<Optional<String>> chosen() {
        return chosen;
    }

    @Override
    public List<String> screens() {
        return screens.now().stream().map(AudiencePlace.Place::name).toList();
    }

    /** Opens it, or brings it to the front. */
    public void open() {
        stage.ifPresentOrElse(Stage::toFront, this::show);
    }

    /** Closes it; what it showed is kept. */
    public void close() {
        stage.ifPresent(Stage::hide);
    }

    private void show() {
        AudiencePlace place = AudiencePlace.among(screens.now(), main(), lost.or(chosen::get));
        lost = lost.filter(name -> screens.now().stream().noneMatch(there -> there.name().equals(name)));
        Stage made = new Stage(place.isWindow() ? StageStyle.DECORATED : StageStyle.UNDECORATED);
        ProjectorPane pane = panes.get();
        Scene scene = new Scene(new StackPane(pane), place.bounds().getWidth(), place.bounds().getHeight());
        theme.dress(scene);
        made.setTitle(texts.text("projector.window.title"));
        made.setScene(scene);
        made.setX(place.bounds().getMinX());
        made.setY(place.bounds().getMinY());
        if (!place.isWindow()) {
            made.setWidth(place.bounds().getWidth());
            made.setHeight(place.bounds().getHeight());
        }
        made.setFullScreenExitHint("");
        made.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        model.shape(place.isWindow() ? ProjectorState.WIDE : place.bounds().getWidth() / place.bounds().getHeight());
        on = place.isWindow() ? Optional.empty() : screens.now().stream().filter(one -> one.bounds().equals(place.bounds())).findFirst();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> ProjectorKeys.pressed(event, model, made));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> ProjectorKeys.typed(event, model));
        hideCursor(scene);
        made.setOnHidden(event -> closed());
        stage = Optional.of(made);
        plugging = screens.watch(this::followScreens);
        made.show();
        model.setOpen(true);
    }

    private void closed() {
        plugging.unsubscribe();
        hidingCursor.cancel();
        stage = Optional.empty();
        model.setOpen(false);
    }

    /** A cursor on the slide draws every eye; it is there only while somebody moves it. */
    private void hideCursor(Scene scene) {
        Runnable later = () -> {
            hidingCursor.cancel();
            hidingCursor = delay.after(STILL, () -> scene.setCursor(Cursor.NONE));
        };
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, event -> {
            scene.setCursor(Cursor.DEFAULT);
            later.run();
        });
        later.run();
    }

    private void followScreens() {
        on.filter(place -> screens.now().stream().noneMatch(there -> there.name().equals(place.name()))).ifPresent(gone -> {
            close();
            on = Optional.empty();
            lost = Optional.of(gone.name());
            notices.tell(texts.text("projector.window.gone"), texts.text("projector.window.reopen"), this::open);
        });
    }

    private Rectangle2D main() {
        return Window.getWindows().stream().filter(window -> window.isShowing() && stage.filter(window::equals).isEmpty()).findFirst()
                .map(window -> new Rectangle2D(window.getX(), window.getY(), Math.max(0, window.getWidth()), Math.max(0, window.getHeight())))
                .orElse(Rectangle2D.EMPTY);
    }
}
