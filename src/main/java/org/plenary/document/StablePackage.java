package org.plenary.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The ZIP file of an Office document, with nothing in it that the library took from the clock, the machine or itself. */
final class StablePackage {

    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 2, 1, 0, 0); // the first month that ZIP knows takes a time zone along
    private static final String CONTENT_TYPES = "[Content_Types].xml"; // must be found first by readers of streams
    private static final String CORE = "docProps/core.xml";
    private static final String APP = "docProps/app.xml";

    private StablePackage() { }

    /** The same document with its parts in order, our own properties, and no date. */
    static byte[] of(byte[] document, String title, Optional<String> language) {
        return of(document, title, language, Map.of());
    }

    /** @param own parts of the document that stand as they are here instead of as the library made them */
    static byte[] of(byte[] document, String title, Optional<String> language, Map<String, byte[]> own) {
        var parts = new TreeMap<String, byte[]>(Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES)).thenComparing(name -> name));
        try (var in = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts.replace(CORE, core(title, language));
        parts.replace(APP, app());
        own.forEach(parts::replace);
        return zip(parts);
    }

    private static byte[] zip(TreeMap<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_DATE);
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] core(String title, Optional<String> language) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<dc:title>" + Markup.escaped(PlainText.of(title).replace('\n', ' ')) + "</dc:title>"
                + language.map(tag -> "<dc:language>" + Markup.escaped(tag) + "</dc:language>").orElse("") + "</cp:coreProperties>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] app() {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Properties"
                + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Plenary</Application></Properties>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
