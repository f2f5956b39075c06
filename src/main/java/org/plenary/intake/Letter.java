package org.plenary.intake;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A letter or update of the team, as it came through a mail archive.
 *
 * @param line       first line, from 1
 * @param onBehalfOf who sends it
 * @param salutation "Dear …:", as written
 * @param addressees whom the salutation names
 * @param body       paragraphs after the salutation, links reduced to their words
 * @param links      every link with its words
 * @param scopeItems the bullets under the paragraph on scope
 * @param milestones what is announced for a month or a meeting
 * @param mailbox    where answers go
 */
public record Letter(int line, Optional<String> onBehalfOf, Optional<String> salutation, List<String> addressees, List<Paragraph> body,
        List<Link> links, List<String> scopeItems, List<Milestone> milestones, Optional<String> mailbox) {

    /** What a paragraph is. */
    public enum Role { PARAGRAPH, BULLET, HEADING }

    /**
     * @param line     line of the source, from 1
     * @param role     what it is
     * @param text     plain, links reduced to their words
     * @param markdown the same with {@code [words](address)}
     */
    public record Paragraph(int line, Role role, String text, String markdown) {
    }

    /**
     * @param line  line of its paragraph, from 1
     * @param name  "draft final report"
     * @param month month it is announced for
     * @param event "ICANN65"
     * @param city  place of the event
     */
    public record Milestone(int line, String name, Optional<YearMonth> month, Optional<String> event, Optional<String> city) {
    }

    public Letter {
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
        links = List.copyOf(links);
        scopeItems = List.copyOf(scopeItems);
        milestones = List.copyOf(milestones);
    }

    /** The body as one Markdown text. */
    public String markdown() {
        return body.stream().map(part -> switch (part.role()) {
            case PARAGRAPH -> part.markdown();
            case BULLET -> "- " + part.markdown();
            case HEADING -> "## " + part.markdown();
        }).collect(Collectors.joining("\n\n")).replaceAll("(?m)(^- .*)\n\n(?=- )", "$1\n");
    }
}
