package org.plenary.feature.recommendation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.domain.exchange.Version;

/** What was found to hang on one recommendation while reading everything once. */
final class RecommendationCount {

    final Set<String> answeredBy = new HashSet<>();
    final List<ConflictPlace> conflicts = new ArrayList<>();
    int evidence;
    int linksMissing;
    private final Map<String, QuestionCount> questions = new HashMap<>();
    private Optional<Version> latest = Optional.empty();

    QuestionCount question(String key) {
        return questions.computeIfAbsent(key, k -> new QuestionCount());
    }

    QuestionState state(FormHeading heading) {
        QuestionCount question = questions.get(heading.key());
        return question == null ? QuestionState.EMPTY : question.state();
    }

    void written(Version version) {
        if (latest.isEmpty() || Version.BY_TIME.compare(version, latest.get()) > 0) {
            latest = Optional.of(version);
        }
    }

    Optional<Version> latest() {
        return latest;
    }
}
