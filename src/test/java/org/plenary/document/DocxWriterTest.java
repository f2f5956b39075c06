package org.plenary.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.document.OfficeFile.all;
import static org.plenary.document.OfficeFile.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.TextTree;
import org.w3c.dom.Element;

class DocxWriterTest {

    private static final String BODY = "word/document.xml";

    private static OfficeFile written(Block... blocks) throws Exception {
        return new OfficeFile(new DocxWriter().bytes(new TextTree("en", "T", List.of(blocks))));
    }

    private static OfficeFile everything() throws Exception {
        return new OfficeFile(new DocxWriter().bytes(Outline.EVERYTHING));
    }

    /** What Word shows: by the names of the styles that stand in the file. */
    private static List<String> outline(OfficeFile file) throws Exception {
        Element styles = file.root("word/styles.xml");
        var lines = new ArrayList<String>();
        for (Element paragraph : all(file.root(BODY), "//p")) {
            String style = text(styles, "/styles/style[@styleId='" + text(paragraph, "pPr/pStyle/@val") + "']/name/@val");
            boolean isInTable = !all(paragraph, "ancestor::tc").isEmpty();
            boolean isHead = !all(paragraph, "ancestor::tr/trPr/tblHeader").isEmpty();
            boolean isSpace = style.equals("Table Text") && !isInTable;
            if (!isSpace) {
                lines.add((isHead ? "TH" : isInTable ? "TD" : style.replace("heading ", "H").replace("List Bullet", "LI").replace("Normal", "P")) + " " + words(paragraph));
            }
        }
        return lines;
    }

    private static String words(Element paragraph) throws Exception {
        var words = new StringBuilder();
        for (Element part : all(paragraph, ".//t | .//br")) {
            words.append(part.getTagName().equals("br") ? "\n" : part.getTextContent());
        }
        return words.toString();
    }

    @Test
    void everyHeadingParagraphItemAndCellIsReadBackInOrder() throws Exception {
        assertThat(outline(everything())).isEqualTo(Outline.of(Outline.EVERYTHING));
    }

    @Test
    void headingsHaveTheLevelsByWhichWordFindsThem() throws Exception {
        Element styles = everything().root("word/styles.xml");
        for (int level = 1; level <= 6; level++) {
            assertThat(text(styles, "/styles/style[name/@val='heading " + level + "']/pPr/outlineLvl/@val")).isEqualTo(Integer.toString(level - 1));
        }
    }

    @Test
    void listsAreListsOfWord() throws Exception {
        OfficeFile file = everything();
        String number = text(file.root("word/styles.xml"), "/styles/style[@styleId='ListBullet']/pPr/numPr/numId/@val");
        Element numbering = file.root("word/numbering.xml");
        String kind = text(numbering, "/numbering/num[@numId='" + number + "']/abstractNumId/@val");
        assertThat(text(numbering, "/numbering/abstractNum[@abstractNumId='" + kind + "']/lvl[@ilvl='0']/numFmt/@val")).isEqualTo("bullet");
    }

    @Test
    void linksLeadWhereTheTextSays() throws Exception {
        OfficeFile file = everything();
        Element targets = file.root("word/_rels/document.xml.rels");
        var addresses = new ArrayList<String>();
        for (Element link : all(file.root(BODY), "//hyperlink")) {
            assertThat(text(targets, "//Relationship[@Id='" + link.getAttribute("r.id") + "']/@TargetMode")).isEqualTo("External");
            addresses.add(text(targets, "//Relationship[@Id='" + link.getAttribute("r.id") + "']/@Target"));
        }
        assertThat(addresses).isEqualTo(Outline.links(Outline.EVERYTHING));
    }

    @Test
    void addressesOutsideTheStandardAreEncodedAndHopelessOnesAreRead() throws Exception {
        OfficeFile file = written(new Block.Paragraph(Line.EMPTY.link("x", "https://e.org/>\"|é").link("y", "https://[e.org/")));
        assertThat(all(file.root("word/_rels/document.xml.rels"), "//Relationship[@TargetMode]").stream().map(target -> target.getAttribute("Target")))
                .containsExactly("https://e.org/%3e%22%7c%c3%a9");
        assertThat(outline(file)).containsExactly("P xy (https://[e.org/)");
    }

