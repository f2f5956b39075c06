package org.plenary.ui.recommendation;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.UnsavedTexts;
import org.plenary.feature.recommendation.AssignRecommendations;
import org.plenary.feature.recommendation.EditRecommendationText;
import org.plenary.feature.recommendation.FormHeading;
import org.plenary.feature.recommendation.ReadRecommendation;
import org.plenary.feature.recommendation.ReadRecommendations;
import org.plenary.feature.recommendation.Recommendations;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Running;

/** The table of recommendations: what it shows, what is selected, where it leads. UI thread. */
public final class RecommendationsViewModel {

    private static final Duration QUIET = Duration.ofMillis(150);

    private final ReadRecommendations reading;
    private final Surroundings around;
    private final WaysOut ways;
    private final Wording wording;
    private final FilterModel filter;
    private final DrawerViewModel drawer;
    private final AssignViewModel assign;
    private final ReadOnlyObjectWrapper<Reading> all;
    private final ReadOnlyObjectWrapper<Arranged> arranged = new ReadOnlyObjectWrapper<>(Arranged.NOTHING);
    private final ReadOnlyObjectWrapper<Filling> filling = new ReadOnlyObjectWrapper<>(Filling.READING);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
    private final ReadOnlyObjectWrapper<List<String>> selected = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty wrapped = new SimpleBooleanProperty();
    private String wanted = "";
    private boolean openWhenArranged;
    private Running readingNow = () -> { };
    private Running arrangingNow = () -> { };

    RecommendationsViewModel(ReadRecommendations reading, DrawerViewModel drawer, AssignViewModel assign, Surroundings around, WaysOut ways) {
        this.reading = reading;
        this.drawer = drawer;
        this.assign = assign;
        this.around = around;
        this.ways = ways;
        this.wording = new Wording(around.texts(), around.clock());
        this.filter = new FilterModel(wording, around.delay(), this::arrange);
        this.all = new ReadOnlyObjectWrapper<>(Reading.of(Recommendations.NONE, wording));
        title.set(around.texts().text("recommendation.title"));
        Debounce soon = new Debounce(around.delay(), QUIET, this::read);
        reading.onChange(() -> around.ui().accept(soon::touch));
    }

    /** The view model of a copy; reads nothing before {@link #read} is called. */
    public static RecommendationsViewModel of(LocalCopy copy, UnsavedTexts unsaved, Surroundings around, WaysOut ways) {
        var editor = new TextEditorViewModel(new EditRecommendationText(copy, unsaved), around);
        return new RecommendationsViewModel(new ReadRecommendations(copy), new DrawerViewModel(new ReadRecommendation(copy), editor, around),
                new AssignViewModel(new AssignRecommendations(copy), around), around, ways);
    }

    /**
     * Reads everything, and takes a recommendation in hand when it is there.
     *
     * @param item its id or its number; empty for the one that is in hand
     */
    public void show(String item) {
        wanted = item;
        read();
    }

    /** Reads everything; the table follows when it is done. */
    void read() {
        readingNow.cancel();
        readingNow = around.background().read(() -> Reading.of(reading.read(), wording), now -> {
            all.set(now);
            String review = now.all().title();
            title.set(review.isEmpty() ? around.texts().text("recommendation.title") : around.texts().text("recommendation.title-of", review));
            takeWanted(now);
            arrange();
            showCurrent();
        });
    }

    private void takeWanted(Reading now) {
        now.lines().stream().filter(line -> line.id().equals(wanted) || line.number().equals(wanted)).findFirst().ifPresent(line -> {
            if (!filter.wish().filter().test().test(line.row())) {
                filter.clear();
            }
            select(List.of(line.id()));
        });
        wanted = "";
    }

    /** The words above everything. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** What was read last; other classes of this room look into it. */
    ReadOnlyObjectProperty<Reading> all() {
        return all.getReadOnlyProperty();
    }

