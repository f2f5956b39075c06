package org.plenary.ui.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.domain.exchange.Dot;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.WaitingGroup;
import org.plenary.ui.kit.Texts;

/** What arrived and waits for something else, for as long as it waits. UI thread. */
public final class WaitingViewModel {

    private final ExchangeFeatures features;
    private final Surroundings around;
    private final Texts texts;
    private final Moments moments;
    private final ObservableList<WaitingGroup> all = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    WaitingViewModel(ExchangeFeatures features, Surroundings around) {
        this.features = features;
        this.around = around;
        this.texts = around.texts();
        this.moments = new Moments(around.clock(), texts.language());
    }

    /** One for each writer whose changes wait. */
    public ObservableList<WaitingGroup> all() {
        return all;
    }

    /** How many changes wait: for the badge. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Why something could not be taken; empty when nothing is wrong. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** "12 changes by Anna Keller wait. They need change 118 …" */
    public String words(WaitingGroup group) {
        return Stream.concat(Stream.of(texts.count("exchange.waiting.words", group.changes(), group.author())), group.gaps().stream()
                .map(gap -> PreviewWords.gap(gap.author(), gap.first(), gap.last(), group.author(), texts))).collect(Collectors.joining(" "));
    }

    /** "Change 121, of 5 Jan 2019, 10:45". */
    public String words(WaitingGroup.Waiting change) {
        return texts.text("exchange.waiting.change", Long.toString(change.dot().seq()), moments.dayAndTime(change.at()));
    }

    /** Takes what a change says as it stands, without waiting any longer. */
    public void take(Dot change) {
        around.background().write(() -> features.adopt().take(change), outcome -> {
            problem.set(outcome instanceof Outcome.Refused<?>(String sentence) ? sentence : "");
            read();
        });
    }

    void read() {
        around.background().read(() -> features.waiting().all(), now -> {
            if (!all.equals(now)) {
                all.setAll(now);
            }
            count.set(now.stream().mapToInt(WaitingGroup::changes).sum());
        });
    }
}
