package org.plenary.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.feature.exchange.SendBundle;
import org.plenary.ui.kit.Texts;

/** Says what was sent, for whom, and who can open it. */
final class SentWords {

    private final Texts texts;
    private final Moments moments;

    SentWords(Texts texts, Moments moments) {
        this.texts = texts;
        this.moments = moments;
    }

    /**
     * Such as "Sent 3 changes in out.bundle.json (3 kB) for Bob Moss, who has the others. Anybody who has the file can read it."
     *
     * @param lackers for whom things were left out; none when everything was sent
     * @param readers the names of those who can open it; none when everybody can
     */
    String of(SendBundle.Sent done, List<String> lackers, List<String> readers) {
        String what = texts.count("exchange.send.sent", done.changes(), file(done.files()), moments.size(done.bytes()));
        String whom = lackers.isEmpty() ? texts.text("exchange.send.sent.whole", what)
                : texts.text("exchange.send.sent.delta", what, Enumeration.of(lackers, texts));
        String open = readers.isEmpty() ? texts.text("exchange.send.open") : able(readers, texts);
        String attached = done.attached() == 0 ? "" : " " + texts.count("exchange.send.sent.attached", done.attached());
        String parts = done.files().size() == 1 ? "" : " " + texts.text("exchange.send.sent.parts", done.files().size());
        return whom + attached + parts + " " + open;
    }

    private static Path file(List<Path> files) {
        return files.getFirst().getFileName();
    }

    /** "Only Bob Moss, Chloé Diallo and you can open it." */
    static String able(List<String> readers, Texts texts) {
        return texts.text("exchange.send.able",
                Enumeration.of(Stream.concat(readers.stream(), Stream.of(texts.text("exchange.send.you"))).toList(), texts));
    }
}