    /** The lines of the table; replaced as a whole. */
    public ReadOnlyObjectProperty<Arranged> arranged() {
        return arranged.getReadOnlyProperty();
    }

    /** What stands in the table's place. */
    public ReadOnlyObjectProperty<Filling> filling() {
        return filling.getReadOnlyProperty();
    }

    /** The rows above the table. */
    public FilterModel filter() {
        return filter;
    }

    /** The drawer at the right. */
    public DrawerViewModel drawer() {
        return drawer;
    }

    /** Giving the selected ones a grouping or a person. */
    public AssignViewModel assign() {
        return assign;
    }

    /** Whether the rows show several lines of text. */
    public BooleanProperty wrapped() {
        return wrapped;
    }

    /** The ids of the recommendations selected; the last one is the one in hand. */
    public ReadOnlyObjectProperty<List<String>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** Selects recommendations; the last one is the one in hand. */
    public void select(List<String> ids) {
        selected.set(List.copyOf(ids));
        showCurrent();
    }

    /** The id of the one in hand, if it is still there. */
    public Optional<String> current() {
        return selected.get().isEmpty() ? Optional.empty() : Optional.of(selected.get().getLast());
    }

    /** The recommendations selected; those that went away meanwhile are left out. */
    List<RecommendationLine> selectedLines() {
        return selected.get().stream().map(id -> all.get().byId().get(id)).filter(Objects::nonNull).toList();
    }

    /** Opens the form of the one in hand; for a number of a question, from 1, at that question. */
    public void openForm(int question) {
        List<FormHeading> headings = all.get().all().headings();
        String key = question >= 1 && question <= headings.size() ? headings.get(question - 1).key() : "";
        current().ifPresent(id -> ways.openForm(id, key, arranged.get().ids()));
    }

    /** Gives the audience the one selected; the selected ones, or all that are shown, as a table. */
    public void project() {
        if (selected.get().size() == 1) {
            ways.projectRecommendation(selected.get().getFirst());
        } else {
            List<String> some = arranged.get().ids().stream().filter(selected.get()::contains).toList();
            ways.projectTable(some.isEmpty() ? arranged.get().ids() : some);
        }
    }

    /** Gives the audience the table as it is filtered and sorted. */
    public void projectTable() {
        ways.projectTable(arranged.get().ids());
    }

    /** Opens the form of the one in hand once what was typed into the filter has taken effect. */
    public void openFound() {
        openWhenArranged = true;
        filter.settle();
    }

    /** Leads to stepping a meeting through those selected, where they are several. */
    public void stepThrough() {
        ways.stepThrough(selected.get().size() > 1 ? selected.get() : List.of());
    }

    /** Whether something of the one in hand is contested. */
    public boolean hasConflict() {
        return inHand().filter(line -> !line.row().conflicts().isEmpty()).isPresent();
    }

    /** Leads to the first conflict of the one in hand. */
    public void openConflict() {
        inHand().flatMap(line -> line.row().conflicts().stream().findFirst())
                .ifPresent(place -> ways.openConflict(place.entity(), place.field()));
    }

    private Optional<RecommendationLine> inHand() {
        return current().map(id -> all.get().byId().get(id));
    }

    /** Where this screen leads to. */
    WaysOut ways() {
        return ways;
    }

    private void arrange() {
        arrangingNow.cancel();
        Reading now = all.get();
        Wish wish = filter.wish();
        arrangingNow = around.background().read(() -> Arranged.of(now.lines(), now.bars(), wish), done -> {
            arranged.set(done);
            filling.set(!done.ids().isEmpty() ? Filling.ROWS : now.lines().isEmpty() ? Filling.NONE : Filling.NO_MATCH);
            if (openWhenArranged) {
                openWhenArranged = false;
                openForm(0);
            }
        });
    }

    private void showCurrent() {
        drawer.show(inHand(), all.get().all().headings());
    }
}
