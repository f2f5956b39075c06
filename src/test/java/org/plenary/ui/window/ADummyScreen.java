package org.plenary.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.Screen;

/** A screen that remembers what happened to it. */
final class ADummyScreen implements Screen {

    final List<String> events = new ArrayList<>();
    private final Node node;
    private final String title;
    private final String subtitle;
    private final List<Node> tools;
    private final List<Command> commands;

    ADummyScreen(Node node, String title, String subtitle, List<Node> tools, List<Command> commands) {
        this.node = node;
        this.title = title;
        this.subtitle = subtitle;
        this.tools = tools;
        this.commands = commands;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(title);
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new ReadOnlyStringWrapper(subtitle);
    }

    @Override
    public List<Node> tools() {
        return tools;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void onShown(String item) {
        events.add("shown " + item);
    }

    @Override
    public void onHidden() {
        events.add("hidden");
    }
}
