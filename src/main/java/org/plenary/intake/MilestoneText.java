package org.plenary.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a letter announces: "publishing our draft final report in August 2019", "at ICANN65 in Marrakech". */
final class MilestoneText {
    private static final Pattern ANNOUNCED = Pattern.compile("\\b(?:share|shar|publish|present|hold|submit|deliver|release|releas)(?:ing)?\\s+(?:our|an|a|the)\\s+"
            + "(.+?)(?=\\s+(?:with|in|at|where|to|on|by)\\b|[,.;]|$)");
    private static final Pattern EVENT = Pattern.compile("\\b(ICANN\\d{1,3})\\b");
    private static final Pattern EVENT_IN_CITY = Pattern.compile("\\b(ICANN\\d{1,3}) in (\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*)");

    private final Map<String, String> cities = new HashMap<>();

    MilestoneText(List<Letter.Paragraph> body) {
        for (Letter.Paragraph paragraph : body) {
            EVENT_IN_CITY.matcher(paragraph.text()).results().forEach(found -> cities.putIfAbsent(found.group(1), found.group(2)));
        }
    }

    List<Letter.Milestone> in(Letter.Paragraph paragraph) {
        List<Letter.Milestone> milestones = new ArrayList<>();
        for (String sentence : paragraph.text().split("(?<=[.!?])\\s+(?=\\p{Lu})")) {
            Matcher announced = ANNOUNCED.matcher(sentence);
            while (announced.find()) {
                String after = rest(sentence, announced.end());
                Optional<String> event = first(EVENT, after).or(() -> first(EVENT, sentence.substring(0, announced.start()))
                        .filter(name -> milestones.stream().noneMatch(m -> m.event().filter(name::equals).isPresent())));
                Letter.Milestone milestone = new Letter.Milestone(paragraph.line(), announced.group(1), WrittenDate.monthIn(after), event,
                        event.map(cities::get));
                if (milestone.month().isPresent() || milestone.event().isPresent()) {
                    milestones.add(milestone);
                }
            }
        }
        return milestones;
    }

    /** What is said of one announcement: up to the next one. */
    private static String rest(String sentence, int from) {
        Matcher next = ANNOUNCED.matcher(sentence);
        return next.find(from) ? sentence.substring(from, next.start()) : sentence.substring(from);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
