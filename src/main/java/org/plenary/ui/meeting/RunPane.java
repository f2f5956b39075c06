package org.plenary.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.feature.meeting.Cockpit;
import org.plenary.feature.meeting.CockpitItem;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Texts;

/** A meeting while it runs: its clock above, the agenda at the left, the item in hand beside it, and the line to write in below (SCREENS §1.3). */
final class RunPane extends BorderPane {

    /** Under this width, in em, the agenda stands below the item in hand. */
    private static final double NARROW_EM = 60;
    /** Under this height, in em, the header is one line, and how the meeting stands is said below the item. */
    private static final double LOW_EM = 34;

    /** Under this width, in em, what the audience sees is not shown to the chair as well; the keys stay. */
    private static final double WIDE_EM = 66;
    /** How much of the width it takes. */
    private static final double AUDIENCE = 0.29;

    private final RunViewModel model;
    private final Scale scale;
    private final RunHeader header;
    private final EntryBox entry;
    private final RunAgenda agenda;
    private final ScrollPane left;
    private final ScrollPane centre;
    private final VBox middle = new VBox();
    private final Label next = new Label();
    private final Texts texts;
    private final RunItemPane item;
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final BooleanProperty low = new SimpleBooleanProperty();
    private final BooleanProperty wide = new SimpleBooleanProperty();
    private final Optional<ScrollPane> audience;
    private final RunSpeakersPane speakers;
    private final RunWording wording;
    private Optional<Cockpit> shown = Optional.empty();

    /** @param miniature draws what the audience sees; empty where there is no projector */
    RunPane(MeetingsViewModel meetings, Texts texts, Scale scale, Optional<Region> miniature) {
        this.model = meetings.run();
        this.scale = scale;
        this.texts = texts;
        getStyleClass().add("run");
        getStylesheets().add(RunPane.class.getResource("/org/plenary/ui/run.css").toExternalForm());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.text("run.title"));
        wording = new RunWording(texts, meetings.wording());
        header = new RunHeader(meetings, wording, texts, this::requestFocus);
        agenda = new RunAgenda(model, wording, texts);
        item = new RunItemPane(meetings.ways(), meetings::readBack, wording, texts);
        entry = new EntryBox(model.entry(), wording, texts, this::requestFocus);
        middle.getStyleClass().add("run-middle");
        left = scrolling(new VBox());
        left.getStyleClass().add("run-left");
        setTop(header);
        centre = scrolling(middle);
        next.getStyleClass().add("run-next");
        next.setMaxWidth(Double.MAX_VALUE);
        next.managedProperty().bind(next.visibleProperty());
        setCenter(centre);
        setBottom(new VBox(next, entry));
        speakers = new RunSpeakersPane(model, texts, this::requestFocus);
        audience = miniature.flatMap(small -> model.audience().map(one -> scrolling(new VBox(new RunAudiencePane(one, small, texts), speakers))));
        audience.ifPresent(pane -> {
            pane.getStyleClass().add("run-right");
            pane.prefWidthProperty().bind(widthProperty().multiply(AUDIENCE));
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        place();
        narrow.subscribe(this::place);
        low.subscribe(this::place);
        wide.subscribe(this::place);
        widthProperty().subscribe(this::fit);
        heightProperty().subscribe(this::fit);
        scale.percent().subscribe(this::fit);
        model.cockpit().subscribe(cockpit -> cockpit.ifPresent(this::show));
        model.now().subscribe(this::tick);
    }

    /** Puts the keyboard on the line to write in. */
    void focusEntry() {
        entry.focus();
    }

    /** Puts the keyboard where the name of a speaker is typed; nothing happens while the queue is not shown. */
    void addSpeaker() {
        speakers.focusName();
    }

    /** Asks for the number of an item. */
    void jump() {
        header.jump();
    }

    private void show(Cockpit now) {
        agenda.show(now);
        item.show(now);
        next.setVisible(now.run().isRunning() && !now.items().isEmpty());
        next.setText(now.next().map(one -> texts.text("run.then", wording.title(one))).orElse(texts.text("run.then.nothing")));
        tick();
        boolean isOther = !shown.flatMap(Cockpit::current).map(CockpitItem::id).equals(now.current().map(CockpitItem::id));
        boolean isMore = shown.filter(before -> before.entries().size() < now.entries().size()).isPresent();
        shown = Optional.of(now);
        if (isOther || isMore) {
            applyCss();
            layout();
            centre.setVvalue(isOther || narrow.get() ? 0 : 1);
            agenda.inHand(now).ifPresent(this::reveal);
        }
    }

    /** Scrolls so that the item in hand has what comes next below it. */
    private void reveal(Node row) {
        double room = agenda.getHeight() - left.getViewportBounds().getHeight();
        if (room > 0) {
            left.setVvalue(Math.clamp((row.getBoundsInParent().getMinY() - left.getViewportBounds().getHeight() / 3) / room, 0, 1));
        }
    }

    /** The keys of presenter remotes would scroll or go to the next button, were they not taken first. */
    private void pressed(KeyEvent event) {
        Node focused = getScene().getFocusOwner();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown() && !event.isMetaDown();
        if (plain && !(focused instanceof TextInputControl) && switch (event.getCode()) {
            case RIGHT, PAGE_DOWN -> ran(model::onward);
            case LEFT, PAGE_UP -> ran(model::back);
            case SPACE -> !(focused instanceof ButtonBase) && ran(model::pauseOrGoOn);
            default -> false;
        }) {
            event.consume();
        }
    }

    private static boolean ran(Runnable action) {
        action.run();
        return true;
    }

    private void tick() {
        model.cockpit().get().ifPresent(cockpit -> {
            header.show(cockpit, model.now().get());
            agenda.tick(cockpit, model.now().get());
            item.tick(cockpit, model.now().get());
        });
    }

    private void fit() {
        narrow.set(getWidth() > 0 && getWidth() < NARROW_EM * scale.em());
        wide.set(getWidth() >= WIDE_EM * scale.em());
        low.set(getHeight() > 0 && getHeight() < LOW_EM * scale.em());
    }

    private void place() {
        header.setLow(low.get());
        boolean isNarrow = narrow.get();
        setLeft(isNarrow ? null : left);
        setRight(wide.get() ? audience.orElse(null) : null);
        left.setContent(null);
        var nodes = new ArrayList<Node>(List.of(item));
        if (low.get()) {
            nodes.add(header.figures());
        }
        if (isNarrow) {
            nodes.add(agenda);
        }
        middle.getChildren().setAll(nodes);
        if (!isNarrow) {
            left.setContent(agenda);
        }
    }

    private static ScrollPane scrolling(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }
}
