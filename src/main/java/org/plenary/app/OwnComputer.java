package org.plenary.app;

import java.nio.file.Path;
import java.util.Optional;
import org.plenary.feature.Outcome;
import org.plenary.ui.settings.Computer;

/** What the settings know of this computer and change on it. */
record OwnComputer(Identity identity) implements Computer {

    @Override
    public String me() {
        return identity.slug();
    }

    @Override
    public String device() {
        return identity.author().device();
    }

    @Override
    public void nameDevice(String name) {
        identity.preferences().change(chosen -> chosen.withDevice(Optional.of(name.strip()).filter(device -> !device.isEmpty())));
    }

    @Override
    public Path data() {
        return identity.folders().data();
    }

    @Override
    public Path profile() {
        return identity.folders().profile();
    }

    @Override
    public boolean isUnderPassphrase() {
        return identity.isUnderPassphrase();
    }

    @Override
    public Outcome<Boolean> changePassphrase(String now, Optional<String> next) {
        return identity.changePassphrase(now, next).then(keys -> Outcome.done(next.isPresent()));
    }

    @Override
    public boolean show(Path folder) {
        return LinkOpener.show(folder);
    }
}
