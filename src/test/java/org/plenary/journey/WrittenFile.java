package org.plenary.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.plenary.document.OfficeFile;
import org.plenary.document.Rfc4180;
import org.plenary.document.VeraPdf;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Element;

/** A file that the program wrote, read by what did not write it. */
record WrittenFile(Path path) {

    /** Its ending: "md". */
    String format() {
        String name = path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words that a reader sees, in their order, with single spaces. */
    String words() {
        try {
            return (switch (format()) {
                case "md" -> TextContentRenderer.builder().build().render(Parser.builder().build().parse(text()));
                case "html" -> htmlWords(text());
                case "wiki" -> htmlWords(text().replaceAll("\\\\([^\\p{L}\\p{N}\\s])", "$1")); // a wiki knows HTML's character references
                case "txt" -> text();
                case "docx" -> officeWords("word/document.xml", "//p");
                case "pptx" -> officeWords("ppt/slides/slide\\d+.xml", "//p");
                case "xlsx" -> officeWords("xl/sharedStrings.xml", "//si");
                case "csv" -> Rfc4180.read(text()).stream().flatMap(List::stream).collect(Collectors.joining(" "));
                case "ics" -> dates();
                case "pdf" -> pdfWords();
                default -> throw new AssertionError("nobody can read " + path);
            }).replaceAll("\\s+", " ");
        } catch (Exception e) {
            throw new AssertionError(path + " cannot be read", e);
        }
    }

    /** The numbers that stand between a word and a colon: those of "Decision 4: …". */
    SortedSet<Integer> numbers(String word) {
        return Pattern.compile("\\b" + word + " (\\d+):").matcher(words()).results().map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same words as {@link #words} gives them: letters count, breaks of lines and marks do not. */
    boolean says(String words) {
        return words().contains(words.replaceAll("\\s+", " "));
    }

    /** The rows of a register below its head, as people see them: of that sheet in a workbook, of the whole file otherwise. */
    List<List<String>> rows(String sheet) {
        try {
            return format().equals("csv") ? Rfc4180.read(text()).stream().skip(1).toList() : cells(sheet).stream().skip(1).toList();
        } catch (Exception e) {
            throw new AssertionError(path + " cannot be read", e);
        }
    }

    /** What a PDF breaks of what screen readers need (PDF/UA), by the reference checker. */
    List<String> barriers() {
        try {
            return VeraPdf.failures(bytes(), PDFAFlavour.PDFUA_1);
        } catch (Exception e) {
            throw new AssertionError(path + " cannot be read", e);
        }
    }

    /** The values of a property of all that is to be done in a calendar. */
    List<String> toDos(String property) {
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(bytes())).<CalendarComponent>getComponents("VTODO").stream()
                    .map(todo -> todo.<Property>getRequiredProperty(property).getValue()).toList();
        } catch (Exception e) {
            throw new AssertionError(path + " cannot be read", e);
        }
    }

    private List<List<String>> cells(String sheet) throws Exception {
        var file = new OfficeFile(bytes());
        List<Element> strings = OfficeFile.all(file.root("xl/sharedStrings.xml"), "/sst/si");
        List<String> sheets = OfficeFile.all(file.root("xl/workbook.xml"), "//sheet").stream().map(one -> one.getAttribute("name")).toList();
        var rows = new ArrayList<List<String>>();
        for (Element row : OfficeFile.all(file.root("xl/worksheets/sheet" + (sheets.indexOf(sheet) + 1) + ".xml"), "/worksheet/sheetData/row")) {
            var cells = new ArrayList<String>();
            for (Element cell : OfficeFile.all(row, "c")) {
                String value = OfficeFile.text(cell, "v");
                cells.add(cell.getAttribute("t").equals("s") ? strings.get(Integer.parseInt(value)).getTextContent() : value.replaceFirst("\\.0$", ""));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** What was expected of a file, as it was checked in. */
    static String expected(String name) throws IOException {
        try (var in = WrittenFile.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The file as text. */
    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private static String htmlWords(String html) throws IOException {
        var words = new StringBuilder();
        new ParserDelegator().parse(new StringReader(html), new HTMLEditorKit.ParserCallback() {
            @Override
            public void handleText(char[] text, int position) {
                words.append(text).append(' ');
            }
        }, true);
        return words.toString();
    }

    private String officeWords(String parts, String path) throws Exception {
        var file = new OfficeFile(bytes());
        var words = new ArrayList<String>();
        for (String part : file.names()) {
            if (part.matches(parts)) {
                for (Element paragraph : OfficeFile.all(file.root(part), path)) {
                    words.add(OfficeFile.all(paragraph, ".//t").stream().map(Element::getTextContent).collect(Collectors.joining()));
                }
            }
        }
        return String.join(" ", words);
    }

    private String dates() throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(bytes())).getComponents().stream().flatMap(one -> one.getProperties().stream())
                .map((Property property) -> property.getName() + " " + property.getValue()).collect(Collectors.joining(" "));
    }

    private String pdfWords() throws IOException {
        try (var document = Loader.loadPDF(bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
