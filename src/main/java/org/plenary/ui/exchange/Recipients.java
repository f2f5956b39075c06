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

    /** Those that are chosen. */
    List<Recipient> chosen() {
        return all.stream().filter(recipient -> recipient.chosen().get()).toList();
    }

    /** Chooses the files that are among these, and no others. */
    void choose(List<Path> files) {
        all.forEach(recipient -> recipient.chosen().set(files.contains(recipient.file())));
    }

    /** Adds files and chooses them. */
    void add(List<Path> files) {
        Set<Path> known = new HashSet<>(all.stream().map(Recipient::file).toList());
        for (Path file : files) {
            if (known.add(file.toAbsolutePath())) {
                String name = file.getFileName().toString();
                Recipient recipient = made(file.toAbsolutePath(), name, name, true);
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
        Set<Path> chosen = new HashSet<>(chosen().stream().map(Recipient::file).toList());
        List<Recipient> now = new ArrayList<>();
        newest.values().forEach(past -> {
            Path file = past.stillThere().getFirst();
            String name = String.join(", ", past.from());
            now.add(made(file, name, texts.text("exchange.send.recipient", name, file.getFileName(), moments.dayAndTime(past.receipt().at())),
                    chosen.contains(file)));
        });
        byHand.stream().filter(added -> now.stream().noneMatch(recipient -> recipient.file().equals(added.file()))).forEach(now::add);
        all.setAll(now);
    }

    private Recipient made(Path file, String name, String words, boolean chosen) {
        Recipient recipient = new Recipient(file, name, words, chosen);
        recipient.chosen().addListener((all, was, now) -> whenChosen.run());
        return recipient;
    }
}
