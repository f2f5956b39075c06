package org.plenary.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.feature.exchange.PastImport;
import org.plenary.ui.kit.Texts;

/** For whom a bundle may leave things out: the newest file received from each, and files chosen by hand. UI thread. */
public final class Recipients {

    private final Texts texts;
    private final Moments moments;
    private final Runnable whenChosen;
    private final ObservableList<Recipient> all = FXCollections.observableArrayList();
    private final List<Recipient> byHand = new ArrayList<>();

    Recipients(Texts texts, Moments moments, Runnable whenChosen) {
        this.texts = texts;
        this.moments = moments;
        this.whenChosen = whenChosen;
    }

    /** Those that can be chosen. */
    public ObservableList<Recipient> all() {
        return all;
    }

    /** The files of those that are chosen. */
    List<Path> chosen() {
        return all.stream().filter(recipient -> recipient.chosen().get()).map(Recipient::file).toList();
    }

    /** Adds files and chooses them. */
    void add(List<Path> files) {
        Set<Path> known = new HashSet<>(all.stream().map(Recipient::file).toList());
        for (Path file : files) {
            if (known.add(file.toAbsolutePath())) {
                Recipient recipient = made(file.toAbsolutePath(), file.getFileName().toString());
                recipient.chosen().set(true);
                byHand.add(recipient);
                all.add(recipient);
            }
        }
        all.stream().filter(recipient -> files.contains(recipient.file())).forEach(recipient -> recipient.chosen().set(true));
    }

    /** Shows the files of the history that are still there; what was chosen stays chosen. */
    void follow(List<PastImport> imports) {
        Map<List<String>, PastImport> newest = new LinkedHashMap<>();
        imports.stream().filter(past -> past.stillThere().size() == 1).forEach(past -> newest.putIfAbsent(past.from(), past));
        Set<Path> chosen = new HashSet<>(chosen());
        List<Recipient> now = new ArrayList<>();
        newest.values().forEach(past -> {
            Path file = past.stillThere().getFirst();
            Recipient recipient = made(file, texts.text("exchange.send.recipient", String.join(", ", past.from()), file.getFileName(),
                    moments.dayAndTime(past.receipt().at())));
            recipient.chosen().set(chosen.contains(file));
            now.add(recipient);
        });
        byHand.stream().filter(added -> now.stream().noneMatch(recipient -> recipient.file().equals(added.file()))).forEach(now::add);
        all.setAll(now);
    }

    private Recipient made(Path file, String words) {
        Recipient recipient = new Recipient(file, words);
        recipient.chosen().addListener((all, was, now) -> whenChosen.run());
        return recipient;
    }
}
