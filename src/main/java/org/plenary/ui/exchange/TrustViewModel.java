package org.plenary.ui.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plenary.domain.review.KeyDecision;
import org.plenary.feature.exchange.Sender;
import org.plenary.feature.exchange.SenderAnswer;
import org.plenary.ui.kit.Texts;

/**
 * Who made the files of a preview, where that is a question, and what the person answers: for each sender one answer, and none before it is
 * given, so that no key can say "I compared the words" for somebody who did not. UI thread.
 */
public final class TrustViewModel {

    private final Texts texts;
    private final Runnable whenOthersAreLeft;
    private final ReadOnlyObjectWrapper<List<TrustQuestion>> questions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<Sender.Id, SenderAnswer>> answers = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Sender.Id>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");

    /** @param whenOthersAreLeft told when other senders' files than before are to be left */
    TrustViewModel(Texts texts, Runnable whenOthersAreLeft) {
        this.texts = texts;
        this.whenOthersAreLeft = whenOthersAreLeft;
    }

    /** The questions, in the order of the files; the same list as long as they are the same. */
    public ReadOnlyObjectProperty<List<TrustQuestion>> questions() {
        return questions.getReadOnlyProperty();
    }

    /** What was answered so far; another map after each answer. */
    public ReadOnlyObjectProperty<Map<Sender.Id, SenderAnswer>> answers() {
        return answers.getReadOnlyProperty();
    }

    /** The sender about whom somebody must say something before anything can be applied; empty until that was tried. */
    public ReadOnlyObjectProperty<Optional<Sender.Id>> asked() {
        return asked.getReadOnlyProperty();
    }

    /** The same as a sentence; empty for nothing. */
    public ReadOnlyStringProperty missing() {
        return missing.getReadOnlyProperty();
    }

    /** Answers the question about one sender, in the place of any answer before it. */
    public void answer(Sender.Id sender, SenderAnswer answer) {
        Set<Sender.Id> before = left();
        Map<Sender.Id, SenderAnswer> next = new LinkedHashMap<>(answers.get());
        next.put(sender, answer);
        answers.set(Map.copyOf(next));
        clearMissing();
        if (!left().equals(before)) {
            whenOthersAreLeft.run();
        }
    }

    /** Whose files are to be left. */
    Set<Sender.Id> left() {
        return questions.get().stream().map(TrustQuestion::sender).filter(sender -> answers.get().get(sender) == SenderAnswer.NOT_NOW)
                .collect(Collectors.toSet());
    }

    /** Their names. */
    List<String> leftNames() {
        return questions.get().stream().filter(question -> left().contains(question.sender())).map(TrustQuestion::who).distinct().toList();
    }

    /** What is to be remembered about the keys of those whose files are taken; empty, and asked for, while an answer is missing. */
    Optional<Map<Sender.Id, KeyDecision>> decisions() {
        clearMissing();
        Optional<TrustQuestion> open = questions.get().stream().filter(question -> !answers.get().containsKey(question.sender())).findFirst();
        open.ifPresent(question -> {
            missing.set(texts.text("exchange.trust.answer-first", question.who()));
            asked.set(Optional.of(question.sender()));
        });
        return open.isPresent() ? Optional.empty() : Optional.of(questions.get().stream().map(TrustQuestion::sender)
                .filter(sender -> answers.get().get(sender).decision().isPresent())
                .collect(Collectors.toMap(sender -> sender, sender -> answers.get().get(sender).decision().orElseThrow())));
    }

    /** Asks about the senders of other files. */
    void begin(List<TrustQuestion> first) {
        answers.set(Map.of());
        clearMissing();
        questions.set(first);
    }

    /**
     * Goes on asking, now that files were left or taken up again: about those that are left as before, about all others as it is now.
     *
     * @param whole the questions about all files
     * @param now those about the files that are not left
     */
    void goOn(List<TrustQuestion> whole, List<TrustQuestion> now) {
        Map<Sender.Id, TrustQuestion> current = now.stream().collect(Collectors.toMap(TrustQuestion::sender, question -> question));
        Set<Sender.Id> left = left();
        var next = new ArrayList<TrustQuestion>();
        whole.forEach(question -> Optional.ofNullable(current.remove(question.sender()))
                .or(() -> left.contains(question.sender()) ? Optional.of(question) : Optional.empty()).ifPresent(next::add));
        now.stream().filter(question -> current.containsKey(question.sender())).forEach(next::add); // known only through a file that is left
        if (!next.equals(questions.get())) {
            questions.set(List.copyOf(next));
        }
    }

    private void clearMissing() {
        missing.set("");
        asked.set(Optional.empty());
    }
}
