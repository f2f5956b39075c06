package org.plenary.app;

import java.util.Optional;
import org.plenary.bundle.AgeIdentity;
import org.plenary.bundle.Keys;
import org.plenary.domain.exchange.Slug;
import org.plenary.feature.Author;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.SayWhoIAm;

/**
 * Who acts on this computer: the person that {@code --as} names, or who said so before, or else the system's user, by the slug of their
 * user name. The keys are read, or made, only when something needs them. Safe for several threads.
 */
final class Identity {

    private final AppFolders folders;
    private final ThisComputer computer;
    private final PreferencesFile preferences;
    private Optional<String> acting = Optional.empty();
    private Optional<Outcome<Keys>> keys = Optional.empty();
    private Optional<Outcome<AgeIdentity>> age = Optional.empty();

    Identity(AppFolders folders, ThisComputer computer) {
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

    synchronized Outcome<Keys> keys() {
        if (keys.isEmpty()) {
            keys = Optional.of(Keys.inProfile(folders.profile()));
        }
        return keys.get();
    }

    /** What opens bundles that were encrypted for this computer. */
    synchronized Outcome<AgeIdentity> age() {
        if (age.isEmpty()) {
            age = Optional.of(AgeIdentity.inProfile(folders.profile()));
        }
        return age.get();
    }

    /** What the next change's writer states. Refused keys were told before anything could be written, so here they are no key. */
    synchronized Author author() {
        String key = keys() instanceof Outcome.Done<Keys>(Keys mine) ? mine.publicKey() : "";
        String recipient = age() instanceof Outcome.Done<AgeIdentity>(AgeIdentity mine) ? mine.recipient() : "";
        return new Author(slug(), preferences.read().device().orElseGet(computer::device), key, recipient, Wiring.VERSION);
    }
}
