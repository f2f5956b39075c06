package org.plenary.ui.review;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.review.Person;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.AddMember;
import org.plenary.feature.review.SayWhoIAm;

/** Puts somebody new on the roster, by their name. A name that is there already is asked about, for it may be a namesake. UI thread. */
public final class AddingViewModel {

    private final MembersFeatures features;
    private final Surroundings around;
    private final Consumer<String> added;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<SayWhoIAm.Member>> namesake = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param added told the id of the person to take in hand */
    AddingViewModel(MembersFeatures features, Surroundings around, Consumer<String> added) {
        this.features = features;
        this.around = around;
        this.added = added;
        name.subscribe((was, now) -> {
            problem.set("");
            namesake.set(Optional.empty());
        });
    }

    /** Whether a name is asked for. */
    public BooleanProperty open() {
        return open;
    }

    /** The name. */
    public StringProperty name() {
        return name;
    }

    /** What is wrong with it; empty when nothing is. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Somebody on the roster who is called so. */
    public ReadOnlyObjectProperty<Optional<SayWhoIAm.Member>> namesake() {
        return namesake.getReadOnlyProperty();
    }

    /** Adds the name; asks first when somebody is called so. */
    public void add() {
        String typed = name.get();
        around.background().read(() -> features.saying().find(typed), known -> {
            if (known.isPresent() && !typed.isBlank()) {
                namesake.set(known);
            } else {
                addAnyway();
            }
        });
    }

    /** Adds a namesake. */
    public void addAnyway() {
        String typed = name.get();
        around.background().write(() -> features.adding().add(typed), outcome -> {
            switch (outcome) {
                case Outcome.Refused<AddMember.Added>(String sentence) -> problem.set(sentence);
                case Outcome.Done<AddMember.Added>(AddMember.Added person) -> told(typed.strip(), person);
            }
        });
    }

    /** Shows the one who is called so. */
    public void showNamesake() {
        Optional<SayWhoIAm.Member> known = namesake.get();
        close();
        known.ifPresent(member -> added.accept(Person.id(member.slug())));
    }

    /** Adds nobody. */
    public void close() {
        open.set(false);
        name.set("");
    }

    private void told(String typed, AddMember.Added person) {
        Dot dot = person.dot();
        close();
        around.notices().tell(around.texts().text("member.added", typed), around.texts().text("thing.undo"),
                () -> around.background().write(() -> features.undoing().undo(dot), undone -> { }));
        added.accept(person.id());
    }
}
