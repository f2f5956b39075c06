package org.plenary.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the ICANN meeting a deck was made for: a cover page with its name spaced out, or "ICANN59 Johannesburg" in a title or list item. */
final class IcannMeetingText {
    private static final Pattern NAMED = Pattern.compile("\\bICANN\\s?(\\d{1,3})\\b(?: (?:in )?(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*))?");
    private static final Pattern COVER_NUMBER = Pattern.compile("\\d{1,3}");

    private IcannMeetingText() {
    }

    /** @param front the pieces before the agenda that are no list items */
    static Optional<IcannMeeting> in(SourceText source, List<Piece> front) {
        Optional<IcannMeeting> cover = cover(front);
        Optional<Matcher> named = source.pieces().stream().map(piece -> NAMED.matcher(piece.text()))
                .filter(Matcher::find).filter(found -> found.group(2) != null).findFirst();
        Optional<String> city = named.map(found -> found.group(2));
        if (cover.isPresent()) {
            IcannMeeting meeting = cover.get();
            boolean same = named.filter(found -> Integer.parseInt(found.group(1)) == meeting.number()).isPresent();
            return Optional.of(new IcannMeeting(meeting.number(), same ? city : meeting.city(), meeting.kind(), meeting.from(), meeting.to()));
        }
        return named.map(found -> new IcannMeeting(Integer.parseInt(found.group(1)), city, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** Lines of a cover: "I C A N N", kind, number, city, dates, one under the other. */
    private static Optional<IcannMeeting> cover(List<Piece> front) {
        List<String> lines = front.stream().map(Piece::text).toList();
        for (int i = 0; i + 4 < lines.size(); i++) {
            if (lines.get(i).replace(" ", "").equals("ICANN") && COVER_NUMBER.matcher(lines.get(i + 2)).matches()) {
                Optional<WrittenDate.Range> dates = WrittenDate.rangeIn(lines.get(i + 4));
                return Optional.of(new IcannMeeting(Integer.parseInt(lines.get(i + 2)), Optional.of(capitalised(lines.get(i + 3))),
                        Optional.of(capitalised(lines.get(i + 1))), dates.map(WrittenDate.Range::from), dates.map(WrittenDate.Range::to)));
            }
        }
        return Optional.empty();
    }

    private static String capitalised(String capitals) {
        return Pattern.compile("(?<=\\p{Lu})\\p{Lu}+").matcher(capitals).replaceAll(rest -> rest.group().toLowerCase(Locale.ROOT));
    }
}
