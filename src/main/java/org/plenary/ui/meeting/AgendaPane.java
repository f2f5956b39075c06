package org.plenary.ui.meeting;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.meeting.Agenda;
import org.plenary.feature.meeting.StartMeeting.KindOfMeeting;
import org.plenary.ui.kit.EmptyState;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Texts;

/** The agenda editor: column headings, the rows, and what they come to. */
final class AgendaPane extends BorderPane {

    /** From this width on, in em, kind and presenter have columns of their own. */
    private static final double WIDE_EM = 70;

    private final MeetingsViewModel model;
    private final Texts texts;
    private final Scale scale;
    private final Runnable paste;
    private final AgendaList list;
    private final ScrollPane scroll;
    private final HBox headings = new HBox();
    private final SumBar sums;
    private final StackPane nothing = new StackPane();

    /** @param paste shows the pasting of agenda text */
    AgendaPane(MeetingsViewModel model, Texts texts, Scale scale, Runnable paste) {
        this.model = model;
        this.texts = texts;
        this.scale = scale;
        this.paste = paste;
        list = new AgendaList(model, texts);
        scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        sums = new SumBar(texts, model.wording());
        headings.getStyleClass().add("agenda-headings");
        headings.maxWidthProperty().bind(scroll.viewportBoundsProperty().map(Bounds::getWidth));
        setCenter(new StackPane(scroll, nothing));
        setTop(headings);
        setBottom(sums);
        widthProperty().subscribe(this::fit);
        scale.percent().subscribe(this::fit);
        model.agenda().agenda().subscribe(agenda -> agenda.ifPresent(this::show));
        model.meeting().kinds().subscribe(kinds -> model.agenda().agenda().get().ifPresent(this::show));
        model.agenda().selected().subscribe(id -> reveal());
        model.agenda().editing().now().subscribe(edit -> reveal());
    }

    /** The rows. */
    AgendaList list() {
        return list;
    }

    private void show(Agenda agenda) {
        boolean empty = agenda.rows().isEmpty();
        sums.show(agenda);
        for (Node part : new Node[] {scroll, headings, sums}) {
            part.setVisible(!empty);
            part.setManaged(!empty);
        }
        nothing.setVisible(empty);
        nothing.getChildren().clear();
        if (empty) {
            nothing.getChildren().add(empty());
        }
    }

    private EmptyState empty() {
        EmptyState state = new EmptyState(Feather.LIST, texts.text("meeting.agenda.none"))
                .button(texts.text("meeting.command.paste"), paste);
        model.meeting().kind().filter(kind -> !kind.standingAgenda().isBlank()).map(KindOfMeeting::label)
                .ifPresent(kind -> state.link(texts.text("meeting.agenda.standing", kind), model::useStandingAgenda));
        return state.link(texts.text("meeting.command.carry"), model::carryOver).link(texts.text("meeting.agenda.first"), model.agenda().deeds()::add).link(texts.text("run.without-agenda"), model::runMeeting);
    }

    private void fit() {
        boolean wide = getWidth() > WIDE_EM * scale.em();
        list.setWide(wide);
        headings.getChildren().setAll(heading("meeting.column.number", "agenda-number"), heading("meeting.column.title", "agenda-body"));
        HBox.setHgrow(headings.getChildren().getLast(), Priority.ALWAYS);
        if (wide) {
            headings.getChildren().addAll(heading("meeting.column.kind", "agenda-kind"), heading("meeting.column.presenter", "agenda-presenter"));
        }
        headings.getChildren().addAll(heading("meeting.column.minutes", "agenda-minutes"), heading("meeting.column.time", "agenda-time"));
    }

    private Region heading(String key, String styleClass) {
        Label label = new Label(texts.text(key));
        StackPane cell = new StackPane(label);
        cell.getStyleClass().add(styleClass);
        return cell;
    }

    /** Scrolls as little as shows the row in hand. */
    private void reveal() {
        scroll.applyCss();
        scroll.layout();
        Optional<Node> row = list.inHand();
        double room = scroll.getViewportBounds().getHeight();
        double hidden = list.getHeight() - room;
        if (row.isEmpty() || room <= 0 || hidden <= 0) {
            return;
        }
        Bounds bounds = row.get().getBoundsInParent();
        double top = scroll.getVvalue() * hidden;
        double wanted = Math.max(Math.min(top, bounds.getMinY()), bounds.getMaxY() - room);
        if (wanted != top) {
            scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }
}
