package org.plenary.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.plenary.feature.review.TheSample;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.AtOnce;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.HandDelay;
import org.plenary.ui.kit.RecordedDialogs;
import org.plenary.ui.kit.RecordedNotices;
import org.plenary.ui.kit.Texts;

class SettingsViewModelTest {

    private final MemoryCopy copy = TheSample.withTeam();
    private final AComputer computer = new AComputer();
    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final RecordedNotices notices = new RecordedNotices();
    private final List<String> asked = new ArrayList<>();
    private final SettingsViewModel model = new SettingsViewModel(copy, computer, new SimpleObjectProperty<>(Appearance.FOLLOW), new SimpleIntegerProperty(100),
            () -> List.of(new KeyGroup("Everywhere", List.of(Command.of("a", "Larger text", "Shortcut+L", () -> { }), Command.of("b", "Without keys", () -> { }))),
                    new KeyGroup("Members", List.of(Command.of("c", "Add a member", "Shortcut+N", () -> { })))),
            new About("0.1.0", 1), () -> asked.add("who"), dialogs, new Surroundings(new AtOnce(), new HandDelay(), Runnable::run, notices, Texts.english()));

    @Test
    void theNameIsTheRostersAndTheDeviceThisComputers() {
        model.show();
        assertThat(model.you().name().get()).isEqualTo("Anna Keller");
        assertThat(model.you().device().get()).isEqualTo("anna's laptop");
        model.you().change();
        assertThat(asked).containsExactly("who");
    }

    @Test
    void somebodyUnknownIsSaidToBe() {
        computer.me = "root";
        model.show();
        assertThat(model.you().name().get()).isEqualTo("Nobody on the roster (“root”)");
    }

    @Test
    void theDevicesNameIsKeptWhenTheFieldOrTheScreenIsLeft() {
        model.show();
        model.you().device().set("The blue one");
        model.leave();
        assertThat(computer.device).isEqualTo("The blue one");
        model.show();
        model.you().device().set(" ");
        model.you().keepDevice();
        assertThat(model.you().device().get()).isEqualTo("localhost");
    }

    @Test
    void theProofAnswersInPlainWords() {
        model.show();
        model.data().prove();
        assertThat(model.data().answer().get()).map(DataViewModel.Answer::sentence)
                .contains("All is well: " + copy.check().changes() + " changes by 7 writers, none lost or altered.");
        assertThat(model.data().busy().get()).isFalse();
    }

    @Test
    void aCopyInACloudFolderIsWarnedAbout() {
        model.show();
        assertThat(model.data().folders().get()).map(DataViewModel.Folders::warning).contains("");
        computer.data = Path.of("/home/anna/Dropbox/plenary");
        model.show();
        assertThat(model.data().folders().get().orElseThrow().warning()).startsWith("This folder lies in Dropbox");
    }

    @Test
    void foldersAreShownByTheSystem() {
        model.data().show(computer.data());
        assertThat(computer.shown).containsExactly(computer.data());
    }

    @Test
    void keysAreFoundByTheirWordsAndByThemselves() {
        model.show();
        assertThat(model.keys().found().get()).flatExtracting(KeyGroup::commands).extracting(Command::text).containsExactly("Larger text", "Add a member");
        model.keys().words().set("member");
        assertThat(model.keys().found().get()).extracting(KeyGroup::title).containsExactly("Members");
        model.keys().words().set("ctrl+l");
        assertThat(model.keys().found().get()).flatExtracting(KeyGroup::commands).extracting(Command::text).containsExactly("Larger text");
    }

    @Test
    void aPassphraseIsSetChangedAndRemovedAndTheOneBeforeIsAskedFor() {
        model.show();
        assertThat(model.passphrase().guarded().get()).isFalse();
        dialogs.answer("three small words");
        model.passphrase().set();
        assertThat(computer.passphrase).isEqualTo("three small words");
        assertThat(model.passphrase().guarded().get()).isTrue();
        dialogs.answer("three small words").answer("four rather long words");
        model.passphrase().set();
        assertThat(computer.passphrase).isEqualTo("four rather long words");
        dialogs.answer("three small words");
        model.passphrase().remove();
        assertThat(model.passphrase().guarded().get()).isTrue();
        dialogs.answer("four rather long words");
        model.passphrase().remove();
        assertThat(computer.passphrase).isEmpty();
        assertThat(model.passphrase().guarded().get()).isFalse();
        assertThat(notices.told).containsExactly("Your keys are under that passphrase. It is asked for at the next start.",
                "Your keys are under that passphrase. It is asked for at the next start.",
                "That is not the passphrase of your keys. Nothing was changed.", "Your keys are under no passphrase any more.");
    }

    @Test
    void whoRatherNotAnswersKeepsTheKeysAsTheyAre() {
        model.show();
        model.passphrase().set();
        assertThat(computer.passphrase).isEmpty();
        assertThat(notices.told).isEmpty();
    }
}
