package org.plenary.ui.review;

import java.util.ArrayList;
import java.util.List;

/** Ways out that remember where they would have led. */
final class RecordedWays implements WaysOut {

    /** Where a screen led to, in order. */
    final List<String> went = new ArrayList<>();

    @Override
    public void openMeeting(String meeting) {
        went.add("meeting " + meeting);
    }

    @Override
    public void openMeetings() {
        went.add("meetings");
    }

    @Override
    public void openForm(String recommendation) {
        went.add("form " + recommendation);
    }

    @Override
    public void openRecommendations(String grouping) {
        went.add("recommendations " + grouping);
    }

    @Override
    public void pasteTable() {
        went.add("paste table");
    }

    @Override
    public void pasteRoster() {
        went.add("paste roster");
    }

    @Override
    public void openKeys() {
        went.add("keys");
    }

    @Override
    public void openConflicts() {
        went.add("conflicts");
    }

    @Override
    public void openConflict(String entity, String register) {
        went.add("conflict " + entity + " " + register);
    }

    @Override
    public void openThing(String id) {
        went.add("thing " + id);
    }

    @Override
    public void openLink(String address) {
        went.add("link " + address);
    }

    @Override
    public void sayWhoIAm() {
        went.add("who");
    }
}
