package org.plenary.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.TextTree;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfWriterTest {

    /** What this computer has installed must not matter to a test. */
    private static final PdfWriter WRITER = new PdfWriter(List.of());

    private static TextTree tree(Block... blocks) {
        return new TextTree("en", "T", List.of(blocks));
    }

    private static byte[] written(Block... blocks) {
        return WRITER.bytes(tree(blocks));
    }

    private static List<String> expected(TextTree text) {
        return Outline.of(text).stream().map(line -> line.replace("\uD83D\uDE00", "\uFFFD"))
                .map(line -> line.substring(0, line.indexOf(' ') + 1) + line.substring(line.indexOf(' ')).replaceAll("\\s", "")).toList();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void theReferenceCheckerFindsNoFaultByEitherStandard() throws Exception {
        byte[] pdf = WRITER.bytes(Outline.EVERYTHING);
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
    }

    @Test
    void everyHeadingParagraphItemAndCellHangsOnItsTagInOrder() throws Exception {
        PdfTags tags = PdfTags.of(WRITER.bytes(Outline.EVERYTHING));
        assertThat(tags.outline()).isEqualTo(expected(Outline.EVERYTHING));
        assertThat(tags.names()).contains("L", "LI", "Lbl", "Table", "TR", "THead", "TBody", "Link");
    }

    @Test
    void theTextIsThereForPeopleWhoCopyIt() throws Exception {
        assertThat(text(WRITER.bytes(Outline.EVERYTHING))).contains("Zoë Łuków, Ελένη, Юлия & <b>nobody</b>", "{{x}} ${y} %s \\ ' \" _x0041_ &amp; ]]> <!-- --> <w:t>");
    }

    @Test
    void titleAndLanguageAreSaidAndShown() throws Exception {
        try (PDDocument document = Loader.loadPDF(WRITER.bytes(Outline.EVERYTHING))) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Plenary #43 <minutes> & more");
            assertThat(document.getDocumentInformation().getMetadataKeys()).containsExactlyInAnyOrder("Title", "Producer");
            assertThat(new String(catalog.getMetadata().toByteArray(), "UTF-8")).contains("Plenary #43 &lt;minutes&gt; &amp; more");
        }
    }

    @Test
    void linksLeadWhereTheTextSaysAndSayIt() throws Exception {
        try (PDDocument document = Loader.loadPDF(WRITER.bytes(Outline.EVERYTHING))) {
            var contents = new ArrayList<String>();
            for (PDPage page : document.getPages()) {
                for (PDAnnotation link : page.getAnnotations()) {
                    contents.add(link.getContents());
                }
            }
            assertThat(contents).isEqualTo(Outline.links(Outline.EVERYTHING));
        }
    }

    @Test
    void theTagsGoOnOverPagesAndTheHeadingOfATableIsRepeatedForTheEye() throws Exception {
        var table = new Block.Table(List.of(Line.of("No"), Line.of("Text")), IntStream.range(0, 200)
                .mapToObj(i -> List.of(Line.of("" + i), Line.of("word ".repeat(1 + i % 80).strip()))).toList());
        byte[] pdf = written(Outline.heading(1, "T"), table);
        // the headings on later pages hang on the tags of the first, which is all that the library does for them
        assertThat(PdfTags.of(pdf).outline().stream().map(line -> line.replaceFirst("^TH (No|Text)(\\1)*$", "TH $1")).toList())
                .isEqualTo(expected(tree(Outline.heading(1, "T"), table)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            assertThat(new PDFTextStripper().getText(document).lines().filter(line -> line.strip().equals("No Text"))).hasSize(pages);
        }
    }

    @Test
    void charactersThatNoFontHasAreShownAndNamed() throws Exception {
        TextTree text = tree(new Block.Paragraph(Line.of("a中文b\u200Fc")));
        assertThat(text(WRITER.bytes(text))).contains("a\uFFFD\uFFFDb");
        assertThat(WRITER.unknown(text)).isEqualTo("中文");
        assertThat(WRITER.unknown(tree(new Block.Paragraph(Line.of("Zoë Łuków Ελένη Юлия – “…” €"))))).isEmpty();
    }

    @Test
    void anInstalledFontWritesWhatOursDoesNot(@TempDir Path folder) throws Exception {
        try (InputStream liberation = PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            Files.copy(liberation, folder.resolve("Some.ttf"));
        }
        Files.writeString(folder.resolve("Damaged.ttf"), "no font");
        var writer = new PdfWriter(List.of(folder));
        TextTree text = tree(Outline.heading(1, "T"), new Block.Paragraph(Line.of("box ┌─┐ 中")));
        byte[] pdf = writer.bytes(text);
        assertThat(text(pdf)).contains("box ┌─┐ \uFFFD");
        assertThat(writer.unknown(text)).isEqualTo("中");
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void wordsReadFromTheRightStandInTheirOrder(@TempDir Path folder) throws Exception {
        try (InputStream liberation = PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            Files.copy(liberation, folder.resolve("Hebrew.ttf"));
        }
        byte[] pdf = new PdfWriter(List.of(folder)).bytes(tree(Outline.heading(1, "T"), new Block.Paragraph(Line.of("name (שלום) here"))));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var letters = new StringBuilder(); // as they stand on the page, from left to right
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.append(letter.getUnicode());
                }
            }.getText(document);
            assertThat(letters.toString()).contains("name (םולש) here");
        }
    }

    @Test
    void nothingIsFetchedAndNoTextActs() throws Exception {
        byte[] pdf = written(new Block.Paragraph(Line.of("<img src='file:///etc/passwd'/><script>x</script> &xxe; <!DOCTYPE a> </p>")));
        assertThat(text(pdf)).contains("<img src='file:///etc/passwd'/><script>x</script> &xxe; <!DOCTYPE a> </p>");
        assertThat(text(WRITER.bytes(new TextTree("en", "\"; } body { display: none } </style>", List.of(new Block.Paragraph(Line.of("here")))))))
                .contains("here", "\"; } body { display: none } </style>");
    }

    @Test
    void anEmptyTextIsAFileToo() throws Exception {
        assertThat(VeraPdf.failures(written(), PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
