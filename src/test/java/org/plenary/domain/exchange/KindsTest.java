package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.fixture.SmallKinds;

class KindsTest {

    private final Kinds kinds = SmallKinds.ALL;

    @Test
    void aRegisterIsDeclaredByItsFieldOrItsSet() {
        assertThat(kinds.field("person/anna", "name")).contains(SmallKinds.NAME);
        assertThat(kinds.field("person/anna", "aliases/A. K.")).contains(SmallKinds.ALIASES);
        assertThat(kinds.field("person/anna", "aliases/a/b")).contains(SmallKinds.ALIASES);
        assertThat(kinds.field("person/anna", "aliases")).isEmpty();
        assertThat(kinds.field("person/anna", "name/x")).isEmpty();
        assertThat(kinds.field("letter/1", "name")).isEmpty();
    }

    @Test
    void whatNobodyDeclaredIsAskedAndShared() {
        assertThat(kinds.merge("letter/1", "text")).isEqualTo(MergeClass.ASK);
        assertThat(kinds.scope("letter/1", "text")).isEqualTo(Scope.SHARED);
        assertThat(kinds.scope("recommendation/ssr1-1", "colour-of-money")).isEqualTo(Scope.SHARED);
    }

    @Test
    void ordersAndParentsAndSamenessSettleThemselves() {
        assertThat(kinds.merge("agenda-item/1", "position")).isEqualTo(MergeClass.SETTLE);
        assertThat(kinds.merge("agenda-item/1", "parent")).isEqualTo(MergeClass.SETTLE);
        assertThat(kinds.merge("agenda-item/1", "title")).isEqualTo(MergeClass.ASK);
        assertThat(kinds.merge("agenda-item/1", Edit.DELETED)).isEqualTo(MergeClass.ASK);
    }

    @Test
    void anOwnFieldBelongsToTheOwnLog() {
        assertThat(kinds.scope("meeting/43", "private-note")).isEqualTo(Scope.OWN);
        assertThat(kinds.scope("meeting/43", "title")).isEqualTo(Scope.SHARED);
    }

    @Test
    void onlyAWhollyOwnKindIsDeletedInTheOwnLog() {
        assertThat(kinds.scope("draft/1", Edit.DELETED)).isEqualTo(Scope.OWN);
        assertThat(kinds.scope("meeting/43", Edit.DELETED)).isEqualTo(Scope.SHARED);
    }

    @Test
    void twoKindsOfOneNameAreRefused() {
        List<Kind> twice = List.of(Kind.of("person"), Kind.of("person"));
        assertThatThrownBy(() -> new Kinds(twice)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void scopesHaveWords() {
        assertThat(Scope.of("own")).contains(Scope.OWN);
        assertThat(Scope.of("shared")).contains(Scope.SHARED);
        assertThat(Scope.of("OWN")).isEmpty();
    }

    @Test
    void kindsKeepTheOrderOfTheirDeclaration() {
        Kind letter = Kind.of("letter");
        assertThat(new Kinds(List.of(letter, SmallKinds.PERSON)).all()).containsExactly(letter, SmallKinds.PERSON);
    }

    @Test
    void aThingsIdBeginsWithItsKind() {
        assertThat(SmallKinds.PERSON.id("anna-keller")).isEqualTo("person/anna-keller");
    }

    @Test
    void onlyAWhollyOwnKindIsOwn() {
        assertThat(List.of(SmallKinds.DRAFT.isOwn(), SmallKinds.MEETINGS.isOwn(), SmallKinds.PERSON.isOwn())).containsExactly(true, false, false);
    }
}
