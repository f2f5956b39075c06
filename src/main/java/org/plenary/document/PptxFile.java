package org.plenary.document;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Deck;
import org.plenary.domain.minutes.Line;

/** A deck as a presentation. */
final class PptxFile {

    static final Color INK = new Color(0x1A1A1A);
    private static final Color TITLE = new Color(0x1F3A5F);

    // points
    private static final int PAGE_WIDTH = 960;
    private static final int PAGE_HEIGHT = 540;
    private static final double LEFT = (PAGE_WIDTH - DeckPages.WIDTH) / 2;
    private static final Rectangle2D HEADING = new Rectangle2D.Double(LEFT, 28, DeckPages.WIDTH, 76);
    private static final Rectangle2D BODY = new Rectangle2D.Double(LEFT, 120, DeckPages.WIDTH, DeckPages.HEIGHT);
    private static final double HEADING_SIZE = 30;

    private final XMLSlideShow show;
    private final PptxText texts;

    private PptxFile(XMLSlideShow show, String language) {
        this.show = show;
        this.texts = new PptxText(language);
    }

    static byte[] bytes(Deck deck) {
        try (var show = new XMLSlideShow(); var out = new ByteArrayOutputStream()) {
            String language = LanguageTag.of(deck.language());
            var file = new PptxFile(show, language);
            file.widen();
            file.addFirst(deck);
            DeckPages.of(deck).forEach(file::add);
            show.write(out);
            return StablePackage.of(out.toByteArray(), deck.title(), Optional.of(language));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    /** The library's own layouts are 4:3; who adds a page of theirs gets 16:9 too. */
    private void widen() {
        double factor = PAGE_WIDTH / (double) show.getPageSize().width;
        show.setPageSize(new Dimension(PAGE_WIDTH, PAGE_HEIGHT));
        show.getSlideMasters().forEach(master -> {
            widen(master, factor);
            for (XSLFSlideLayout layout : master.getSlideLayouts()) {
                widen(layout, factor);
            }
        });
    }

    private static void widen(XSLFSheet sheet, double factor) {
        for (XSLFShape shape : sheet.getShapes()) {
            if (shape instanceof XSLFSimpleShape simple && simple.getXmlObject().xmlText().contains("<a:off ") && simple.getAnchor() != null) {
                Rectangle2D old = simple.getAnchor();
                simple.setAnchor(new Rectangle2D.Double(old.getX() * factor, old.getY(), old.getWidth() * factor, old.getHeight()));
            }
        }
    }

    private void addFirst(Deck deck) {
        XSLFSlide slide = show.createSlide(layout(SlideLayout.TITLE));
        XSLFTextShape title = slide.getPlaceholder(0);
        put(title, new Rectangle2D.Double(LEFT, 150, DeckPages.WIDTH, 140), VerticalAlignment.BOTTOM);
        texts.add(title, Line.of(deck.title()), 40, TITLE).forEach(run -> run.setBold(true));
        XSLFTextShape subtitle = slide.getPlaceholder(1);
        if (deck.subtitle().isBlank()) {
            slide.removeShape(subtitle);
        } else {
            put(subtitle, new Rectangle2D.Double(LEFT, 300, DeckPages.WIDTH, 120), VerticalAlignment.TOP);
            texts.add(subtitle, Line.of(deck.subtitle()), DeckPages.TEXT, INK);
        }
    }

    private void add(DeckPages.Part page) {
        boolean isTable = page.blocks().stream().anyMatch(Block.Table.class::isInstance);
        XSLFSlide slide = show.createSlide(layout(isTable || page.blocks().isEmpty() ? SlideLayout.TITLE_ONLY : SlideLayout.TITLE_AND_CONTENT));
        XSLFTextShape heading = slide.getPlaceholder(0);
        put(heading, HEADING, VerticalAlignment.BOTTOM);
        texts.add(heading, Line.of(page.heading()), headingSize(page.heading()), TITLE).forEach(run -> run.setBold(true));
        if (isTable) {
            PptxTable.add(slide, (Block.Table) page.blocks().getFirst(), page.widths(), BODY, texts);
        } else if (!page.blocks().isEmpty()) {
            XSLFTextShape body = slide.getPlaceholder(1);
            put(body, BODY, VerticalAlignment.TOP);
            page.blocks().forEach(block -> addText(body, block));
        }
    }

    private void addText(XSLFTextShape body, Block block) {
        switch (block) {
            case Block.Heading(int level, Line line) -> texts.add(body, line, DeckPages.TEXT, TITLE).forEach(run -> run.setBold(true));
            case Block.Paragraph(Line line) -> texts.add(body, line, DeckPages.TEXT, INK);
            case Block.Bullets(List<Line> items) -> items.forEach(item -> texts.addItem(body, item, DeckPages.TEXT, INK));
            case Block.Table table -> throw new IllegalStateException("a table has a page of its own");
        }
    }

    /** A long heading is smaller, as far as it stays larger than the text. */
    private static double headingSize(String heading) {
        return heading.length() > 90 ? DeckPages.TEXT : HEADING_SIZE;
    }

    private XSLFSlideLayout layout(SlideLayout kind) {
        return show.getSlideMasters().getFirst().getLayout(kind);
    }

    private static void put(XSLFTextShape shape, Rectangle2D place, VerticalAlignment where) {
        shape.clearText();
        shape.setAnchor(place);
        shape.setVerticalAlignment(where);
        shape.setLeftInset(0);
        shape.setRightInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
    }
}
