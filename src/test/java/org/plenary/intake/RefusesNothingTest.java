package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text, however broken, makes a reader fail. */
class RefusesNothingTest {
    private static final int VARIANTS = 12;

    static Stream<String> brokenTexts() {
        Random random = new Random(59);
        List<String> texts = new ArrayList<>(List.of("", "\f", "*", "1.", "\t\t", "<https://", "[](", "(((", "#\tDetail", "\"", "Recommendation 1:", "To:", "Dear ,",
                "\uD800", "- \n".repeat(50), "<https://a\n".repeat(50), "#,Detail\n" + "1,\"open\n".repeat(60)));
        for (SourceText seed : List.of(Seeds.BARCELONA, Seeds.PLENARY_43, Seeds.LETTER, Seeds.COORDINATION, Seeds.RECS_1_TO_5)) {
            List<String> lines = new ArrayList<>(seed.lines().stream().map(SourceLine::cells).toList());
            for (int i = 0; i < VARIANTS; i++) {
                Collections.shuffle(lines, random);
                String all = lines.stream().collect(Collectors.joining(random.nextBoolean() ? "\n" : "\n\n"));
                texts.add(all.substring(random.nextInt(all.length() / 2)));
            }
        }
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("brokenTexts")
    void everyReaderReturns(String text) {
        assertThatCode(() -> {
            SourceText source = SourceText.of(text);
            RecommendationTable.read(source, List.of("OCTO"));
            AssessmentPages.read(source);
            AgendaText.read(source);
            HeadingText.read(source);
            NoticeText.read(source).found().ifPresent(DialInNotice::text);
            StandardsText.read(source);
            ActionText.read(source);
            BriefingText.read(source);
            OtherRecommendationText.read(source);
            LetterText.read(source).found().ifPresent(Letter::markdown);
            PeopleText.read(source);
            Addresses.in(source);
        }).doesNotThrowAnyException();
    }
}
