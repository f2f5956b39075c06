package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.bundle.AgeIdentity;
import org.plenary.bundle.ChangeReader;
import org.plenary.bundle.JacksonText;
import org.plenary.bundle.JsonBundleFiles;
import org.plenary.bundle.Keys;
import org.plenary.bundle.Limits;
import org.plenary.domain.Declarations;
import org.plenary.domain.recommendation.Evidence;
import org.plenary.feature.Author;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.exchange.Dispatch;
import org.plenary.feature.exchange.Pace;
import org.plenary.feature.exchange.Preview;
import org.plenary.feature.exchange.ReceiveBundle;
import org.plenary.feature.exchange.SendBundle;
import org.plenary.feature.review.AttachFile;

/** An attached file whose bytes changed on the disk while its size did not: found, said by its name, and mended. */
class DamagedAttachmentTest {

    private static final String PIECE = Evidence.id("ssr1-1", "Slides");

    private final Keys keys = Keys.generate();

    @TempDir
    private Path folder;
    private LocalCopy copy;
    private JsonBundleFiles files;
    private AttachmentFolder attachments;
    private Path slides;
    private Path bundle;
    private String hash;

    @BeforeEach
    void aReviewWithAnAttachedFile() throws IOException {
        Path data = folder.resolve("data");
        attachments = new AttachmentFolder(data, 1_000_000);
        files = new JsonBundleFiles(keys, AgeIdentity.generate(), Limits.STANDARD).attaching(attachments);
        copy = Desk.value(Store.open(data, new StoreParts(Declarations.KINDS, () -> author(), Instant::now, new SplittableRandom(1),
                new ChangeReader(Limits.STANDARD)::read, new JacksonText(Limits.STANDARD), (review, signature) -> true)));
        Desk.value(copy.begin("rv-small", List.of(Desk.text(PIECE, Evidence.LABEL, "Slides"))));
        byte[] content = new byte[1_000];
        Arrays.fill(content, (byte) 7);
        slides = Files.write(folder.resolve("Slides.pdf"), content);
        hash = Desk.value(new AttachFile(copy, attachments).attach(PIECE, slides)).hash();
        bundle = folder.resolve("all.bundle.zip");
        Desk.value(sending().send(new Dispatch(bundle, List.of(), List.of(), true), Pace.UNWATCHED));
        Files.write(data.resolve("attachments").resolve(hash), new byte[1_000]);
    }

    @AfterEach
    void close() {
        copy.close();
    }

    private Author author() {
        return new Author("anna-keller", "a laptop", keys.publicKey(), "", "0.1.0");
    }

    private SendBundle sending() {
        return new SendBundle(copy, files, Instant::now, () -> author());
    }

    @Test
    void theCheckNamesIt() {
        assertThat(copy.check().problems()).containsExactly("The attached file “Slides.pdf” is damaged on this computer; attach it again, or"
                + " receive a bundle that brings it along.");
    }

    @Test
    void sendingItIsRefusedByItsNameAndWritesNothing() {
        Path out = folder.resolve("again.bundle.zip");
        assertThat(Desk.sentence(sending().send(new Dispatch(out, List.of(), List.of(), true), Pace.UNWATCHED)))
                .isEqualTo("The attached file “Slides.pdf (1,000 bytes)” is damaged on this computer, so it cannot be sent. Attach it again, receive"
                        + " a bundle that brings it along, or send without attached files. Nothing was written.");
        assertThat(out).doesNotExist();
        Path without = folder.resolve("without.bundle.json");
        Desk.value(sending().send(new Dispatch(without, List.of(), List.of(), false), Pace.UNWATCHED));
        assertThat(without).exists();
    }

    @Test
    void attachingTheSameFileAgainMendsItWithoutAChange() {
        var before = copy.check().changes();
        Desk.value(new AttachFile(copy, attachments).attach(PIECE, slides));
        assertThat(attachments.isWhole(hash)).isTrue();
        assertThat(copy.check().problems()).isEmpty();
        assertThat(copy.check().changes()).isEqualTo(before);
    }

    @Test
    void aBundleThatBringsItAlongIsOfUseAndMendsIt() {
        var receiving = new ReceiveBundle(copy, files, () -> author());
        Preview preview = Desk.value(receiving.preview(List.of(bundle)));
        assertThat(List.of(preview.added(), preview.attached())).containsExactly(0, 1);
        Desk.value(receiving.apply(preview, false));
        assertThat(copy.check().problems()).isEmpty();
        assertThat(Desk.value(receiving.preview(List.of(bundle))).attached()).isZero();
    }
}
