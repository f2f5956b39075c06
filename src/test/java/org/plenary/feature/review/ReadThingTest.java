package org.plenary.feature.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Attachment;
import org.plenary.domain.review.Letter;
import org.plenary.domain.review.Person;
import org.plenary.feature.recommendation.KeptInMemory;
import org.plenary.fixture.MemoryCopy;

class ReadThingTest {

    private static final String LETTER = "letter/update-after-the-los-angeles-meeting";

    private final MemoryCopy copy = TheSample.of(TheSample.ANNA);
    private final KeptInMemory unsaved = new KeptInMemory();
    private final ReadThing reading = new ReadThing(copy, unsaved);

    @Test
    void everyDeclaredFieldIsThereButTheOrder() {
        ThingReading letter = reading.of(LETTER).orElseThrow();
        assertThat(letter.name()).isEqualTo("Letter “Update after the Los Angeles meeting”");
        assertThat(letter.fields()).extracting(FieldReading::field).containsExactlyElementsOf(Letter.KIND.fields());
        assertThat(reading.of("milestone/final-report").orElseThrow().fields()).extracting(f -> f.field().type()).doesNotContain(FieldType.POSITION);
    }

    @Test
    void valuesStandInTheWordsOfPeople() {
        assertThat(words("milestone/final-report", "target")).isEqualTo("30 Nov 2019");
        assertThat(words("milestone/final-report", "event")).isEqualTo("ICANN66");
        assertThat(words("recommendation/ssr1-1", "grouping")).isEqualTo("OCTO");
        assertThat(words("session/2017-06-25-face-to-face-day/tech-tools-demo", "flexible")).isEqualTo("yes");
        assertThat(words(LETTER, "addressees")).isEqualTo("Board Members, SO/AC/SG/C leaders");
    }

    @Test
    void anAttachedFileIsCalledByItsNameAndSize() {
        String hash = "ab".repeat(32);
        copy.save(view -> List.of(view.set(LETTER, Letter.FILE, JsonValue.of(hash))));
        assertThat(words(LETTER, "file")).isEqualTo(hash);
        copy.save(view -> List.of(view.set(Attachment.id(hash), Attachment.NAME, JsonValue.of("letter.pdf")),
                view.set(Attachment.id(hash), Attachment.SIZE, JsonValue.of(12_345))));
        assertThat(words(LETTER, "file")).isEqualTo("letter.pdf (12,345 bytes)");
    }

    @Test
    void aReferenceNamesAThingThatCanBeFollowed() {
        assertThat(field("action/xwpgndac/2", "owners").named()).containsExactly(new NamedValue("larisa", "person/larisa", "Larisa"));
        assertThat(field("recommendation/ssr1-1", "review").named()).containsExactly(new NamedValue("review/ssr1", "review/ssr1", "SSR1"));
        assertThat(field(LETTER, "addressees").named()).extracting(NamedValue::thing).containsOnly("");
    }

    @Test
    void whatIsChosenHasOffersAndWhatIsTypedHasNone() {
        assertThat(field("recommendation/ssr1-1", "grouping").offers()).extracting(Named::name)
                .containsExactly("OCTO", "Ops & Finance", "Policy", "Risk Management", "GDD", "Compliance");
        assertThat(field("action/xwpgndac/2", "state").offers()).extracting(Named::id).containsExactly("open", "done", "no-reply", "dropped");
        assertThat(field("action/xwpgndac/2", "owners").offers()).extracting(Named::name).containsExactly("Larisa", "MSSI Secretariat");
        assertThat(field("action/xwpgndac/2", "text").offers()).isEmpty();
    }

    @Test
    void aConflictIsNamedByItsRegister() {
        MemoryCopy bob = TheSample.of(TheSample.BOB);
        write(copy, "action/xwpgndac/2", ActionItem.STATE, "done");
        write(bob, "action/xwpgndac/2", ActionItem.STATE, "dropped");
        copy.receive(bob);
        assertThat(field("action/xwpgndac/2", "state").conflict()).contains("state");
        assertThat(field("action/xwpgndac/2", "text").conflict()).isEmpty();
    }

    @Test
    void whatWasTypedBeforeACrashIsOffered() {
        OpenEditor editor = copy.read(view -> OpenEditor.open(view, LETTER, "on-behalf-of"));
        unsaved.keep(editor, "The whole team");
        assertThat(field(LETTER, "on-behalf-of").kept()).contains(new FieldReading.Kept(editor, "The whole team"));
    }

    @Test
    void whoWroteItLastIsNamed() {
        write(copy, Person.id(TheSample.ANNA), Person.NAME, "Anna Keller");
        write(copy, LETTER, Letter.ON_BEHALF_OF, "The team");
        assertThat(field(LETTER, "on-behalf-of").last()).map(FieldReading.LastWrite::by).contains("Anna Keller");
        assertThat(field(LETTER, "file").last()).isEmpty();
    }

    @Test
    void whatIsNotHereIsNotRead() {
        assertThat(reading.of("letter/nowhere")).isEmpty();
        assertThat(reading.of("nothing-declared/x")).isEmpty();
        copy.save(view -> List.of(view.delete(LETTER)));
        assertThat(reading.of(LETTER)).isEmpty();
        assertThat(reading.of(Recommendation.id("ssr1", 1))).isPresent();
    }

    private String words(String id, String field) {
        return field(id, field).words();
    }

    private FieldReading field(String id, String field) {
        return reading.of(id).flatMap(thing -> thing.field(field)).orElseThrow();
    }

    private static void write(MemoryCopy copy, String entity, Field field, String value) {
        copy.save(view -> List.of(view.set(entity, field, JsonValue.of(value))));
    }
}
