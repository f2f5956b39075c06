package org.plenary.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartNamesTest {

    @ParameterizedTest
    @CsvSource({
        "ssr2_anna.bundle.json, 1, 1, false, ssr2_anna.bundle.json",
        "ssr2_anna.bundle.json, 1, 1, true, ssr2_anna.bundle.zip",
        "ssr2_anna.bundle.zip, 1, 1, true, ssr2_anna.bundle.zip",
        "ssr2_anna.bundle.zip, 1, 1, false, ssr2_anna.bundle.json",
        "ssr2_anna.bundle.json, 2, 3, false, ssr2_anna part 2 of 3.bundle.json",
        "ssr2_anna.bundle.json, 2, 3, true, ssr2_anna part 2 of 3.bundle.zip",
        "ssr2_anna.bundle.json.age, 2, 3, true, ssr2_anna part 2 of 3.bundle.zip.age",
        "ssr2_anna.bundle.json.age, 1, 1, false, ssr2_anna.bundle.json.age",
        "anna.json, 1, 2, true, anna part 1 of 2.json",
        "anna, 1, 1, true, anna",
        "anna, 2, 2, false, anna part 2 of 2"})
    void aFileIsCalledByWhatItIs(String wanted, int number, int of, boolean zip, String name) {
        assertThat(PartNames.file(Path.of("stick").resolve(wanted), number, of, zip)).isEqualTo(Path.of("stick").resolve(name));
    }
}
