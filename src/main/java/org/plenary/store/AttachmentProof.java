package org.plenary.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.plenary.domain.review.AttachedFile;

/**
 * What can be said against the attached files of a data folder. One that never came is no problem: whoever sent its name may not have sent
 * it along. One that was attached here must be here.
 */
final class AttachmentProof {

    private final AttachmentFolder folder;

    AttachmentProof(Path data) {
        this.folder = new AttachmentFolder(data, Long.MAX_VALUE);
    }

    /**
     * Reads all of them.
     *
     * @param files those that things have
     * @param writersHere the writers of this computer
     */
    List<String> problems(List<AttachedFile> files, Set<String> writersHere) {
        var problems = new ArrayList<String>();
        for (AttachedFile file : files) {
            if (folder.size(file.hash()).isPresent()) {
                if (!folder.isWhole(file.hash())) {
                    problems.add("The attached file “" + file.name() + "” is damaged on this computer; attach it again, or receive a bundle"
                            + " that brings it along.");
                }
            } else if (!Collections.disjoint(file.writers(), writersHere)) {
                problems.add("The attached file “" + file.name() + "” was attached on this computer and is not here any more; attach it"
                        + " again, or receive a bundle that brings it along.");
            }
        }
        return problems;
    }
}
