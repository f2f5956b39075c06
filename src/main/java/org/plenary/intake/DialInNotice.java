package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How to join a call, in the order a careful reader would set it, whatever order the slide's boxes had in the source.
 *
 * @param line      line of the heading, from 1
 * @param heading   "For Best Audio: …"
 * @param preferred paragraphs on the best way to join
 * @param options   the ways to join, a line each
 * @param muting    what happens on noise or failed attempts, one paragraph
 * @param reminder  the line on muting oneself, with the keys
 * @param contact   whom to ask, with the mailbox
 * @param mailbox   the mail address alone
 */
public record DialInNotice(int line, String heading, List<String> preferred, List<String> options, Optional<String> muting,
        Optional<String> reminder, Optional<String> contact, Optional<String> mailbox) {
    public DialInNotice {
        preferred = List.copyOf(preferred);
        options = List.copyOf(options);
    }

    /** The whole notice as Markdown: paragraphs parted by an empty line, the options as a list. */
    public String text() {
        List<String> blocks = new ArrayList<>();
        blocks.add(heading);
        blocks.addAll(preferred);
        blocks.add(options.stream().map(option -> "- " + option).collect(Collectors.joining("\n")));
        muting.ifPresent(blocks::add);
        reminder.ifPresent(blocks::add);
        contact.ifPresent(blocks::add);
        return blocks.stream().filter(block -> !block.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
