package org.plenary.ui.review;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.review.LookAlikes;
import org.plenary.domain.review.Person;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.UnsavedTexts;
import org.plenary.feature.review.MemberRow;
import org.plenary.feature.review.Named;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Running;
import org.plenary.ui.kit.Texts;

/** The roster: who there is, who is in hand, who joins. UI thread. */
public final class MembersViewModel {

    private static final Duration QUIET = Duration.ofMillis(150);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Set<Field> ASIDE = Set.of(Person.SAME_AS);

    private final MembersFeatures features;
    private final Surroundings around;
    private final WaysOut ways;
    private final ThingViewModel person;
    private final Moments moments;
    private final AddingViewModel adding;
    private final MemberDeeds deeds;
    private final ReadOnlyObjectWrapper<Optional<List<MemberRow>>> all = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<MemberLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Named>> roles = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");
    private Running readingNow = () -> { };
    private Running ticking = () -> { };

    /**
     * @param unsaved where what is typed is kept until it is saved
     * @param random mints ids
     * @param me the slug of who works here
     * @param workAs makes the person with a slug the one who works here, from now on
     */
    public MembersViewModel(LocalCopy copy, UnsavedTexts unsaved, RandomGenerator random, Supplier<String> me, Consumer<String> workAs,
            Surroundings around, WaysOut ways) {
        this.features = MembersFeatures.of(copy, me, random, around.clock());
        this.around = around;
        this.ways = ways;
        this.moments = new Moments(around.texts(), around.clock());
        this.person = new ThingViewModel(ThingFeatures.of(copy, unsaved), around, ways, field -> !ASIDE.contains(field));
        this.adding = new AddingViewModel(features, around, this::added);
        this.deeds = new MemberDeeds(features, around, workAs, this::inHand, this::read);
        filter.subscribe((was, now) -> arrange());
        Debounce soon = new Debounce(around.delay(), QUIET, this::read);
        features.reading().onChange(() -> around.ui().accept(soon::touch));
    }

    private record Reading(List<MemberRow> rows, List<Named> roles) { }

    /**
     * Reads everything.
     *
     * @param item the id of a person to take in hand; empty for nobody in particular
     */
    public void show(String item) {
        if (!item.isEmpty()) {
            filter.set("");
            choose(item);
        }
        read();
        tick();
    }

    /** Nobody looks at it any more: what was typed is saved, and the clocks stand still. */
    public void leave() {
        person.leave();
        ticking.cancel();
    }

    /** Everybody; empty until they were read. */
    public ReadOnlyObjectProperty<Optional<List<MemberRow>>> all() {
        return all.getReadOnlyProperty();
    }

    /** Those that the filter lets through, in words. */
    public ReadOnlyObjectProperty<List<MemberLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** The roles that can be given. */
    public ReadOnlyObjectProperty<List<Named>> roles() {
        return roles.getReadOnlyProperty();
    }

    /** Words of a name, an affiliation, a role. */
    public StringProperty filter() {
        return filter;
    }

    /** The id of the one in hand; empty for nobody. */
    public ReadOnlyStringProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Takes somebody in hand; nobody for the empty id. */
    public void choose(String id) {
        if (!id.equals(chosen.get())) {
            chosen.set(id);
            person.show(id);
        }
    }

    /** The one in hand as the table has them. */
    public Optional<MemberRow> inHand() {
        return all.get().orElse(List.of()).stream().filter(row -> row.id().equals(chosen.get())).findFirst();
    }

    /** The fields of the one in hand. */
    public ThingViewModel person() {
        return person;
    }

    /** Putting somebody new on the roster. */
    public AddingViewModel adding() {
        return adding;
    }

    /** What can be done with the one in hand. */
    public MemberDeeds deeds() {
        return deeds;
    }

    /** Shows whose keys are known here. */
    public void keys() {
        ways.openKeys();
    }

    /** Leads to where a roster is pasted. */
    public void paste() {
        ways.pasteRoster();
    }

    /** How days and moments are said here. */
    Moments moments() {
        return moments;
    }

    /** "12 people · 1 left". */
    String counts() {
        List<MemberRow> rows = all.get().orElse(List.of());
        long left = rows.stream().filter(MemberRow::left).count();
        Texts texts = around.texts();
        return rows.isEmpty() ? "" : texts.count("member.count", rows.size() - left) + (left > 0 ? " · " + texts.count("member.count.left", left) : "");
    }

    private void read() {
        readingNow.cancel();
        readingNow = around.background().read(() -> new Reading(features.reading().all(), features.reading().roles()), now -> {
            all.set(Optional.of(now.rows));
            roles.set(now.roles);
            arrange();
        });
        person.read();
    }

    private void arrange() {
        String wanted = LookAlikes.key(filter.get());
        lines.set(all.get().orElse(List.of()).stream().map(row -> MemberLine.of(row, around.texts(), around.clock().instant()))
                .filter(line -> LookAlikes.key(line.words()).contains(wanted)).toList());
    }

    /** Their clocks go on while they are looked at. */
    private void tick() {
        ticking.cancel();
        ticking = around.delay().after(MINUTE, () -> {
            arrange();
            tick();
        });
    }

    private void added(String id) {
        filter.set("");
        choose(id);
        read();
    }
}
