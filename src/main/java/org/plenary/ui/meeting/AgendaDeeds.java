package org.plenary.ui.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.AgendaRow;
import org.plenary.feature.meeting.ArrangeAgenda;
import org.plenary.feature.meeting.ArrangeAgenda.Added;
import org.plenary.feature.meeting.Named;

/** What can be done with the item in hand; each deed can be undone. UI thread. */
public final class AgendaDeeds {

    private final AgendaViewModel model;
    private final ArrangeAgenda arrange;
    private final Features features;
    private final DeedsViewModel done;
    private final Surroundings around;

    AgendaDeeds(AgendaViewModel model, Features features, DeedsViewModel done, Surroundings around) {
        this.model = model;
        this.arrange = features.arrange();
        this.features = features;
        this.done = done;
        this.around = around;
    }

    /** Adds an item after the one in hand and begins to type its title. What was being typed is saved first. */
    public void add() {
        if (model.editing().finish()) {
            Optional<String> after = model.selected().get();
            bringIn(meeting -> arrange.add(meeting, after), added -> model.row(added.id()).ifPresent(row -> model.editing().beginFirst(row, added.dot())));
        }
    }

    /** Repeats the item in hand right after itself. */
    public void duplicate() {
        inHand(row -> bringIn(meeting -> arrange.duplicate(meeting, row.id()),
                added -> done.did(name("meeting.deed.duplicate", row), meeting(), added.dot().stream().toList())));
    }

    /** Deletes the item in hand with those below it, and offers to undo that. */
    public void delete() {
        inHand(row -> {
            int below = (int) model.rows().stream().skip(model.rows().indexOf(row) + 1L).takeWhile(other -> other.depth() > row.depth()).count();
            change("meeting.deed.delete", row, arrange::delete, () -> around.notices().tell(
                    around.texts().count("meeting.deleted", below, title(row)), around.texts().text("meeting.undo"), done::undo));
        });
    }

    /** Moves it up among its siblings; somebody may be typing its title meanwhile, here and in the next three. */
    public void moveUp() {
        model.row().ifPresent(row -> change("meeting.deed.move", row, arrange::moveUp, () -> { }));
    }

    /** Moves it down among its siblings. */
    public void moveDown() {
        model.row().ifPresent(row -> change("meeting.deed.move", row, arrange::moveDown, () -> { }));
    }

    /** Hangs it below the one before it. */
    public void indent() {
        model.row().ifPresent(row -> change("meeting.deed.indent", row, arrange::indent, () -> { }));
    }

    /** Brings it up a level. */
    public void outdent() {
        model.row().ifPresent(row -> change("meeting.deed.outdent", row, arrange::outdent, () -> { }));
    }

    /** Takes it out of Recovered. */
    public void takeBack() {
        inHand(row -> change("meeting.deed.take-back", row, arrange::takeBack, () -> { }));
    }

    /** Gives it a kind, by its word. */
    public void setKind(String word) {
        inHand(row -> set("meeting.deed.kind", row, AgendaItem.ITEM_KIND.name(), JsonValue.of(word)));
    }

    /** Says who presents it; empty for nobody. */
    public void setPresenter(Optional<Named> person) {
        inHand(row -> set("meeting.deed.presenter", row, AgendaItem.PRESENTER.name(),
                person.map(somebody -> JsonValue.of(somebody.id())).orElse(JsonValue.NULL)));
    }

    /** What is being typed is saved first. */
    private void inHand(Consumer<AgendaRow> deed) {
        if (model.editing().finish()) {
            model.row().ifPresent(deed);
        }
    }

    private void set(String name, AgendaRow row, String register, JsonValue value) {
        change(name, row, (meeting, item) -> features.things().set(item, register, value).then(dot -> Outcome.done(Optional.of(dot))), () -> { });
    }

    private void change(String name, AgendaRow row, BiFunction<String, String, Outcome<Optional<Dot>>> deed, Runnable then) {
        String meeting = meeting();
        around.background().write(() -> deed.apply(meeting, row.id()), outcome -> {
            switch (outcome) {
                case Outcome.Refused<Optional<Dot>>(String sentence) -> around.notices().tell(sentence);
                case Outcome.Done<Optional<Dot>>(Optional<Dot> dot) -> dot.ifPresent(one -> {
                    done.did(name(name, row), meeting, List.of(one));
                    then.run();
                });
            }
            model.refresh();
        });
    }

    private void bringIn(Function<String, Outcome<Added>> deed, Consumer<Added> then) {
        String meeting = meeting();
        around.background().write(() -> deed.apply(meeting), outcome -> {
            switch (outcome) {
                case Outcome.Refused<Added>(String sentence) -> around.notices().tell(sentence);
                case Outcome.Done<Added>(Added added) -> model.refresh(agenda -> {
                    model.select(added.id());
                    then.accept(added);
                });
            }
        });
    }

    private String meeting() {
        return model.meeting().orElseThrow();
    }

    private String name(String key, AgendaRow row) {
        return around.texts().text(key, title(row));
    }

    private String title(AgendaRow row) {
        return row.title().text().isBlank() ? around.texts().text("meeting.untitled") : row.title().text();
    }
}
