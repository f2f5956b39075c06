package org.plenary.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.plenary.feature.exchange.ProposeSending.Proposal;
import org.plenary.ui.kit.Texts;

/** Everything, or what some people lack: proposed with a reason until the person chooses. UI thread. */
final class ContentChoice {

    private static final int MOST_NAMES = 3;

    private final Texts texts;
    private final Runnable whenChosen;
    private final Recipients recipients;
    private final BooleanProperty onlyMissing = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("");
    private boolean decided;
    private boolean proposing;

    /** @param whenChosen told whenever the person chooses something else */
    ContentChoice(Texts texts, Moments moments, Runnable whenChosen) {
        this.texts = texts;
        this.whenChosen = whenChosen;
        this.recipients = new Recipients(texts, moments, this::chosen);
        onlyMissing.addListener((is, was, now) -> chosen());
    }

    BooleanProperty onlyMissing() {
        return onlyMissing;
    }

    ReadOnlyStringProperty reason() {
        return reason.getReadOnlyProperty();
    }

    Recipients recipients() {
        return recipients;
    }

    /** Adds files that prove what somebody has, and leaves that out. */
    void add(List<Path> files) {
        proposing = true;
        recipients.add(files);
        onlyMissing.set(true);
        proposing = false;
        chosen();
    }

    /** True when things are to be left out for people who are not chosen yet. */
    boolean isForNobody() {
        return onlyMissing.get() && recipients.chosen().isEmpty();
    }

    /** The files that prove what recipients have; none means everything. */
    List<Path> files() {
        return onlyMissing.get() ? recipients.chosen().stream().map(Recipient::file).toList() : List.of();
    }

    /** The names of those for whom things are left out; none means everything. */
    List<String> names() {
        return onlyMissing.get() ? recipients.chosen().stream().map(Recipient::name).toList() : List.of();
    }

    /** Says what is proposed and why, and does so where the person has not chosen. */
    void follow(Proposal proposal) {
        reason.set(words(proposal));
        if (!decided) {
            propose(proposal.onlyMissing(), proposal.files());
        }
    }

    /** Proposes everything where what was proposed cannot be done; false when the person chose it, who must be told why not then. */
    boolean giveUp() {
        if (decided || !onlyMissing.get()) {
            return false;
        }
        propose(false, List.of());
        reason.set(texts.text("exchange.send.reason.unreadable"));
        whenChosen.run();
        return true;
    }

    private void propose(boolean missing, List<Path> files) {
        proposing = true;
        recipients.choose(missing ? files : List.of());
        onlyMissing.set(missing && !recipients.chosen().isEmpty());
        proposing = false;
    }

    private void chosen() {
        if (!proposing) {
            decided = true;
            whenChosen.run();
        }
    }

    private String words(Proposal proposal) {
        if (proposal.onlyMissing()) {
            return texts.text("exchange.send.reason.missing", few(proposal.proven()));
        }
        return proposal.unproven().isEmpty() ? texts.text("exchange.send.reason.alone")
                : texts.text("exchange.send.reason.everything", few(proposal.unproven()));
    }

    private String few(List<String> names) {
        int more = names.size() - MOST_NAMES;
        return Enumeration.of(more <= 1 ? names
                : Stream.concat(names.stream().limit(MOST_NAMES), Stream.of(texts.text("exchange.send.reason.others", more))).toList(), texts);
    }
}
