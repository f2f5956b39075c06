package org.plenary.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a screen reader finds it: the tags, and the text that hangs on them. */
final class PdfTags {

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final List<String> outline = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private PdfTags() { }

    static PdfTags of(byte[] pdf) throws IOException {
        var tags = new PdfTags();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.setSuppressDuplicateOverlappingText(false);
                extractor.processPage(page);
                var ofPage = new HashMap<Integer, String>();
                extractor.getMarkedContents().forEach(content -> collect(content, ofPage));
                tags.texts.put(page.getCOSObject(), ofPage);
            }
            tags.walk(document.getDocumentCatalog().getStructureTreeRoot());
        }
        return tags;
    }

    /** As {@link Outline#of} has it; without white space, since the end of a line has none. */
    List<String> outline() {
        return outline;
    }

    /** The kinds of all tags. */
    List<String> names() {
        return names;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> into) {
        var text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, into);
            }
        }
        into.merge(content.getMCID(), text.toString(), String::concat);
    }

    private void walk(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String kind = element.getStructureType();
                names.add(kind);
                switch (kind) {
                    case "H1", "H2", "H3", "H4", "H5", "H6", "P", "TH", "TD" -> outline.add(kind + " " + text(element));
                    case "LBody" -> outline.add("LI " + text(element));
                    default -> { }
                }
                walk(element);
            }
        }
    }

    private String text(PDStructureElement element) {
        var parts = new ArrayList<String>();
        gather(element, element.getPage() == null ? null : element.getPage().getCOSObject(), parts);
        return String.join("", parts).replaceAll("\\s", "");
    }

    private void gather(PDStructureElement element, COSDictionary page, List<String> into) {
        COSDictionary here = element.getPage() == null ? page : element.getPage().getCOSObject();
        for (Object kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement inner -> gather(inner, here, into);
                case Integer mcid -> into.add(texts.get(here).getOrDefault(mcid, ""));
                case PDMarkedContentReference reference -> into.add(texts.get(reference.getPage() == null ? here : reference.getPage().getCOSObject())
                        .getOrDefault(reference.getMCID(), ""));
                default -> { }
            }
        }
    }
}
