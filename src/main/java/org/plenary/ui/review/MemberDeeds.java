package org.plenary.ui.review;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.EntityId;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.MemberRow;
import org.plenary.feature.review.Named;

/** What can be done with the person in hand; what takes something away can be undone in the bar. UI thread. */
public final class MemberDeeds {

    private final MembersFeatures features;
    private final Surroundings around;
    private final Consumer<String> workAs;
    private final Supplier<Optional<MemberRow>> inHand;
    private final Runnable changed;

    /**
     * @param workAs makes the person with a slug the one who works here
     * @param changed told when another one works here, which no change of the review says
     */
    MemberDeeds(MembersFeatures features, Surroundings around, Consumer<String> workAs, Supplier<Optional<MemberRow>> inHand, Runnable changed) {
        this.features = features;
        this.around = around;
        this.workAs = workAs;
        this.inHand = inHand;
        this.changed = changed;
    }

    /** From now on the one in hand works on this computer. */
    public void thisIsMe() {
        inHand.get().ifPresent(row -> around.background().write(() -> {
            workAs.accept(EntityId.key(row.id()));
            return row.name();
        }, name -> {
            around.notices().tell(around.texts().text("member.is-me", name));
            changed.run();
        }));
    }

    /** Gives them a role. */
    public void appoint(String role) {
        inHand.get().ifPresent(row -> write(() -> features.appointing().appoint(row.id(), role), ""));
    }

    /** Takes a role back. */
    public void dismiss(MemberRow.HeldRole role) {
        write(() -> features.appointing().dismiss(role.appointment()), around.texts().text("member.dismissed", role.label()));
    }

    /** Says that another entry is the same person. */
    public void join(Named other) {
        inHand.get().ifPresent(row -> write(() -> features.joining().join(row.id(), other.id()), around.texts().text("member.joined", other.name())));
    }

    /** Says that an entry is somebody else after all. */
    public void part(Named entry) {
        write(() -> features.joining().part(entry.id()), around.texts().text("member.parted", entry.name()));
    }

    private void write(Callable<Outcome<Dot>> work, String done) {
        around.background().write(work, outcome -> {
            switch (outcome) {
                case Outcome.Refused<Dot>(String sentence) -> around.notices().tell(sentence);
                case Outcome.Done<Dot>(Dot dot) -> told(done, dot);
            }
        });
    }

    private void told(String done, Dot dot) {
        if (!done.isEmpty()) {
            around.notices().tell(done, around.texts().text("thing.undo"), () -> around.background().write(() -> features.undoing().undo(dot), undone -> { }));
        }
    }
}
