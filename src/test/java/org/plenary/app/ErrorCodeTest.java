package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    private static RuntimeException failure(String message) {
        return new IllegalStateException(message, new IllegalArgumentException(message));
    }

    @Test
    void theTextsOfAFailureDoNotChangeItsCode() {
        assertThat(ErrorCode.of(failure("Anna's words"))).isEqualTo(ErrorCode.of(failure("Bo's words"))).matches("[0-9A-F]{6}");
    }

    @Test
    void anotherPlaceOrKindHasAnotherCode() {
        assertThat(ErrorCode.of(new IllegalStateException("x"))).isNotEqualTo(ErrorCode.of(failure("x")))
                .isNotEqualTo(ErrorCode.of(new IllegalArgumentException("x")));
    }
}
