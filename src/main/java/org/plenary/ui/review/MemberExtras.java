package org.plenary.ui.review;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.review.MemberRow;
import org.plenary.feature.review.Named;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** What a person has besides the fields of their entry: whether they work here, their roles, and other entries of theirs. */
final class MemberExtras {

    private final MembersViewModel model;
    private final Texts texts;
    private final HBox me = new HBox();
    private final FlowPane roles = new FlowPane();
    private final FlowPane entries = new FlowPane();
    private final Picker role;
    private final Picker other;

    MemberExtras(MembersViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.role = new Picker(texts.text("member.appoint"), texts.text("thing.find"), named -> model.deeds().appoint(named.id()));
        this.other = new Picker(texts.text("member.join"), texts.text("thing.find"), model.deeds()::join);
        me.getStyleClass().add("member-me");
        Stream.of(roles, entries).forEach(members -> {
            members.getStyleClass().add("set-members");
            members.visibleProperty().bind(Bindings.isNotEmpty(members.getChildren()));
            members.managedProperty().bind(members.visibleProperty());
        });
        model.chosen().subscribe(id -> show());
        model.all().subscribe(all -> show());
        model.roles().subscribe(all -> show());
    }

    /** Stands above the fields. */
    Node above() {
        VBox above = new VBox(me, section("member.roles", roles, role));
        above.getStyleClass().add("fields");
        return above;
    }

    /** Stands below them. */
    Node below() {
        VBox below = section("member.entries", entries, other);
        Label hint = new Label(texts.text("member.entries.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("form-hint");
        below.getChildren().add(hint);
        return below;
    }

    private VBox section(String key, Node members, Node adder) {
        Label label = new Label(texts.text(key));
        label.getStyleClass().add("form-label");
        VBox section = new VBox(label, members, adder);
        section.getStyleClass().add("set-control");
        return section;
    }

    private void show() {
        model.inHand().ifPresent(row -> {
            me.getChildren().setAll(row.me() ? Chips.tag(texts.text("member.me.long"), Tone.ACCENT) : thisIsMe());
            roles.getChildren().setAll(row.roles().stream().map(held -> member(held.label(), () -> model.deeds().dismiss(held))).toList());
            entries.getChildren().setAll(row.entries().stream().map(entry -> member(entry.name(), () -> model.deeds().part(entry))).toList());
            role.show(texts.text("thing.add"), true, notHeld(row));
            other.show(texts.text("member.join"), true, others(row));
        });
    }

    private Button thisIsMe() {
        Button button = Icons.button(Feather.USER_CHECK, texts.text("member.this-is-me"), model.deeds()::thisIsMe);
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    private Node member(String name, Runnable out) {
        HBox member = new HBox(new Label(name), Icons.iconButton(Feather.X, texts.text("thing.take-out", name), out));
        member.getStyleClass().add("set-member");
        return member;
    }

    private List<Named> notHeld(MemberRow row) {
        List<String> held = row.roles().stream().map(MemberRow.HeldRole::role).toList();
        return model.roles().get().stream().filter(named -> !held.contains(named.id())).toList();
    }

    private List<Named> others(MemberRow row) {
        return model.all().get().orElse(List.of()).stream().filter(one -> !one.id().equals(row.id())).map(one -> new Named(one.id(), one.name())).toList();
    }
}
