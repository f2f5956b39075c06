package org.plenary.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.plenary.domain.exchange.JsonText;
import org.plenary.domain.exchange.JsonValue;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A value as people type it: JSON, or {@code @FILE} for the text of a file in UTF-8. */
final class TypedValue implements ITypeConverter<JsonValue> {

    private final Supplier<JsonText> json;

    TypedValue(Supplier<JsonText> json) {
        this.json = json;
    }

    @Override
    public JsonValue convert(String typed) {
        return typed.startsWith("@") ? JsonValue.of(textOf(typed.substring(1))) : read(typed);
    }

    private JsonValue read(String typed) {
        try {
            return json.get().read(typed);
        } catch (JsonText.NotReadable e) {
            throw new TypeConversionException("'" + TerminalText.cut(typed, 40)
                    + "' is not JSON; a text stands in double quotes inside the shell's own, like '\"partly implemented\"'");
        }
    }

    /** Line breaks of Windows become plain ones, and the last one, which editors add, is left out. */
    private static String textOf(String file) {
        try {
            String text = Files.readString(Path.of(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        } catch (CharacterCodingException e) {
            throw new TypeConversionException("'" + file + "' is not a text file in UTF-8");
        } catch (IOException | InvalidPathException e) {
            throw new TypeConversionException("there is no file '" + file + "' that can be read");
        }
    }
}
