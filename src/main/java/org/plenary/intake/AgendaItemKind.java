package org.plenary.intake;

import java.util.List;
import org.plenary.domain.review.LookAlikes;

/** Guesses what sort of item a title names, by the words agendas of such teams use (S0:75-82, S1:28-39, S4:39-49). */
final class AgendaItemKind {

    private record Sign(String words, String kind) { }

    /** The first that fits counts. Words are look-alike keys: small letters, single spaces. */
    private static final List<Sign> SIGNS = List.of(new Sign("roll call", "roll-call"), new Sign("confirm action", "confirm"),
            new Sign("a o b", "any-other-business"), new Sign("aob", "any-other-business"), new Sign("step through", "step-through"),
            new Sign("break", "break"), new Sign("lunch", "break"), new Sign("welcome", "procedure"), new Sign("finalize", "decision"),
            new Sign("update", "information"), new Sign("highlight", "information"));

    private AgendaItemKind() { }

    static String of(String title) {
        String key = " " + LookAlikes.key(title) + " ";
        return SIGNS.stream().filter(sign -> key.contains(" " + sign.words() + " ")).map(Sign::kind).findFirst()
                .orElse("discussion");
    }
}
