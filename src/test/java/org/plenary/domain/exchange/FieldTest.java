package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldTest {

    private static Field declared(FieldType type, String target) {
        return new Field("f", type, target, MergeClass.ASK, Visibility.INTERNAL);
    }

    @Test
    void aFieldIsAskedAboutAndInternalUnlessItSaysOtherwise() {
        assertThat(List.of(Field.text("f"), Field.markdown("f"), Field.word("f"), Field.integer("f"), Field.decimal("f"), Field.flag("f"),
                Field.date("f"), Field.instant("f"), Field.time("f"), Field.zone("f"), Field.link("f"), Field.fileHash("f")))
                .containsExactly(declared(FieldType.TEXT, ""), declared(FieldType.MARKDOWN, ""), declared(FieldType.WORD, ""),
                        declared(FieldType.INTEGER, ""), declared(FieldType.DECIMAL, ""), declared(FieldType.FLAG, ""),
                        declared(FieldType.DATE, ""), declared(FieldType.INSTANT, ""), declared(FieldType.TIME, ""),
                        declared(FieldType.ZONE, ""), declared(FieldType.LINK, ""), declared(FieldType.FILE_HASH, ""));
    }

    @Test
    void aReferenceNamesItsKind() {
        assertThat(List.of(Field.reference("f", "person"), Field.template("f", "grouping"), Field.set("f", "person")))
                .containsExactly(declared(FieldType.REFERENCE, "person"), declared(FieldType.TEMPLATE, "grouping"),
                        declared(FieldType.SET, "person"));
    }

    @Test
    void orderAndParentSettleThemselves() {
        assertThat(Field.position()).isEqualTo(new Field("position", FieldType.POSITION, "", MergeClass.SETTLE, Visibility.INTERNAL));
        assertThat(Field.parent("agenda-item"))
                .isEqualTo(new Field("parent", FieldType.REFERENCE, "agenda-item", MergeClass.SETTLE, Visibility.INTERNAL));
    }

    @Test
    void visibilityIsChosenWithoutLosingTheRest() {
        Field settled = Field.reference("f", "person").settled();
        assertThat(settled.asPublic()).isEqualTo(new Field("f", FieldType.REFERENCE, "person", MergeClass.SETTLE, Visibility.PUBLIC));
        assertThat(settled.asOwn()).isEqualTo(new Field("f", FieldType.REFERENCE, "person", MergeClass.SETTLE, Visibility.OWN));
    }
}
