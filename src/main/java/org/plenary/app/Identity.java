package org.plenary.app;

import java.util.Optional;
import org.plenary.bundle.KeyFolder;
import org.plenary.bundle.ProfileKeys;
import org.plenary.domain.exchange.Slug;
import org.plenary.feature.Author;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.SayWhoIAm;

/**
 * Who acts on this computer: the person that {@code --as} names, or who said so before, or else the system's user, by the slug of their
 * user name. The keys are read, or made, only when something needs them, and kept in memory
 * only. Safe for several threads.
 */
final class Identity {

    private final AppFolders folders;
    private final ThisComputer computer;
    private final PreferencesFile preferences;
    private final GivenPassphrase passphrase;
    private final KeyFolder keyFolder;
    private Optional<String> acting = Optional.empty();
    private Optional<Outcome<ProfileKeys>> keys = Optional.empty();

    Identity(AppFolders folders, ThisComputer computer, GivenPassphrase passphrase) {
        this.passphrase = passphrase;
        this.keyFolder = new KeyFolder(folders.profile());
        this.folders = folders;
        this.computer = computer;
        this.preferences = new PreferencesFile(folders.profile());
    }

    AppFolders folders() {
        return folders;
    }

    PreferencesFile preferences() {
        return preferences;
    }

    /**
     * Lets somebody act for as long as the program runs. A name must stand on the roster; an id need not, for there may be no roster yet.
     */
    synchronized Outcome<Identity> actAs(String person, LocalCopy copy) {
        String slug = person.startsWith("person/") ? person.substring("person/".length()) : person;
        acting = new SayWhoIAm(copy).find(person).map(SayWhoIAm.Member::slug)
                .or(() -> Optional.of(slug).filter(s -> !s.isEmpty() && s.equals(Slug.of(s))));
        return acting.isPresent() ? Outcome.done(this) : Outcome.refused("Nobody on the roster is called " + person
                + "; the command \"me --name\" puts somebody on it. Nothing was changed.");
    }

    /** Makes that person the one who works here from now on, also after the program ends. */
    synchronized void workAs(String slug) {
        acting = Optional.of(slug);
        preferences.change(chosen -> chosen.withMe(slug));
    }

    /** True once somebody said who works here. */
    synchronized boolean isKnown() {
        return acting.isPresent() || preferences.read().me().isPresent();
    }

    synchronized String slug() {
        return acting.or(() -> preferences.read().me()).orElseGet(computer::user);
    }

    /** True when the keys are under a passphrase that nobody has given yet. */
    synchronized boolean isLocked() {
        return keyFolder.isLocked() && !(keys() instanceof Outcome.Done<ProfileKeys>);
    }

    /** True when the keys are under a passphrase. */
    boolean isUnderPassphrase() {
        return keyFolder.isLocked();
    }

    /** What signs, and what opens bundles that were encrypted for this computer. */
    synchronized Outcome<ProfileKeys> keys() {
        if (keys.isEmpty()) {
            keys = Optional.of(keyFolder.isLocked() ? passphrase.read().then(given -> given.map(keyFolder::open).orElseGet(keyFolder::open))
                    : keyFolder.open());
        }
        return keys.get();
    }

    /** Opens the keys for as long as the program runs. */
    synchronized Outcome<ProfileKeys> open(String typed) {
        return keep(keyFolder.open(typed));
    }

    /**
     * Puts the keys under a passphrase, under another one, or under none.
     *
     * @param now the one that they are under; not looked at when they are under none
     * @param next empty for none
     */
    synchronized Outcome<ProfileKeys> changePassphrase(String now, Optional<String> next) {
        return keyFolder.open(now).then(opened -> keep(next.map(typed -> keyFolder.lock(opened, typed)).orElseGet(() -> keyFolder.unlock(opened))));
    }

    /** New keys, for who forgot the passphrase. */
    synchronized Outcome<ProfileKeys> startAnew() {
        return keep(keyFolder.startAnew());
    }

    private Outcome<ProfileKeys> keep(Outcome<ProfileKeys> outcome) {
        if (outcome instanceof Outcome.Done<ProfileKeys>) {
            keys = Optional.of(outcome);
        }
        return outcome;
    }

    /** What the next change's writer states. Refused keys were told before anything could be written, so here they are no key. */
    synchronized Author author() {
        Optional<ProfileKeys> mine = keys() instanceof Outcome.Done<ProfileKeys>(ProfileKeys opened) ? Optional.of(opened) : Optional.empty();
        String key = mine.map(opened -> opened.signing().publicKey()).or(keyFolder::publicKey).orElse("");
        String recipient = mine.map(opened -> opened.age().recipient()).orElse("");
        return new Author(slug(), preferences.read().device().orElseGet(computer::device), key, recipient, Wiring.VERSION);
    }
}
