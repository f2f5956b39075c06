package org.plenary.feature.exchange;

import java.util.List;

/**
 * What a bundle would hold.
 *
 * @param fileName a name for its file that every system takes
 * @param changes how many changes
 * @param things what they are about, what the team words for itself last
 * @param people who wrote them, the busiest first
 * @param staying how many things of this person's own are not sent, by kind
 * @param attached how many attached files could travel along
 * @param attachedBytes and how large they are together
 */
public record BundlePlan(String fileName, int changes, List<KindCount> things, List<Writing> people, List<KindCount> staying, int attached,
        long attachedBytes) {

    /** Without attached files. */
    public BundlePlan(String fileName, int changes, List<KindCount> things, List<Writing> people, List<KindCount> staying) {
        this(fileName, changes, things, people, staying, 0, 0);
    }

    /**
     * Somebody's share.
     *
     * @param name as people know them
     * @param changes how many of the changes are theirs
     */
    public record Writing(String name, int changes) { }
}
