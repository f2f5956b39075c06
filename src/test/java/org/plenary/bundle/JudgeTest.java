package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonValue;

/** The judge of {@link MutationTest} finds what a careless reader would take. */
class JudgeTest {

    private static final Judge JUDGE = new Judge(SeveralWriters.BUNDLES);
    private static final Bundle GENUINE = SeveralWriters.BUNDLES.getFirst();

    private static Bundle with(Bundle.Made made, List<Change> changes, Have have, List<Bundle.Signature> signatures) {
        return new Bundle(GENUINE.review(), made, GENUINE.since(), have, Samples.sorted(changes), signatures);
    }

    @Test
    void aTailBehindAHeadThatItsOwnerNeverSigned() {
        Change last = GENUINE.changes().get(2);
        Change forged = Change.write(last.writer(), 4, Samples.stamp(90), last.by(), last.hash(),
                List.of(Edit.first("note/1", "text", JsonValue.of("I agree"))));
        List<Change> changes = new ArrayList<>(GENUINE.changes());
        changes.add(forged);
        SortedMap<String, List<Have.Tip>> heads = new TreeMap<>(Have.of(changes).tips());
        heads.keySet().retainAll(List.of("aaaa1111"));
        Bundle.Signature unverified = new Bundle.Signature(SeveralWriters.ANNA.publicKey(), heads, Envelope.of(GENUINE).frame(), "forged");
        assertThat(JUDGE.objections(with(GENUINE.made(), changes, Have.of(changes), List.of(unverified)))).singleElement().asString()
                .startsWith("changes count as written by a key whose owner never signed them").contains(forged.hash().text());
    }

    @Test
    void aChangeThatIsReadOtherThanItIsWritten() {
        Change second = GENUINE.changes().get(1);
        Change misread = Change.read(second.writer(), second.seq(), second.at(), second.by(), second.previous(), List.of(), second.line());
        List<Change> changes = new ArrayList<>(GENUINE.changes());
        changes.set(1, misread);
        assertThat(JUDGE.objections(with(GENUINE.made(), changes, GENUINE.have(), List.of()))).singleElement().asString()
                .startsWith("a change is not what its hash says");
    }

    @Test
    void aFileOfAnotherMakerOrWithLessInItUnderItsFirstSignature() {
        var other = new Bundle.Made(GENUINE.made().at(), "mallory", GENUINE.made().app());
        assertThat(JUDGE.objections(with(other, GENUINE.changes(), GENUINE.have(), GENUINE.signatures())))
                .containsExactly("the file bears its maker's signature and is another file");
        assertThat(JUDGE.objections(with(GENUINE.made(), GENUINE.changes().subList(1, 12), GENUINE.have(), GENUINE.signatures())))
                .containsExactly("the file bears its maker's signature and is another file");
    }
}
