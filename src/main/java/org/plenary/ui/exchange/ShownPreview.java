package org.plenary.ui.exchange;

import java.util.List;
import org.plenary.feature.exchange.Preview;
import org.plenary.ui.kit.Texts;

/**
 * A preview in words.
 *
 * @param from who made the files and when
 * @param senders their names
 * @param counts how many changes are new and how many are here
 * @param forks a sentence about forks; empty for none
 * @param questions about senders unknown here; none when all are known, or when nothing is new
 * @param marks one sentence for each group of changes whose author is not proven
 * @param apply the verb with its number: "Apply 34 changes"
 * @param tree what becomes of what
 * @param byPerson the same by who wrote it
 */
public record ShownPreview(Preview preview, String from, String senders, String counts, String forks, List<TrustQuestion> questions,
        List<String> marks, String apply, List<Branch> tree, List<Branch> byPerson) {

    static ShownPreview of(Preview preview, Texts texts, Moments moments) {
        var words = new PreviewWords(preview, texts, moments);
        var trust = new TrustWords(preview, texts);
        return new ShownPreview(preview, words.from(), words.senders(), words.counts(), words.forks(),
                isNothingNew(preview) ? List.of() : trust.questions(), trust.marks(), words.apply(), Branch.of(preview, texts), Branch.byPerson(preview, texts));
    }

    /** Whether everything in it is here already. */
    public boolean isNothingNew() {
        return isNothingNew(preview);
    }

    /** Whether the files of all senders are left. */
    public boolean isNothingTaken() {
        return preview.bundles().isEmpty();
    }

    private static boolean isNothingNew(Preview preview) {
        return preview.added() == 0 && preview.provenance().proving() == 0 && preview.attached() == 0;
    }
}
