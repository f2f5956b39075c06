package org.plenary.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.MergeClass;
import org.plenary.domain.exchange.Visibility;
import org.plenary.domain.review.Audience;
import org.plenary.domain.review.Shipped;

class DeclarationsTest {

    private static final List<Kind> KINDS = Declarations.KINDS.all();

    @Test
    void everyClassThatDeclaresAKindIsListed() throws ReflectiveOperationException {
        var declared = new HashSet<Kind>();
        for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.plenary.domain")) {
            if (type.tryGetField("KIND").isPresent()) {
                declared.add((Kind) Class.forName(type.getName()).getField("KIND").get(null));
            }
        }
        assertThat(KINDS).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void everyPublicFieldConstantOfADeclarationIsInItsKind() throws ReflectiveOperationException {
        for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.plenary.domain")) {
            if (type.tryGetField("KIND").isPresent()) {
                Class<?> declaration = Class.forName(type.getName());
                Kind kind = (Kind) declaration.getField("KIND").get(null);
                for (var constant : declaration.getFields()) {
                    if (constant.getType() == Field.class) {
                        assertThat(kind.fields()).as(kind.name()).contains((Field) constant.get(null));
                    }
                }
            }
        }
    }

    @Test
    void everyKindHasItsFieldsOnceUnderKebabCaseNames() {
        for (Kind kind : KINDS) {
            assertThat(kind.fields()).as(kind.name()).isNotEmpty().extracting(Field::name).doesNotHaveDuplicates()
                    .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
        }
        assertThat(KINDS).extracting(Kind::name).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void everyReferencePointsAtADeclaredKind() {
        assertThat(namesOf(f -> !f.target().isEmpty() && Declarations.KINDS.find(f.target()).isEmpty())).isEmpty();
    }

    @Test
    void everyTemplatePointsAtAKindWithAName() {
        assertThat(fields(f -> f.type() == FieldType.TEMPLATE)).allSatisfy(field -> assertThat(
                Declarations.KINDS.find(field.target()).orElseThrow().fields()).extracting(Field::name).contains("label"));
    }

    @Test
    void onlyDraftsKeyDecisionsAndPrivateNotesAreOwn() {
        assertThat(KINDS.stream().filter(Kind::isOwn)).extracting(Kind::name).containsExactlyInAnyOrder("draft", "key");
        assertThat(namesOf(f -> f.visibility() == Visibility.OWN)).filteredOn(n -> !n.startsWith("draft.") && !n.startsWith("key."))
                .containsExactly("agenda-item.private-note");
    }

    @Test
    void contactDataAnswersAndWorkingNotesAreNeverPublished() {
        assertThat(namesOf(f -> f.visibility() == Visibility.INTERNAL)).contains("person.e-mail", "person.zone", "person.aliases",
                "question.note", "meeting.note", "attendance.note", "evidence.note", "document.note", "briefing.note",
                "member-position.comment", "recommendation.grouping-raw", "team-text.origin", "note.audience", "comment.text");
        assertThat(Declarations.KINDS.find("answer").orElseThrow().fields()).allMatch(f -> f.visibility() == Visibility.INTERNAL);
    }

    @Test
    void onlyOrderParentsColoursPlacesAndSameAsSettleThemselves() {
        assertThat(fields(f -> f.merge() == MergeClass.SETTLE)).extracting(Field::name)
                .containsOnly("position", "step-order", "step-at", "parent", "colour", "same-as");
        assertThat(fields(f -> f.type() == FieldType.POSITION || f.name().equals("parent")))
                .allMatch(f -> f.merge() == MergeClass.SETTLE);
    }

    @Test
    void aThingsWebAddressIsCalledLink() {
        assertThat(namesOf(f -> f.type() == FieldType.LINK && !f.name().equals("link"))).containsExactlyInAnyOrder("person.e-mail",
                "review.mailing-list", "review.public-input", "review.secretariat");
    }

    @Test
    void audienceIsOnlyEverTheWordThatNarrows() {
        assertThat(fields(f -> f.name().equals("audience"))).containsOnly(Audience.FIELD);
    }

    @Test
    void whatATeamWordsForItselfIsNoEnum() {
        assertThat(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.plenary.domain").stream()
                .filter(type -> type.isEnum() && !type.getPackageName().startsWith("org.plenary.domain.exchange"))
                // rules of the program: the path through the form (its choices are the team's), trust in keys, how far an item is,
                // who was there, what a quick entry begins, how a run of words is set, where a recommendation stands,
                // how an action, a decision or a question stands
                .filter(type -> !type.getName().startsWith("org.plenary.domain.assessment.GuidePath$"))
                .map(JavaClass::getSimpleName)).isSubsetOf("KeyDecision", "Standing", "ItemState", "Presence", "EntryKind", "Style", "MinutesPart",
                "RecommendationState", "ActionState", "DecisionState", "QuestionStanding");
    }

    @Test
    void everyShippedValueFitsItsDeclaration() {
        assertThat(Declarations.SHIPPED).allSatisfy(shipped -> {
            assertThat(EntityId.isWellFormed(shipped.entity())).as(shipped.entity()).isTrue();
            assertThat(Declarations.KINDS.field(shipped.entity(), shipped.field().name())).contains(shipped.field());
        });
        assertThat(Declarations.SHIPPED).extracting(s -> s.entity() + " " + s.field().name()).doesNotHaveDuplicates();
    }

    @Test
    void everyShippedReferenceMeetsAShippedThingOfItsKind() {
        Set<String> things = Declarations.SHIPPED.stream().map(Shipped::entity).collect(Collectors.toSet());
        assertThat(Declarations.SHIPPED.stream().filter(s -> !s.field().target().isEmpty())).allSatisfy(shipped -> {
            String target = ((JsonValue.Text) shipped.value()).value();
            assertThat(EntityId.kind(target)).isEqualTo(shipped.field().target());
            assertThat(things).contains(target);
        });
    }

    private static List<Field> fields(Predicate<Field> which) {
        return KINDS.stream().flatMap(kind -> kind.fields().stream()).filter(which).toList();
    }

    private static List<String> namesOf(Predicate<Field> which) {
        return KINDS.stream().flatMap(kind -> named(kind, which)).toList();
    }

    private static Stream<String> named(Kind kind, Predicate<Field> which) {
        return kind.fields().stream().filter(which).map(field -> kind.name() + "." + field.name());
    }
}
