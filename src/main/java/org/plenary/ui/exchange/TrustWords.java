package org.plenary.ui.exchange;

import java.util.List;
import org.plenary.feature.exchange.MarkedChanges;
import org.plenary.feature.exchange.Preview;
import org.plenary.feature.exchange.Sender;
import org.plenary.ui.kit.Texts;

/** What a preview says of where its changes come from. */
final class TrustWords {

    private final Preview preview;
    private final Texts texts;

    TrustWords(Preview preview, Texts texts) {
        this.preview = preview;
        this.texts = texts;
    }

    /** The questions about those senders that are strangers here. */
    List<TrustQuestion> questions() {
        return preview.strangers().stream().map(this::question).toList();
    }

    /** One sentence for each group of changes whose author is not proven. */
    List<String> marks() {
        return preview.provenance().marked().stream().map(this::mark).toList();
    }

    private TrustQuestion question(Sender sender) {
        String who = preview.person(sender.by());
        return switch (sender.standing()) {
            case UNSIGNED -> new TrustQuestion(sender.id(), who, texts.text("exchange.trust.unsigned"),
                    texts.text("exchange.trust.unsigned.what", who), "", List.of());
            case REVOKED -> new TrustQuestion(sender.id(), who, texts.text("exchange.trust.revoked", who),
                    texts.text("exchange.trust.revoked.what", who), "", List.of());
            default -> new TrustQuestion(sender.id(), who,
                    sender.isMe() ? texts.text("exchange.trust.me") : texts.text("exchange.trust.is-this", who),
                    sender.isMe() ? texts.text("exchange.trust.me.what") : texts.text("exchange.trust.is-this.what", who),
                    warning(sender, who), sender.words());
        };
    }

    private String warning(Sender sender, String who) {
        if (!sender.owners().isEmpty()) {
            return texts.text("exchange.trust.other-name", PreviewWords.people(sender.owners(), preview, texts), who);
        }
        return sender.otherKeys().isEmpty() || sender.isMe() ? "" : texts.text("exchange.trust.another-key", who);
    }

    private String mark(MarkedChanges marked) {
        String by = preview.person(marked.by());
        String from = PreviewWords.senders(preview, texts);
        return switch (marked.standing()) {
            case MARKED -> texts.count("exchange.trust.mark.marked", marked.changes(), by, from);
            case OTHER_NAME -> marked.signers().isEmpty() ? texts.count("exchange.trust.mark.other-name", marked.changes(), by, from)
                    : texts.count("exchange.trust.mark.signed-by", marked.changes(), by, PreviewWords.people(marked.signers(), preview, texts));
            case REVOKED -> texts.count("exchange.trust.mark.revoked", marked.changes(), by, from);
            case AFTER_SIGNED -> texts.count("exchange.trust.mark.after-signed", marked.changes(), by, from);
            case UNSIGNED -> texts.count("exchange.trust.mark.unsigned", marked.changes(), by, from);
            default -> texts.count("exchange.trust.mark.unknown", marked.changes(), by, from);
        };
    }
}
