package org.plenary.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Keys;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.Texts;

/** The Sync screen: send, receive, conflicts, keys. */
public final class ExchangeView implements Screen {

    private static final int MOST_KEYS = 9;

    private final ExchangeViewModel model;
    private final Texts texts;
    private final BorderPane node = new BorderPane();
    private final ReadOnlyStringWrapper title;
    private final SendPane send;
    private final ReceivePane receive;
    private final ConflictsPane conflicts;
    private final KeysPane keys;

    /** The view of that view model; it is read when first shown. */
    public ExchangeView(ExchangeViewModel model, Scale scale, Texts texts) {
        this.model = model;
        this.texts = texts;
        title = new ReadOnlyStringWrapper(texts.text("exchange.title"));
        send = new SendPane(model.sending(), texts);
        receive = new ReceivePane(model.receiving(), scale, texts);
        conflicts = new ConflictsPane(model.conflicts(), scale, texts, model::chooseFiles);
        keys = new KeysPane(model.keys(), model.moments(), texts);
        node.getStyleClass().add("exchange");
        node.getStylesheets().add(ExchangeView.class.getResource("/org/plenary/ui/exchange.css").toExternalForm());
        node.setTop(new TabSwitch(model, texts));
        node.setCenter(new StackPane(send, receive, conflicts, keys));
        model.tab().subscribe(tab -> {
            send.setVisible(tab == ExchangeTab.SEND);
            receive.setVisible(tab == ExchangeTab.RECEIVE);
            conflicts.setVisible(tab == ExchangeTab.CONFLICTS);
            keys.setVisible(tab == ExchangeTab.KEYS);
        });
        model.tab().addListener((all, was, now) -> focusFirst());
        model.receiving().preview().addListener((all, was, now) -> {
            if (was.isPresent() != now.isPresent()) { // not while somebody answers who sent what
                focusIfHere(ExchangeTab.RECEIVE);
            }
        });
        model.receiving().imports().undoing().addListener((all, was, now) -> focusIfHere(ExchangeTab.RECEIVE));
        model.conflicts().current().addListener((all, was, now) -> {
            if (!model.conflicts().writing().get()) {
                focusIfHere(ExchangeTab.CONFLICTS);
            }
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.conflictCount().map(number -> number.intValue() == 0 ? "" : texts.count("status.conflicts", number.intValue()));
    }

    @Override
    public List<Node> tools() {
        return List.of(Icons.button(Feather.DOWNLOAD, texts.text("exchange.receive.open"), model::chooseFiles));
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>(List.of(
                Command.of("exchange.open", texts.text("exchange.receive.open"), "Shortcut+O", model::chooseFiles),
                Command.of("exchange.send", texts.text("exchange.command.send"), "Alt+1", () -> model.tab().set(ExchangeTab.SEND)),
                Command.of("exchange.receive", texts.text("exchange.command.receive"), "Alt+2", () -> model.tab().set(ExchangeTab.RECEIVE)),
                Command.of("exchange.conflicts", texts.text("exchange.command.conflicts"), "Alt+3", () -> model.tab().set(ExchangeTab.CONFLICTS)),
                Command.of("exchange.keys", texts.text("exchange.command.keys"), "Alt+4", model::openKeys),
                Command.of("exchange.save", texts.text("exchange.send.save"), "Shortcut+E", model.sending()::save).when(on(ExchangeTab.SEND)),
                Command.of("exchange.apply", texts.text("exchange.command.apply"), "Shortcut+Enter", model.receiving()::apply)
                        .when(() -> on(ExchangeTab.RECEIVE).getAsBoolean() && model.receiving().preview().get().isPresent()),
                Command.of("exchange.by-person", texts.text("exchange.command.by-person"), "G",
                        () -> model.receiving().byPerson().set(!model.receiving().byPerson().get()))
                        .when(() -> on(ExchangeTab.RECEIVE).getAsBoolean() && model.receiving().preview().get().isPresent()),
                Command.of("exchange.close", texts.text("exchange.command.close"), "Esc", this::close).when(on(ExchangeTab.RECEIVE))));
        conflictCommands(commands, () -> on(ExchangeTab.CONFLICTS).getAsBoolean() && model.conflicts().current().get().isPresent());
        return commands;
    }

    private void conflictCommands(List<Command> commands, BooleanSupplier open) {
        ConflictsViewModel now = model.conflicts();
        for (int key = 1; key <= MOST_KEYS; key++) {
            int version = key - 1;
            commands.add(new Command("exchange.keep-" + key, texts.text("exchange.command.keep", key), List.of(Keys.typed(Integer.toString(key))),
                    () -> open.getAsBoolean() && version <= now.current().get().orElseThrow().cards().size(), () -> now.keep(version)));
        }
        commands.add(Command.of("exchange.accept", texts.text("exchange.command.accept"), "Shortcut+Enter", now::accept)
                .when(() -> open.getAsBoolean() && !now.writing().get() && now.current().get().orElseThrow().proposal().isPresent()));
        commands.add(Command.of("exchange.meeting", texts.text("exchange.conflict.meet"), "M", now::decideInMeeting)
                .when(() -> open.getAsBoolean() && now.agenda().possible().get()));
        commands.add(Command.of("exchange.columns", texts.text("exchange.command.columns"), "C", () -> now.columns().set(!now.columns().get()))
                .when(open));
        commands.add(Command.of("exchange.third", texts.text("exchange.command.third"), "E", now::third).when(open));
        commands.add(Command.of("exchange.save-third", texts.text("exchange.conflict.save"), "Shortcut+Enter", now::saveThird)
                .when(() -> open.getAsBoolean() && now.writing().get()));
        commands.add(Command.of("exchange.leave-third", texts.text("exchange.conflict.leave"), "Esc", now::leaveThird)
                .when(() -> open.getAsBoolean() && now.writing().get()));
        commands.add(Command.of("exchange.next", texts.text("exchange.conflict.next"), "N", now::next).when(open));
        commands.add(Command.of("exchange.previous", texts.text("exchange.conflict.previous"), "P", now::previous).when(open));
    }

    /** The item is {@code conflicts}, {@code keys}, or a conflict: the thing's id, a space, the field. */
    @Override
    public void onShown(String item) {
        String[] parts = item.split(" ", 2);
        if (parts.length == 2) {
            model.openConflict(parts[0], parts[1]);
        } else if (item.equals("keys")) {
            model.openKeys();
        } else if (item.equals("conflicts")) {
            model.openConflicts();
        }
        model.shown();
    }

    @Override
    public void onHidden() {
        model.hidden();
    }

    @Override
    public void focusFirst() {
        (switch (model.tab().get()) {
            case SEND -> send.first();
            case RECEIVE -> receive.first();
            case CONFLICTS -> conflicts.first();
            case KEYS -> keys.first();
        }).requestFocus();
    }

    private BooleanSupplier on(ExchangeTab tab) {
        return () -> model.tab().get() == tab;
    }

    private void focusIfHere(ExchangeTab tab) {
        if (node.getScene() != null && model.tab().get() == tab) {
            focusFirst();
        }
    }

    private void close() {
        if (model.receiving().preview().get().isPresent()) {
            model.receiving().close();
        } else {
            model.receiving().imports().leave();
        }
    }
}