    @Test
    void boldAndItalicWordsAreSet() throws Exception {
        Element body = everything().root(BODY);
        assertThat(all(body, "//r[rPr/b[not(@val) or @val='1' or @val='true' or @val='on']]/t").stream().map(Element::getTextContent)).containsExactly("Present: ", "R12");
        assertThat(all(body, "//r[rPr/i[not(@val) or @val='1' or @val='true' or @val='on']]/t").stream().map(Element::getTextContent)).containsExactly("excused");
    }

    @Test
    void theHeadingOfATableIsRepeatedAndItsColumnsFillThePage() throws Exception {
        Element body = everything().root(BODY);
        assertThat(all(body, "//tr[trPr/tblHeader]")).hasSize(1);
        assertThat(text(body, "//tblPr/tblStyle/@val")).isEqualTo("TableGrid");
        assertThat(all(body, "//tblGrid/gridCol").stream().mapToInt(column -> Integer.parseInt(column.getAttribute("w"))).sum()).isEqualTo(DocxFile.TEXT_WIDTH);
    }

    @Test
    void thePageIsA4WithItsNumberBelow() throws Exception {
        OfficeFile file = everything();
        Element body = file.root(BODY);
        assertThat(text(body, "//sectPr/pgSz/@w") + " x " + text(body, "//sectPr/pgSz/@h")).isEqualTo("11906 x 16838");
        String footer = text(file.root("word/_rels/document.xml.rels"), "//Relationship[@Id='" + text(body, "//sectPr/footerReference/@r.id") + "']/@Target");
        Element below = file.root(footer.startsWith("/") ? footer.substring(1) : "word/" + footer);
        assertThat(all(below, "//fldSimple").stream().map(field -> field.getAttribute("instr"))).containsExactly("PAGE", "NUMPAGES");
        assertThat(words(below)).isEqualTo("Plenary #43 <minutes> & more / ");
    }

    @Test
    void theFileTellsTitleAndLanguageAndNothingOfTheMachine() throws Exception {
        OfficeFile file = everything();
        assertThat(text(file.root("docProps/core.xml"), "/coreProperties/title")).isEqualTo("Plenary #43 <minutes> & more");
        assertThat(text(file.root("docProps/core.xml"), "/coreProperties/language")).isEqualTo("en-GB");
        assertThat(all(file.root("docProps/core.xml"), "/coreProperties/*")).hasSize(2);
        assertThat(text(file.root("word/styles.xml"), "/styles/docDefaults//lang/@val")).isEqualTo("en-GB");
    }

    @Test
    void aLanguageThatIsNoneDoesNotBreakTheFile() throws Exception {
        var file = new OfficeFile(new DocxWriter().bytes(new TextTree("\"><x", "T", List.of())));
        assertThat(text(file.root("word/styles.xml"), "/styles/docDefaults//lang/@val")).isEqualTo("en");
    }

    @Test
    void whatIsReadFromTheRightStandsThere() throws Exception {
        Element body = written(new Block.Paragraph(Line.of("שלום, world")), new Block.Paragraph(Line.of("world, שלום"))).root(BODY);
        assertThat(all(body, "//p[pPr/bidi]").stream().map(Element::getTextContent)).containsExactly("שלום, world");
        assertThat(all(body, "//r[rPr/rtl]")).hasSize(1);
    }

    @Test
    void whatXmlCannotHoldIsShownAsUnknown() throws Exception {
        assertThat(outline(written(new Block.Paragraph(Line.of("a\u0000b\uD800c\uFFFEd"))))).containsExactly("P a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void aTableOfAThousandRowsIsWhole() throws Exception {
        var table = new Block.Table(List.of(Line.of("No"), Line.of("Text")), IntStream.range(0, 1000)
                .mapToObj(i -> List.of(Line.of("" + i), Line.of("x".repeat(i % 50)))).toList());
        assertThat(outline(written(table))).isEqualTo(Outline.of(new TextTree("en", "T", List.of(table))));
    }

    @Test
    void anEmptyTextIsAFileToo() throws Exception {
        assertThat(outline(written())).isEmpty();
        assertThat(outline(written(new Block.Table(List.of(), List.of())))).isEmpty();
    }
}
