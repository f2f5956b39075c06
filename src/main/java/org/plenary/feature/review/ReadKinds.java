package org.plenary.feature.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.domain.assessment.AssessmentKinds;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.domain.meeting.MeetingKinds;
import org.plenary.domain.minutes.MinutesKinds;
import org.plenary.domain.recommendation.RecommendationKinds;
import org.plenary.domain.review.ReviewKinds;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.review.KindRow.Room;

/** Lists the kinds of things that the review has any of, room by room. */
public final class ReadKinds {

    private static final Map<Room, List<Kind>> ROOMS = Map.of(Room.MEETINGS, MeetingKinds.ALL, Room.RECOMMENDATIONS, RecommendationKinds.ALL,
            Room.ASSESSMENT, AssessmentKinds.ALL, Room.MINUTES, MinutesKinds.ALL, Room.REVIEW, ReviewKinds.ALL);

    private final LocalCopy copy;

    /** @param copy where the things are */
    public ReadKinds(LocalCopy copy) {
        this.copy = copy;
    }

    /** Each kind that has things, in the order of the rooms and of their declarations. */
    public List<KindRow> all() {
        return copy.read(view -> {
            Map<String, Integer> conflicts = conflicts(view);
            var rows = new ArrayList<KindRow>();
            for (Room room : Room.values()) {
                for (Kind kind : kinds(room)) {
                    int things = view.things(kind).size();
                    if (things > 0) {
                        rows.add(new KindRow(kind.name(), room, things, conflicts.getOrDefault(kind.name(), 0)));
                    }
                }
            }
            return List.copyOf(rows);
        });
    }

    /** Calls back when anything has changed, on the thread that saved it. */
    public void onChange(Runnable listener) {
        copy.onChange(kinds -> listener.run());
    }

    private static List<Kind> kinds(Room room) {
        return room == Room.WORDING ? ROOMS.values().stream().flatMap(List::stream).filter(Templates::isTeamWorded)
                .sorted(Comparator.comparing(Kind::name)).toList()
                : ROOMS.get(room).stream().filter(kind -> !Templates.isTeamWorded(kind) && !kind.equals(WriterStatement.KIND)).toList();
    }

    private static Map<String, Integer> conflicts(View view) {
        var counts = new HashMap<String, Integer>();
        Conflict.in(view).stream().map(Conflict::entity).collect(Collectors.toSet())
                .forEach(entity -> counts.merge(EntityId.kind(entity), 1, Integer::sum));
        return counts;
    }
}
