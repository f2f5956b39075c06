package org.plenary.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.domain.review.LookAlikes;

/** Which column of a roster holds what; -1 for a column that is not there. Mail addresses are found without a column. */
record RosterColumns(int name, int affiliation, int role) {
    private static final Set<String> NAME = Set.of("name", "names", "full name");
    private static final Set<String> AFFILIATION = Set.of("affiliation", "organisation", "organization", "so ac", "nominated by", "nominating so ac", "group");
    private static final Set<String> ROLE = Set.of("role", "roles", "function", "position");

    /** Empty when the row is no header. */
    static Optional<RosterColumns> stated(DelimitedText.Row row) {
        List<String> keys = row.cells().stream().map(LookAlikes::key).toList();
        int name = find(keys, NAME);
        return name < 0 ? Optional.empty() : Optional.of(new RosterColumns(name, find(keys, AFFILIATION), find(keys, ROLE)));
    }

    private static int find(List<String> keys, Set<String> names) {
        for (int i = 0; i < keys.size(); i++) {
            if (names.contains(keys.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
