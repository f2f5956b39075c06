package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.fixture.ASmallReview;
import org.plenary.fixture.Copy;
import org.plenary.fixture.Replicas;
import org.plenary.fixture.SmallKinds;

/** SYNC §2 "Editor rule". */
class OpenEditorTest {

    private static final String THING = ASmallReview.RECOMMENDATION_1;
    private static final String FIELD = SmallKinds.SHORT_DETAIL.name();

    private final Replicas both = Replicas.ofASmallReview();
    private final Copy anna = both.anna();
    private final Copy bob = both.bob();

    @Test
    void aTextTypedWhileAnImportCameStandsBesideTheImportedOne() {
        OpenEditor editor = OpenEditor.open(anna.view(), THING, FIELD);
        Change bobs = bob.set(THING, SmallKinds.SHORT_DETAIL, "Bob's");
        anna.receive(bob);
        Change annas = anna.save(editor.save(JsonValue.of("Anna's")));
        assertThat(anna.heads(THING, SmallKinds.SHORT_DETAIL)).containsExactlyInAnyOrder(bobs.dot(), annas.dot());
    }

    @Test
    void theNextSaveReplacesOnlyTheOneBefore() {
        OpenEditor editor = OpenEditor.open(anna.view(), THING, FIELD);
        Change first = anna.save(editor.save(JsonValue.of("Anna's")));
        Change bobs = bob.set(THING, SmallKinds.SHORT_DETAIL, "Bob's");
        anna.receive(bob);
        OpenEditor after = editor.saved(first.dot());
        assertThat(after).isEqualTo(new OpenEditor(THING, FIELD, List.of(first.dot())));
        Change second = anna.save(after.save(JsonValue.of("Anna's second")));
        assertThat(anna.heads(THING, SmallKinds.SHORT_DETAIL)).containsExactlyInAnyOrder(bobs.dot(), second.dot());
    }

    @Test
    void anEditorOfAnOwnFieldRemembersOwnDots() {
        String draft = "draft/ssr1-1/anna-keller/q1";
        Change own = anna.set(draft, SmallKinds.DRAFT_TEXT, "not yet");
        assertThat(OpenEditor.open(anna.view(), draft, "text").loaded()).containsExactly(own.dot());
        assertThat(OpenEditor.open(anna.view(), "answer/ssr1-1/anna-keller/q1", "text").loaded()).isEmpty();
    }
}
