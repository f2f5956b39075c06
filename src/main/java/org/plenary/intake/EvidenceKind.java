package org.plenary.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the kind of a piece of evidence from its label, or else from its address. Kinds are template data of the review, so plain text here. */
final class EvidenceKind {
    private record Sign(String word, String kind) {
    }

    private static final List<Sign> IN_LABEL = List.of(new Sign("implementation report", "implementation-report"),
            new Sign("briefing", "briefing-slides"), new Sign("definitions", "definitions"), new Sign("glossary", "definitions"),
            new Sign("terminology", "definitions"), new Sign("framework", "framework"), new Sign("strategic plan", "plan"),
            new Sign("operating plan", "plan"), new Sign("e-mail", "e-mail"), new Sign("email", "e-mail"));
    private static final List<Sign> IN_ADDRESS = List.of(new Sign("briefing", "briefing-slides"), new Sign("presentation", "presentation"),
            new Sign("framework", "framework"), new Sign("plan", "plan"), new Sign(".png", "picture"), new Sign(".jpg", "picture"),
            new Sign(".pdf", "document"), new Sign(".doc", "document"), new Sign(".xls", "document"));

    private EvidenceKind() {
    }

    static String of(String label, Optional<String> address) {
        return firstIn(label, IN_LABEL).or(() -> address.flatMap(a -> firstIn(a, IN_ADDRESS))).orElse("page");
    }

    private static Optional<String> firstIn(String text, List<Sign> signs) {
        String lower = text.toLowerCase(Locale.ROOT);
        return signs.stream().filter(sign -> lower.contains(sign.word())).map(Sign::kind).findFirst();
    }
}
