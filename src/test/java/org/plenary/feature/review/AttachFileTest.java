package org.plenary.feature.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.recommendation.Evidence;
import org.plenary.domain.review.AttachedFile;
import org.plenary.domain.review.Attachment;
import org.plenary.feature.Outcome;
import org.plenary.fixture.AttachmentsInMemory;
import org.plenary.fixture.MemoryCopy;

class AttachFileTest {

    private static final String PIECE = Evidence.id("ssr1-1", "Briefing slides");
    private static final byte[] SLIDES = "%PDF-1.7 slides".getBytes();
    private static final String HASH = AttachmentsInMemory.hash(SLIDES);

    @TempDir
    private Path folder;
    private Path file;
    private final MemoryCopy anna = MemoryCopy.begun("anna-keller");
    private final AttachmentsInMemory attachments = new AttachmentsInMemory();
    private final AttachFile attaching = new AttachFile(anna, attachments);

    @BeforeEach
    void aPieceOfEvidence() throws IOException {
        anna.save(view -> List.of(view.set(PIECE, Evidence.LABEL, JsonValue.of("Briefing slides"))));
        file = Files.write(folder.resolve("Briefing.pdf"), SLIDES);
    }

    private int changes() {
        return anna.read(view -> view.log(Scope.SHARED).size());
    }

    private List<AttachedFile> attached() {
        return anna.read(AttachedFile::in);
    }

    private JsonValue told(org.plenary.domain.exchange.Field field) {
        return anna.read(view -> view.find(Attachment.id(HASH)).orElseThrow().value(field));
    }

    private static AttachFile.Attached value(Outcome<AttachFile.Attached> outcome) {
        if (outcome instanceof Outcome.Done<AttachFile.Attached>(AttachFile.Attached attached)) {
            return attached;
        }
        throw new AssertionError(outcome);
    }

    @Test
    void oneChangeSaysThatAPieceHasTheFile() {
        int before = changes();
        AttachFile.Attached done = value(attaching.attach(PIECE, file));
        assertThat(done).isEqualTo(new AttachFile.Attached(done.dot(), HASH, "Briefing.pdf", SLIDES.length));
        assertThat(changes()).isEqualTo(before + 1);
        Optional<String> has = anna.read(view -> view.find(PIECE).orElseThrow().text(Evidence.FILE));
        assertThat(has).contains(HASH);
        assertThat(List.of(told(Attachment.FILE), told(Attachment.NAME), told(Attachment.MEDIA_TYPE), told(Attachment.SIZE))).containsExactly(
                JsonValue.of(HASH), JsonValue.of("Briefing.pdf"), JsonValue.of("application/pdf"), JsonValue.of(SLIDES.length));
        assertThat(attachments.size(HASH)).hasValue(SLIDES.length);
    }

    @Test
    void theSameFileOnceMoreWritesNothing() {
        attaching.attach(PIECE, file);
        int before = changes();
        assertThat(value(attaching.attach(PIECE, file)).dot()).isEmpty();
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void theSameContentOnAnotherPieceKeepsTheNameItHas() throws IOException {
        attaching.attach(PIECE, file);
        String other = Evidence.id("ssr1-2", "Slides");
        anna.save(view -> List.of(view.set(other, Evidence.LABEL, JsonValue.of("Slides"))));
        attaching.attach(other, Files.copy(file, folder.resolve("Other name.pdf")));
        assertThat(told(Attachment.NAME)).isEqualTo(JsonValue.of("Briefing.pdf"));
        assertThat(attached()).singleElement().satisfies(one -> assertThat(one.name()).isEqualTo("Briefing.pdf"));
    }

    @Test
    void twoWhoAttachTheSameFileDoNotConflict() {
        var bob = MemoryCopy.of("bob-moss");
        bob.receive(anna);
        attaching.attach(PIECE, file);
        new AttachFile(bob, new AttachmentsInMemory()).attach(PIECE, file);
        anna.receive(bob);
        boolean agree = anna.read(view -> view.log(Scope.SHARED).contested().isEmpty());
        assertThat(agree).isTrue();
    }

    @Test
    void whatWasTakenAwayIsNotAttachedAnyMoreAndCanBeAttachedAgain() {
        attaching.attach(PIECE, file);
        anna.save(view -> List.of(view.set(PIECE, Evidence.FILE, JsonValue.NULL), view.delete(Attachment.id(HASH))));
        assertThat(attached()).isEmpty();
        attaching.attach(PIECE, file);
        assertThat(attached()).singleElement().satisfies(one -> assertThat(one.hash()).isEqualTo(HASH));
    }

    @Test
    void whereThereIsNothingOrNoFileCanBeNothingIsKept() {
        assertThat(attaching.attach("evidence/none", file)).isEqualTo(Outcome.refused("There is nothing called evidence/none here. Nothing was changed."));
        anna.save(view -> List.of(Edit.first("person/bob-moss", "name", JsonValue.of("Bob Moss"))));
        assertThat(attaching.attach("person/bob-moss", file)).isEqualTo(Outcome.refused(
                "No file can be attached to a thing like person/bob-moss. Nothing was changed."));
        attaching.attach(PIECE, file);
        assertThat(attaching.attach(Attachment.id(HASH), file)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whereFilesConflictThatIsToBeSettledFirst() throws IOException {
        var bob = MemoryCopy.of("bob-moss");
        bob.receive(anna);
        attaching.attach(PIECE, file);
        new AttachFile(bob, new AttachmentsInMemory()).attach(PIECE, Files.writeString(folder.resolve("Bob's.pdf"), "%PDF-1.7 other"));
        anna.receive(bob);
        assertThat(attaching.attach(PIECE, file)).isEqualTo(Outcome.refused("People attached different files to " + PIECE
                + ". Settle that conflict first. Nothing was changed."));
        assertThat(attached()).as("both sides of the conflict").hasSize(2);
    }
}
