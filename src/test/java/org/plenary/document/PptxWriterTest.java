package org.plenary.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.document.OfficeFile.all;
import static org.plenary.document.OfficeFile.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Deck;
import org.plenary.domain.minutes.Line;
import org.w3c.dom.Element;

class PptxWriterTest {

    private static final String LONGEST = "ICANN should ".repeat(31).strip().substring(0, 402);

    private static List<Element> slides(Deck.Page... pages) throws Exception {
        return slides(new Deck("en-GB", "Plenary #43 & <more>", "Barcelona", List.of(pages)));
    }

    private static List<Element> slides(Deck deck) throws Exception {
        var file = new OfficeFile(new PptxWriter().bytes(deck));
        var slides = new ArrayList<Element>();
        for (int i = 1; file.names().contains("ppt/slides/slide" + i + ".xml"); i++) {
            slides.add(file.root("ppt/slides/slide" + i + ".xml"));
        }
        return slides;
    }

    private static String words(Element paragraph) throws Exception {
        return all(paragraph, ".//r/t | .//br").stream().map(part -> part.getTagName().equals("br") ? "\n" : part.getTextContent()).collect(Collectors.joining());
    }

    private static String title(Element slide) throws Exception {
        return words(all(slide, "//sp[nvSpPr/nvPr/ph[@type='title' or @type='ctrTitle']]").getFirst());
    }

    private static List<String> paragraphs(Element slide) throws Exception {
        var texts = new ArrayList<String>();
        for (Element paragraph : all(slide, "//sp[nvSpPr/nvPr/ph[not(@type='title' or @type='ctrTitle')]]/txBody/p")) {
            texts.add(words(paragraph));
        }
        return texts;
    }

