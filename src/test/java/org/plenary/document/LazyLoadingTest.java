package org.plenary.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.minutes.TextTree;

/** The libraries that write documents are large: a program without them on its class path runs until the first file needs them. */
class LazyLoadingTest {

    @Test
    void makingEveryWriterAndWritingTextsLoadsNoLibrary() throws Exception {
        URL ours = Writers.class.getProtectionDomain().getCodeSource().getLocation();
        try (var alone = new URLClassLoader(new URL[] {ours}, ClassLoader.getPlatformClassLoader())) {
            Class<?> writers = alone.loadClass(Writers.class.getName());
            var formats = new ArrayList<String>();
            for (String kind : List.of("ofTexts", "ofSheets")) {
                for (Object writer : (List<?>) writers.getMethod(kind).invoke(null)) {
                    formats.add((String) alone.loadClass("org.plenary.feature." + (kind.equals("ofTexts") ? "DocumentWriter" : "SheetWriter")).getMethod("format").invoke(writer));
                }
            }
            assertThat(formats).contains("markdown", "xlsx");
            Class<?> tree = alone.loadClass(TextTree.class.getName());
            Object text = tree.getConstructor(String.class, String.class, List.class).newInstance("en", "T", List.of());
            Object markdown = ((List<?>) writers.getMethod("ofTexts").invoke(null)).get(formats.indexOf("markdown"));
            assertThat((byte[]) alone.loadClass("org.plenary.feature.DocumentWriter").getMethod("bytes", tree).invoke(markdown, text)).isNotEmpty();
        }
    }
}
