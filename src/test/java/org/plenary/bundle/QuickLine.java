package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonText.NotReadable;

/** Holds the quick way through a line against the parser. */
final class QuickLine {

    private static final ChangeReader PARSER = new ChangeReader(Limits.STANDARD);

    private QuickLine() { }

    /** True when both take the line, alike; false when the quick way leaves it. */
    static boolean agrees(byte[] line) {
        try {
            Change quick = new LineScanner(line, Limits.STANDARD.ofChange(), new Vocabulary()).change(Hash.of(line), Hash.NONE).change();
            Change parsed = PARSER.read(new String(line, StandardCharsets.UTF_8));
            assertThat(quick).isEqualTo(parsed).returns(parsed.line(), Change::line).returns(parsed.edits(), Change::edits)
                    .returns(parsed.at(), Change::at).returns(parsed.by(), Change::by).returns(parsed.previous(), Change::previous)
                    .returns(parsed.dot(), Change::dot);
            return true;
        } catch (LineScanner.NotPlain e) {
            return false;
        } catch (NotReadable e) {
            throw new AssertionError("the quick way took what the parser refuses: " + new String(line, StandardCharsets.UTF_8), e);
        }
    }
}
