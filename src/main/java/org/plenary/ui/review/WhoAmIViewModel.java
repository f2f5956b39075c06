package org.plenary.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.exchange.Slug;
import org.plenary.domain.review.LookAlikes;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.SayWhoIAm;
import org.plenary.ui.kit.Background;
import org.plenary.ui.kit.Texts;

/** Who works on this computer: somebody on the roster, somebody new, or for now nobody in particular. UI thread. */
public final class WhoAmIViewModel {

    private final SayWhoIAm saying;
    private final String systemUser;
    private final Consumer<String> workAs;
    private final Runnable whenDone;
    private final Background background;
    private final Texts texts;
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Offer>> offers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private List<SayWhoIAm.Member> roster = List.of();

    /**
     * Somebody to choose.
     *
     * @param member the one on the roster; empty for somebody new
     * @param words what stands in the list
     */
    public record Offer(Optional<SayWhoIAm.Member> member, String words) { }

    /**
     * @param systemUser the slug that stands for nobody in particular
     * @param workAs makes the person with a slug the one who works here, from now on; not called on the UI thread
     * @param whenDone told when the question is answered
     */
    public WhoAmIViewModel(SayWhoIAm saying, String systemUser, Consumer<String> workAs, Runnable whenDone, Background background, Texts texts) {
        this.saying = saying;
        this.systemUser = systemUser;
        this.workAs = workAs;
        this.whenDone = whenDone;
        this.background = background;
        this.texts = texts;
        name.subscribe((was, now) -> arrange());
    }

    /** Reads the roster. */
    public void read() {
        background.read(saying::roster, people -> {
            roster = people;
            arrange();
        });
    }

    /** What was typed. */
    public StringProperty name() {
        return name;
    }

    /** Those on the roster whose names fit, and, unless one is called exactly so, the typed name as somebody new. */
    public ReadOnlyObjectProperty<List<Offer>> offers() {
        return offers.getReadOnlyProperty();
    }

    /** Why the answer was refused; empty when it was not. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** The name of the system's user, as whom somebody works who skips the question. */
    public String systemUser() {
        return systemUser;
    }

    /** Answers with one of the offers. */
    public void take(Offer offer) {
        String typed = offer.member().map(SayWhoIAm.Member::slug).orElse(name.get());
        background.write(() -> answer(typed), outcome -> {
            switch (outcome) {
                case Outcome.Refused<SayWhoIAm.Member>(String sentence) -> problem.set(sentence);
                case Outcome.Done<SayWhoIAm.Member> done -> whenDone.run();
            }
        });
    }

    private Outcome<SayWhoIAm.Member> answer(String typed) {
        Outcome<SayWhoIAm.Member> joined = saying.join(typed, workAs);
        workAs.accept(joined instanceof Outcome.Done<SayWhoIAm.Member>(SayWhoIAm.Member member) ? member.slug() : systemUser);
        return joined;
    }

    /** Leaves the question for later. */
    public void skip() {
        background.write(() -> {
            workAs.accept(systemUser);
            return systemUser;
        }, done -> whenDone.run());
    }

    private void arrange() {
        problem.set("");
        String typed = name.get().strip();
        String wanted = LookAlikes.key(typed);
        var fitting = new ArrayList<Offer>();
        roster.stream().filter(member -> LookAlikes.key(member.name()).contains(wanted))
                .forEach(member -> fitting.add(new Offer(Optional.of(member), member.name())));
        boolean isKnown = roster.stream().anyMatch(member -> LookAlikes.key(member.name()).equals(wanted));
        if (!isKnown && !Slug.of(typed).isEmpty()) {
            fitting.add(new Offer(Optional.empty(), texts.text("who.join", typed)));
        }
        offers.set(List.copyOf(fitting));
    }
}
