package org.plenary.ui.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.meeting.ItemTime;
import org.plenary.feature.meeting.Cockpit;
import org.plenary.feature.meeting.CockpitItem;
import org.plenary.feature.meeting.MeetingEntry;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.MarkdownView;
import org.plenary.ui.kit.Texts;

/** The item in hand: its words, the chair's own note and what was written down during it. */
final class RunItemPane extends VBox {

    private final WaysOut ways;
    private final Runnable readBack;
    private final RunWording wording;
    private final Texts texts;
    private final Label clock = Chips.tag("");

    /** @param readBack leads to the read-back of the meeting */
    RunItemPane(WaysOut ways, Runnable readBack, RunWording wording, Texts texts) {
        this.ways = ways;
        this.readBack = readBack;
        this.wording = wording;
        this.texts = texts;
        getStyleClass().add("run-item");
        clock.getStyleClass().add("run-clock");
    }

    /** Shows where the meeting is. */
    void show(Cockpit cockpit) {
        List<Node> nodes = new ArrayList<>();
        Optional<CockpitItem> current = cockpit.current();
        current.ifPresentOrElse(item -> inHand(nodes, item), () -> between(nodes, cockpit));
        boolean all = !cockpit.run().isRunning();
        entries(nodes, cockpit, all ? cockpit.entries() : cockpit.entriesAt(current.map(CockpitItem::id)));
        getChildren().setAll(nodes);
    }

    /** Moves the clock of the item in hand. */
    void tick(Cockpit cockpit, Instant now) {
        cockpit.run().progress().current().ifPresent((ItemTime time) -> {
            Told told = wording.item(time, cockpit.run().progress().counted(now));
            clock.setText(told.words());
            Chips.tone(clock, told.tone());
        });
    }

    private void inHand(List<Node> nodes, CockpitItem item) {
        String facts = Stream.of(texts.text("run.now"), wording.kind(item), item.presenter())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("  ·  "));
        nodes.add(words("quiet", facts));
        nodes.add(words("run-title", wording.title(item)));
        FlowPane signs = new FlowPane(clock);
        signs.getStyleClass().add("run-signs");
        item.contested().stream().findFirst().ifPresent(field -> signs.getChildren().add(EntryRow.conflict(texts, () -> ways.openConflict(item.id(), field))));
        item.decides().ifPresent(decides -> signs.getChildren().add(DecidesSign.of(decides, ways, texts)));
        if (item.kind().equals("step-through")) {
            Button steps = Icons.button(Feather.PLAY, texts.text("run.step-through"), () -> ways.stepThrough(item.id()));
            steps.getStyleClass().add("accent");
            signs.getChildren().add(steps);
        }
        if (item.kind().equals("confirm")) {
            Button entries = Icons.button(Feather.VOLUME_2, texts.text("run.read-back"), readBack);
            entries.getStyleClass().add("accent");
            signs.getChildren().add(entries);
        }
        nodes.add(signs);
        if (!item.text().isBlank()) {
            nodes.add(markdown(item.text()));
        }
        if (!item.privateNote().isBlank()) {
            Label own = new Label(texts.text("run.private"), Icons.icon(Feather.LOCK));
            own.getStyleClass().add("section-label");
            VBox note = new VBox(own, markdown(item.privateNote()));
            note.getStyleClass().add("run-private");
            nodes.add(note);
        }
    }

    private void between(List<Node> nodes, Cockpit cockpit) {
        String key = !cockpit.run().isRunning() ? cockpit.run().progress().ended().isPresent() ? "run.is-closed" : "run.not-begun"
                : cockpit.items().isEmpty() ? "run.notes-only" : "run.all-done";
        nodes.add(words("run-title", texts.text(key)));
        nodes.add(words("quiet", texts.text(key + ".what")));
    }

    private void entries(List<Node> nodes, Cockpit cockpit, List<MeetingEntry> entries) {
        nodes.add(words("section-label", texts.text("run.recorded")));
        if (entries.isEmpty()) {
            nodes.add(words("quiet", texts.text("run.recorded.none")));
        }
        VBox list = new VBox();
        list.getStyleClass().add("run-entries");
        entries.forEach(entry -> list.getChildren().add(new EntryRow(entry, cockpit.times().zone(), ways, wording, texts)));
        nodes.add(list);
    }

    private Node markdown(String text) {
        MarkdownView view = new MarkdownView(ways::openLink);
        view.show(text);
        return view;
    }

    private static Label words(String styleClass, String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
