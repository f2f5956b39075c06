package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.domain.exchange.Bundle;
import org.plenary.feature.Outcome;

/** Bundles as the first version wrote them: every later version reads them to the same changes. The files never change. */
class GoldenBundleTest {

    static Stream<Arguments> bundlesOfVersionOne() {
        return Stream.of(Arguments.of("version-1.bundle.json", Samples.conversationSigned()),
                Arguments.of("version-1-delta.bundle.json", Samples.eventful()));
    }

    @ParameterizedTest
    @MethodSource("bundlesOfVersionOne")
    void theBundlesOfVersionOneAreReadAsTheyWereMeant(String file, Bundle meant) {
        assertThat(Samples.read(Samples.resource(file))).isEqualTo(Outcome.done(meant));
    }

    @ParameterizedTest
    @MethodSource("bundlesOfVersionOne")
    void versionOneIsWrittenByteForByteAsItWas(String file, Bundle meant) {
        assertThat(Samples.text(meant)).isEqualTo(Samples.resource(file));
    }
}
