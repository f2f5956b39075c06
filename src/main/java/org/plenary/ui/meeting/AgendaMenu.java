package org.plenary.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.plenary.feature.meeting.Agenda;
import org.plenary.feature.meeting.AgendaRow;
import org.plenary.feature.meeting.ItemConflict;
import org.plenary.feature.meeting.Named;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.meeting.CellEdit.Column;

/** What can be done with the item in hand, as a menu beside it. */
final class AgendaMenu {

    private final AgendaViewModel model;
    private final WaysOut ways;
    private final Texts texts;
    private final Wording wording;
    private final ContextMenu menu = new ContextMenu();

    AgendaMenu(AgendaViewModel model, WaysOut ways, Texts texts, Wording wording) {
        this.model = model;
        this.ways = ways;
        this.texts = texts;
        this.wording = wording;
    }

    /** Shows everything, where the mouse is. */
    void show(Node at, double screenX, double screenY) {
        menu.getItems().setAll(all());
        menu.show(at, screenX, screenY);
    }

    /** Shows everything, under a row. */
    void show(Node at) {
        menu.getItems().setAll(all());
        menu.show(at, Side.BOTTOM, 0, 0);
    }

    /** Shows the kinds an item may have. */
    void showKinds(Node at) {
        menu.getItems().setAll(kinds());
        menu.show(at, Side.BOTTOM, 0, 0);
    }

    /** Shows who may present it. */
    void showPeople(Node at) {
        menu.getItems().setAll(people());
        menu.show(at, Side.BOTTOM, 0, 0);
    }

    private List<MenuItem> all() {
        AgendaDeeds deeds = model.deeds();
        boolean lost = model.row().filter(row -> row.recovered() && row.depth() == 0).isPresent();
        Menu kind = new Menu(texts.text("meeting.column.kind"));
        kind.getItems().setAll(kinds());
        Menu presenter = new Menu(texts.text("meeting.column.presenter"));
        presenter.getItems().setAll(people());
        return Stream.of(ways(),
                lost ? List.of(item(texts.text("meeting.command.take-back"), deeds::takeBack)) : List.<MenuItem>of(),
                List.of(item(texts.text("meeting.command.edit"), () -> model.editing().begin(Column.TITLE)),
                        item(texts.text("meeting.command.minutes"), () -> model.editing().begin(Column.MINUTES)),
                        item(texts.text("meeting.command.start"), () -> model.editing().begin(Column.START)), kind, presenter, new SeparatorMenuItem()),
                List.of(item(texts.text("meeting.command.add"), deeds::add), item(texts.text("meeting.command.duplicate"), deeds::duplicate), new SeparatorMenuItem()),
                List.of(item(texts.text("meeting.command.up"), deeds::moveUp), item(texts.text("meeting.command.down"), deeds::moveDown),
                        item(texts.text("meeting.command.indent"), deeds::indent), item(texts.text("meeting.command.outdent"), deeds::outdent), new SeparatorMenuItem()),
                List.of(item(texts.text("meeting.command.delete"), deeds::delete))).flatMap(List::stream).toList();
    }

    /** Where the row leads to: what the mouse finds on the row itself. */
    private List<MenuItem> ways() {
        List<MenuItem> items = new ArrayList<>();
        model.row().ifPresent(row -> {
            row.contested().stream().limit(1).forEach(field -> items.add(item(texts.text("meeting.command.settle"), () -> ways.openConflict(row.id(), field))));
            row.decides().filter(ItemConflict::open).ifPresent(decides -> items.add(
                    item(DecidesSign.words(decides, texts), () -> ways.openConflict(decides.entity(), decides.field()))));
            row.links().forEach(link -> link.address().ifPresent(address -> items.add(
                    item(texts.text("meeting.command.open", link.label()), () -> ways.openLink(address)))));
        });
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        return items;
    }

    private List<MenuItem> kinds() {
        String now = model.row().map(AgendaRow::kind).orElse("");
        return Wording.KINDS.stream().map(word -> choice(wording.kind(word), word.equals(now), () -> model.deeds().setKind(word))).toList();
    }

    private List<MenuItem> people() {
        Optional<Named> now = model.row().flatMap(AgendaRow::presenter);
        List<Named> people = model.agenda().get().map(Agenda::people).orElse(List.of());
        return Stream.concat(Stream.of(choice(texts.text("meeting.presenter.none"), now.isEmpty(), () -> model.deeds().setPresenter(Optional.empty()))),
                people.stream().map(person -> choice(person.name(), now.equals(Optional.of(person)),
                        () -> model.deeds().setPresenter(Optional.of(person))))).toList();
    }

    private MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static MenuItem choice(String words, boolean chosen, Runnable choose) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(event -> choose.run());
        return item;
    }
}
