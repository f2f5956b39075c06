package org.plenary.ui.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.review.KeyDecision;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.KeyRow;

/** Whose keys are known here, and what is decided about them. UI thread. */
public final class KeysViewModel {

    /** What is being decided about a key. */
    public enum Step { COMPARING, REVOKING }

    /** A decision under way; nothing is changed yet. */
    public record Deciding(Step step, KeyRow row) { }

    private final ExchangeFeatures features;
    private final Surroundings around;
    private final ObservableList<KeyRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Deciding>> deciding = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");

    KeysViewModel(ExchangeFeatures features, Surroundings around) {
        this.features = features;
        this.around = around;
    }

    /** This computer's key first, then everybody by name. */
    public ObservableList<KeyRow> rows() {
        return rows;
    }

    /** What is being decided now; empty for nothing. */
    public ReadOnlyObjectProperty<Optional<Deciding>> deciding() {
        return deciding.getReadOnlyProperty();
    }

    /** Why something was not done; empty when nothing is wrong. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What was done last; empty before. */
    public ReadOnlyStringProperty done() {
        return done.getReadOnlyProperty();
    }

    /** Reads them again. */
    public void read() {
        around.background().read(() -> features.keys().all(), found -> {
            if (!rows.equals(found)) {
                rows.setAll(found);
            }
        });
    }

    /** Shows the six words of a key, to be compared. */
    public void compare(KeyRow row) {
        begin(Step.COMPARING, row);
    }

    /** The words match. */
    public void match() {
        decide(KeyDecision.COMPARED, "exchange.keys.compared.done");
    }

    /** The words do not match: what the key signed is marked from now on. */
    public void differ() {
        decide(KeyDecision.DIFFERENT, "exchange.keys.marked.done");
    }

    /** Gives the team one's word for a key. */
    public void vouch(KeyRow row) {
        clear();
        row.claim().ifPresent(claim -> write(() -> features.vouch().vouch(claim), "exchange.keys.vouched.done", row.name()));
    }

    /** Asks up to when a key still counts. */
    public void revoke(KeyRow row) {
        begin(Step.REVOKING, row);
    }

    /** Revokes the key that was asked about; empty for "what is here now still counts". */
    public void confirmRevocation(Optional<LocalDate> lastGoodDay) {
        deciding.get().filter(now -> now.step() == Step.REVOKING).ifPresent(now -> now.row().claim().ifPresent(claim -> {
            Instant until = lastGoodDay.map(day -> day.plusDays(1).atStartOfDay(around.clock().getZone()).toInstant().minusMillis(1))
                    .orElse(Instant.MAX);
            clear();
            write(() -> features.revoke().revoke(claim, features.revoke().lastGood(claim.key(), until), ""), "exchange.keys.revoked.done",
                    now.row().name());
        }));
    }

    /** Leaves everything as it is. */
    public void leave() {
        deciding.set(Optional.empty());
    }

    private void begin(Step step, KeyRow row) {
        clear();
        deciding.set(Optional.of(new Deciding(step, row)));
    }

    private void decide(KeyDecision decision, String doneKey) {
        deciding.get().ifPresent(now -> now.row().claim().ifPresent(claim -> {
            clear();
            write(() -> features.takeKeys().decide(Map.of(claim, decision)), doneKey, now.row().name());
        }));
    }

    private void clear() {
        problem.set("");
        done.set("");
        deciding.set(Optional.empty());
    }

    private void write(Callable<Outcome<Optional<Dot>>> deed, String doneKey, String name) {
        around.background().write(deed, outcome -> {
            switch (outcome) {
                case Outcome.Refused<Optional<Dot>>(String sentence) -> problem.set(sentence);
                case Outcome.Done<Optional<Dot>> saved -> {
                    done.set(around.texts().text(doneKey, name));
                    read();
                }
            }
        });
    }
}
