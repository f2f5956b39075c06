package org.plenary.ui.minutes;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.feature.minutes.CirculationMail;
import org.plenary.feature.minutes.MinutesReading;
import org.plenary.feature.minutes.VersionRow;

/** Brings the minutes in hand to publication: round, signed off, published (M-CAP). UI thread. */
public final class LifeViewModel {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final MinutesFeatures features;
    private final MinutesViewModel minutes;
    private final Surroundings around;
    private final Saving saving;
    private final StringProperty deadline = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty comment = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper deadlineShown = new ReadOnlyStringWrapper("");

    LifeViewModel(MinutesFeatures features, MinutesViewModel minutes, Surroundings around) {
        this.features = features;
        this.minutes = minutes;
        this.around = around;
        saving = new Saving(around, features.undo());
        deadline.subscribe((was, is) -> showDeadline());
        minutes.reading().subscribe((was, is) -> showDeadline());
        propose();
    }

    /** Until when comments count, as it is typed, in UTC: {@code 2018-09-14 16:00}. */
    public StringProperty deadline() {
        return deadline;
    }

    /** The same in words, in UTC and in the meeting's zone; what is wrong with it where it is no time. */
    public ReadOnlyStringProperty deadlineShown() {
        return deadlineShown.getReadOnlyProperty();
    }

    /** Why a new version takes the place of the published one. */
    public StringProperty reason() {
        return reason;
    }

    /** What is being said about the version in hand. */
    public StringProperty comment() {
        return comment;
    }

    /** Forgets what was typed about another meeting. */
    void forget() {
        reason.set("");
        comment.set("");
        propose();
    }

    private void propose() {
        deadline.set(TYPED.format(features.circulate().proposedDeadline().atZone(ZoneOffset.UTC)));
    }

    /** Sends them round. */
    public void circulate() {
        Optional<Instant> until = typed();
        if (until.isEmpty()) {
            around.notices().tell(around.texts().text("minutes.deadline.none"));
            return;
        }
        minutes.selected().get().ifPresent(meeting -> saving.run(() -> features.circulate().circulate(meeting, until, reason.get()), sent -> {
            reason.set("");
            saving.done(around.texts().text("minutes.circulated", sent.number(), CirculationMail.moment(sent.deadline(), zone())), Optional.of(sent.dot()), minutes::read);
            minutes.read();
        }));
    }

    /** Records that a chair signs off. */
    public void signOff(String person) {
        minutes.selected().get().ifPresent(meeting -> saving.run(() -> features.signOff().signOff(meeting, person), dot -> {
            saving.done(around.texts().text("minutes.signed"), Optional.of(dot), minutes::read);
            minutes.read();
        }));
    }

    /** Publishes what was signed off. There is no way back but a new version. */
    public void publish() {
        minutes.selected().get().ifPresent(meeting -> saving.run(() -> features.publish().publish(meeting), published -> {
            around.notices().tell(around.texts().text("minutes.published", published.number()));
            minutes.read();
        }));
    }

    /** Adds what was typed to the version in hand. */
    public void addComment() {
        Optional<VersionRow> version = minutes.reading().get().flatMap(MinutesReading::latest);
        version.ifPresent(one -> saving.run(() -> features.comment().add(one.id(), comment.get()), dot -> {
            comment.set("");
            saving.done(around.texts().text("minutes.commented"), Optional.of(dot), minutes::read);
            minutes.read();
        }));
    }

    /** Makes the mail that sends them round, and gives it to somebody on the UI thread. */
    public void mail(Consumer<String> then) {
        Optional<Instant> until = minutes.reading().get().flatMap(MinutesReading::latest).flatMap(VersionRow::deadline).or(this::typed);
        minutes.selected().get().ifPresent(meeting -> around.background().read(() -> features.mail().of(meeting, until, zone()), text -> {
            then.accept(text);
            around.notices().tell(around.texts().text("minutes.mail.copied"));
        }));
    }

    private Optional<Instant> typed() {
        try {
            return Optional.of(LocalDateTime.parse(deadline.get().strip(), TYPED).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<ZoneId> zone() {
        return minutes.reading().get().flatMap(MinutesReading::zone);
    }

    private void showDeadline() {
        deadlineShown.set(typed().map(until -> CirculationMail.moment(until, zone())).orElseGet(() -> around.texts().text("minutes.deadline.none")));
    }
}
