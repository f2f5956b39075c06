package org.plenary.ui.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.feature.exchange.KeyHolder;
import org.plenary.ui.kit.Texts;

/** Who will be able to open the file that is sent. UI thread. */
public final class ReadersViewModel {

    private final Texts texts;
    private final BooleanProperty encrypting = new SimpleBooleanProperty();
    private final ObservableList<Reader> all = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper able = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper unable = new ReadOnlyStringWrapper("");
    private List<KeyHolder> holders = List.of();
    private boolean decided;

    ReadersViewModel(Texts texts) {
        this.texts = texts;
        encrypting.addListener((is, was, now) -> {
            decided = true;
            say();
        });
        say();
    }

    /** Whether not everybody will be able to open the file. */
    public BooleanProperty encrypting() {
        return encrypting;
    }

    /** Those it can be encrypted for; everybody whose key is known for theirs is chosen at first. */
    public ObservableList<Reader> all() {
        return all;
    }

    /** A sentence: who will be able to open the file. */
    public ReadOnlyStringProperty able() {
        return able.getReadOnlyProperty();
    }

    /** A sentence: who cannot be made able to, and what helps; empty when there is nobody, or when everybody can open it. */
    public ReadOnlyStringProperty unable() {
        return unable.getReadOnlyProperty();
    }

    /** True once the person has seen that a file can be encrypted, and said yes or no. */
    boolean decided() {
        return decided;
    }

    /** Proposes to encrypt, where there is somebody to encrypt for; from now on it counts as seen. */
    void propose() {
        encrypting.set(!all.isEmpty());
        decided = true;
    }

    /** Shows who is there; what was chosen stays chosen. */
    void follow(List<KeyHolder> now) {
        if (now.equals(holders)) {
            return;
        }
        Map<String, Boolean> before = new HashMap<>();
        all.forEach(reader -> before.put(reader.person(), reader.chosen().get()));
        holders = List.copyOf(now);
        all.setAll(now.stream().filter(KeyHolder::isKnown).map(holder -> made(holder, before.getOrDefault(holder.person(), holder.proven())))
                .toList());
        say();
    }

    /** The slugs of those who alone will be able to open it, besides this person; empty when everybody will. */
    List<String> chosen() {
        return readers().map(Reader::person).toList();
    }

    /** Their names. */
    List<String> names() {
        return readers().map(Reader::name).toList();
    }

    private Stream<Reader> readers() {
        return encrypting.get() ? all.stream().filter(reader -> reader.chosen().get()) : Stream.empty();
    }

    /** True when it would be encrypted for nobody else: that must not come out as a file that everybody can read. */
    boolean isForNobody() {
        return encrypting.get() && chosen().isEmpty();
    }

    private Reader made(KeyHolder holder, boolean chosen) {
        var reader = new Reader(holder, holder.proven() ? holder.name() : texts.text("exchange.send.unproven", holder.name()), chosen);
        reader.chosen().addListener((is, was, now) -> say());
        return reader;
    }

    private void say() {
        List<String> names = names();
        List<String> without = holders.stream().filter(holder -> !holder.isKnown()).map(KeyHolder::name).toList();
        able.set(!encrypting.get() ? texts.text("exchange.send.open") : names.isEmpty() ? texts.text("exchange.send.for-nobody")
                : SentWords.able(names, texts));
        unable.set(!encrypting.get() || without.isEmpty() ? "" : texts.text("exchange.send.unable", Enumeration.of(without, texts)));
    }
}