    private static List<List<String>> rows(Element slide) throws Exception {
        var rows = new ArrayList<List<String>>();
        for (Element row : all(slide, "//tbl/tr")) {
            var cells = new ArrayList<String>();
            for (Element cell : all(row, "tc")) {
                cells.add(words(cell));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static int smallest(Element slide) throws Exception {
        return all(slide, "//r/rPr").stream().mapToInt(run -> Integer.parseInt(run.getAttribute("sz"))).min().orElseThrow();
    }

    @Test
    void theFirstPageHasTitleAndSubtitle() throws Exception {
        Element first = slides().getFirst();
        assertThat(title(first)).isEqualTo("Plenary #43 & <more>");
        assertThat(paragraphs(first)).containsExactly("Barcelona");
    }

    @Test
    void everyPageHasItsHeadingAsRealTitleAndItsText() throws Exception {
        List<Element> slides = slides(new Deck.Page("Agenda", List.of(new Block.Bullets(List.of(Line.of("Welcome"), Line.EMPTY.bold("Roll ").plain("call"))),
                new Block.Paragraph(Line.of("one\ntwo")))), new Deck.Page("Break", List.of()));
        assertThat(slides).hasSize(3);
        assertThat(title(slides.get(1))).isEqualTo("Agenda");
        assertThat(paragraphs(slides.get(1))).containsExactly("Welcome", "Roll call", "one\ntwo");
        assertThat(all(slides.get(1), "//p[pPr/buChar]").size()).isEqualTo(2);
        assertThat(title(slides.get(2))).isEqualTo("Break");
        assertThat(smallest(slides.get(1))).isGreaterThanOrEqualTo(2400);
    }

    @Test
    void aTableOfTwentyEightLongRowsIsSharedAmongPagesAndNothingIsCut() throws Exception {
        List<List<Line>> rows = IntStream.rangeClosed(1, 28).mapToObj(i -> List.of(Line.of("" + i), Line.of(i == 12 ? LONGEST : LONGEST.substring(0, 20 + 12 * i)), Line.of("OCTO"))).toList();
        List<Element> slides = slides(new Deck.Page("Recommendations", List.of(new Block.Table(List.of(Line.of("No"), Line.of("Recommendation"), Line.of("Grouping")), rows))));
        var read = new ArrayList<List<String>>();
        for (Element slide : slides.subList(1, slides.size())) {
            assertThat(rows(slide).getFirst()).containsExactly("No", "Recommendation", "Grouping");
            assertThat(text(slide, "//tbl/tblPr/@firstRow")).isIn("1", "true");
            assertThat(smallest(slide)).isGreaterThanOrEqualTo(1800);
            read.addAll(rows(slide).stream().skip(1).toList());
        }
        assertThat(read).isEqualTo(rows.stream().map(row -> row.stream().map(CutLine::text).toList()).toList());
        assertThat(slides.size()).isBetween(6, 29);
        assertThat(title(slides.get(1))).isEqualTo("Recommendations");
        assertThat(title(slides.get(2))).isEqualTo("Recommendations (2)");
    }

    @Test
    void aTextLongerThanAPageGoesOnOnTheNext() throws Exception {
        String text = IntStream.range(0, 1000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        List<Element> slides = slides(new Deck.Page("Long", List.of(new Block.Paragraph(Line.of(text)), new Block.Table(List.of(Line.of("A")), List.of(List.of(Line.of(text)))))));
        var texts = new StringBuilder();
        var cells = new StringBuilder();
        for (Element slide : slides.subList(1, slides.size())) {
            texts.append(String.join("", paragraphs(slide)));
            rows(slide).stream().skip(1).forEach(row -> cells.append(row.getFirst()));
        }
        assertThat(texts.toString()).isEqualTo(text);
        assertThat(cells.toString()).isEqualTo(text);
    }

    @Test
    void nothingIsHigherThanItsPage() {
        String text = IntStream.range(0, 300).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        var deck = new Deck("en", "T", "", List.of(new Deck.Page("H", List.of(new Block.Paragraph(Line.of(text)), new Block.Bullets(List.of(Line.of(text)))))));
        var measure = new TextMeasure();
        assertThat(DeckPages.of(deck)).allSatisfy(page -> assertThat(page.blocks().stream().mapToDouble(block -> switch (block) {
            case Block.Paragraph(Line line) -> measure.lines(CutLine.text(line), DeckPages.TEXT, DeckPages.WIDTH);
            case Block.Bullets(List<Line> items) -> measure.lines(CutLine.text(items.getFirst()), DeckPages.TEXT, DeckPages.WIDTH - DeckPages.INDENT);
            default -> 0;
        } * DeckPages.TEXT * TextMeasure.LINE).sum()).isLessThanOrEqualTo(DeckPages.HEIGHT));
    }

    @Test
    void thePagesAreWideAndSayTheirLanguage() throws Exception {
        var deck = new Deck("de", "Titel", "", List.of(new Deck.Page("Kopf", List.of(new Block.Paragraph(Line.EMPTY.link("Netz", "https://example.org/"))))));
        var file = new OfficeFile(new PptxWriter().bytes(deck));
        Element size = all(file.root("ppt/presentation.xml"), "//sldSz").getFirst();
        assertThat(Integer.parseInt(size.getAttribute("cx")) * 9).isEqualTo(Integer.parseInt(size.getAttribute("cy")) * 16);
        assertThat(all(file.root("ppt/slides/slide2.xml"), "//r/rPr").stream().map(run -> run.getAttribute("lang"))).containsOnly("de");
        assertThat(text(file.root("ppt/slides/_rels/slide2.xml.rels"), "//Relationship[@TargetMode='External']/@Target")).isEqualTo("https://example.org/");
        assertThat(file.root("docProps/core.xml").getTextContent()).isEqualTo("Titelde");
    }

    @Test
    void whatXmlCannotHoldIsShownAsUnknown() throws Exception {
        assertThat(paragraphs(slides(new Deck.Page("H", List.of(new Block.Paragraph(Line.of("a\u0000b\uD800c <x> & y"))))).get(1))).containsExactly("a\uFFFDb\uFFFDc <x> & y");
    }
}
