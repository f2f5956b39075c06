package org.plenary.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortcutsTest {

    private final List<String> done = new ArrayList<>();
    private final Shortcuts shortcuts = new Shortcuts();
    private final Command everywhere = Command.of("window.saved", "Is everything saved?", "Shortcut+S", () -> done.add("saved"));
    private final Command here = Command.of("recommendation.open", "Open the form", "Enter", () -> done.add("open"));

    @Test
    void theScreensCommandsComeFirstAndGoWithTheScreen() {
        shortcuts.add(everywhere);
        shortcuts.setHere(List.of(here));
        assertThat(shortcuts.reachable()).containsExactly(here, everywhere);
        shortcuts.setHere(List.of());
        assertThat(shortcuts.reachable()).containsExactly(everywhere);
    }

    @Test
    void whilePausedNoKeyReachesAnything() {
        shortcuts.add(everywhere);
        shortcuts.pauseWhile(() -> true);
        assertThat(shortcuts.reachable()).isEmpty();
    }

    @Test
    void thePaletteOffersThingsFirstAndOnlyWhatIsPossible() {
        Findable twelve = new Findable("12 Publish", "Recommendation", () -> done.add("12"));
        shortcuts.addFindables(() -> List.of(twelve));
        shortcuts.add(everywhere.when(() -> false));
        shortcuts.setHere(List.of(here));
        assertThat(shortcuts.findables("Command")).extracting(Findable::title).containsExactly("12 Publish", "Open the form");
    }

    @Test
    void onlyKeysThatWriteArePlain() {
        assertThat(List.of(Keys.of("P"), Keys.of("Shift+P"), Keys.of("Delete"), Keys.typed("?"))).allMatch(Keys::isPlain);
        assertThat(List.of(Keys.of("Shortcut+P"), Keys.of("Alt+Left"), Keys.of("F6"), Keys.of("Shift+F6"))).noneMatch(Keys::isPlain);
    }
}
