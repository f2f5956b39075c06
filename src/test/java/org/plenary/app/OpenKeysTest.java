package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.bundle.ProfileKeys;
import org.plenary.feature.Outcome;
import org.plenary.ui.kit.AtOnce;
import org.plenary.ui.kit.RecordedDialogs;
import org.plenary.ui.kit.Texts;

class OpenKeysTest {

    private static final String WORDS = "three small words";

    @TempDir
    private Path home;
    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final List<String> went = new ArrayList<>();
    private String key;

    private Identity identity() {
        var folders = new AppFolders(home.resolve("data"), home.resolve("profile"), home.resolve("logs"));
        return new Identity(folders, new ThisComputer(name -> null, name -> null), new GivenPassphrase(Optional.empty(), name -> null));
    }

    private Identity ask() {
        Identity identity = identity();
        assertThat(identity.isLocked()).isTrue();
        new OpenKeys(identity, dialogs, new AtOnce(), Texts.english(), () -> went.add("in"), () -> went.add("out")).ask();
        return identity;
    }

    @BeforeEach
    void lockTheKeys() {
        Identity identity = identity();
        key = identity.author().key();
        assertThat(identity.changePassphrase("", Optional.of(WORDS))).isInstanceOf(Outcome.Done.class);
        assertThat(identity.isLocked()).isFalse(); // whoever set it need not type it again
    }

    @Test
    void thePassphraseOpensTheKeysOnceItIsTheRightOne() {
        dialogs.answer("three smile words").answer(WORDS);
        Identity identity = ask();
        assertThat(dialogs.asked).containsExactly("Your keys are under a passphrase It opens them until the program ends. If you forgot it, cancel: you can start with new keys.",
                "Your keys are under a passphrase That is not the passphrase of your keys. Nothing was changed.");
        assertThat(went).containsExactly("in");
        assertThat(identity.isLocked()).isFalse();
        assertThat(identity.keys()).isInstanceOfSatisfying(Outcome.Done.class, done ->
                assertThat(((ProfileKeys) done.value()).signing().publicKey()).isEqualTo(key));
    }

    @Test
    void whoKnowsItNotAndWantsNoNewKeysLeavesAndNothingIsChanged() {
        Identity identity = ask();
        assertThat(went).containsExactly("out");
        assertThat(identity.isLocked()).isTrue();
        assertThat(identity.author().key()).isEqualTo(key); // the public half is no secret
    }

    @Test
    void whoForgotItStartsWithNewKeys() {
        dialogs.goOn();
        Identity identity = ask();
        assertThat(dialogs.asked).last().isEqualTo("Start with new keys?");
        assertThat(went).containsExactly("in");
        assertThat(identity.author().key()).isNotEqualTo(key).hasSize(43);
        assertThat(home.resolve("profile").resolve("locked-key-1.pem")).exists();
    }

    @Test
    void aPassphraseThatWasGivenAtTheStartIsNotAskedFor() throws Exception {
        Path file = Files.writeString(home.resolve("words"), WORDS + "\nsecond line\n");
        assertThat(new GivenPassphrase(Optional.of(file), name -> "other").read()).isEqualTo(Outcome.done(Optional.of(WORDS)));
        assertThat(new GivenPassphrase(Optional.empty(), name -> name.equals("PLENARY_PASSPHRASE") ? WORDS : null).read())
                .isEqualTo(Outcome.done(Optional.of(WORDS)));
        Path none = home.resolve("none");
        assertThat(new GivenPassphrase(Optional.of(none), name -> WORDS).read()).isEqualTo(Outcome.refused(
                "No passphrase can be read from the first line of " + none + ". Nothing was changed."));
    }
}
