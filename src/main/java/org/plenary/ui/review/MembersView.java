package org.plenary.ui.review;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.EmptyState;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Keys;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.Texts;

/** The roster, and the person in hand beside it. */
public final class MembersView implements Screen {

    /** Under this width, in em, the person in hand stands in the place of the table. */
    private static final double NARROW_EM = 52;

    private final MembersViewModel model;
    private final Texts texts;
    private final Scale scale;
    private final BorderPane node = new BorderPane();
    private final TextField filter = new TextField();
    private final MemberTable table;
    private final ThingPane person;
    private final VBox list;

    /** The view of that view model; it is read when first shown. */
    public MembersView(MembersViewModel model, Scale scale, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.scale = scale;
        table = new MemberTable(model, texts, scale);
        person = new ThingPane(model.person(), texts, model.moments(), this::closePerson);
        MemberExtras extras = new MemberExtras(model, texts);
        person.addAbove(extras.above());
        person.addBelow(extras.below());
        node.getStyleClass().add("members");
        node.getStylesheets().add(MembersView.class.getResource("/org/plenary/ui/review.css").toExternalForm());
        StackPane rows = new StackPane(table, empty());
        VBox.setVgrow(rows, Priority.ALWAYS);
        list = new VBox(head(), new AddingBar(model.adding(), texts, table::requestFocus), rows);
        model.chosen().subscribe(id -> fit());
        node.widthProperty().subscribe(this::fit);
        scale.percent().subscribe(this::fit);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.text("place.members"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.all().map(all -> model.counts());
    }

    @Override
    public List<Node> tools() {
        Button add = Icons.button(Feather.USER_PLUS, texts.text("member.add"), this::add);
        add.getStyleClass().add("accent");
        return List.of(Icons.button(Feather.KEY, texts.text("member.keys"), model::keys), Icons.button(Feather.CLIPBOARD, texts.text("member.paste"), model::paste), add);
    }

    @Override
    public List<Command> commands() {
        return List.of(new Command("member.filter", texts.text("member.filter"), List.of(Keys.FIND), this::focusFilter),
                new Command("member.add", texts.text("member.add"), List.of(Keys.NEW), this::add),
                Command.of("member.paste", texts.text("member.paste"), model::paste),
                Command.of("member.edit", texts.text("registers.edit"), "F2", person::focusFirst).when(() -> !model.chosen().get().isEmpty()),
                Command.of("member.this-is-me", texts.text("member.this-is-me"), model.deeds()::thisIsMe).when(() -> model.inHand().isPresent()));
    }

    @Override
    public void onShown(String item) {
        model.show(item);
    }

    @Override
    public void onHidden() {
        model.leave();
    }

    @Override
    public void focusFirst() {
        table.requestFocus();
    }

    private void add() {
        if (node.getCenter() != list) {
            closePerson();
        }
        model.adding().open().set(true);
    }

    private void focusFilter() {
        if (node.getCenter() != list) {
            closePerson();
        }
        filter.requestFocus();
        filter.selectAll();
    }

    private Node head() {
        filter.setPromptText(texts.text("member.filter"));
        filter.setAccessibleText(texts.text("member.filter"));
        filter.textProperty().bindBidirectional(model.filter());
        filter.getStyleClass().add("registers-words");
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                if (event.getCode() == KeyCode.ESCAPE) {
                    filter.clear();
                }
                table.requestFocus();
                if (table.getSelectionModel().isEmpty() && event.getCode() != KeyCode.ESCAPE) {
                    table.getSelectionModel().selectFirst();
                }
                event.consume();
            }
        });
        VBox head = new VBox(filter);
        head.getStyleClass().add("registers-search");
        return head;
    }

    private Node empty() {
        EmptyState nobody = new EmptyState(Feather.USERS, texts.text("member.none")).button(texts.text("member.paste"), model::paste)
                .link(texts.text("member.add"), this::add);
        model.all().subscribe(all -> {
            boolean none = all.isPresent() && all.get().isEmpty();
            nobody.setVisible(none);
            table.setVisible(!none);
            filter.setVisible(!none);
        });
        return nobody;
    }

    private void closePerson() {
        model.person().leave();
        model.choose("");
        table.requestFocus();
    }

    private void fit() {
        boolean open = !model.chosen().get().isEmpty();
        boolean narrow = node.getWidth() > 0 && node.getWidth() < NARROW_EM * scale.em();
        if (narrow) {
            node.setRight(null); // before it stands in the middle: a part has one place
        }
        node.setCenter(open && narrow ? person : list);
        node.setRight(open && !narrow ? person : null);
    }
}
