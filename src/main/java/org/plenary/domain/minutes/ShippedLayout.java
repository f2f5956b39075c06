package org.plenary.domain.minutes;

/** The layout of minutes that a team has until it makes its own (M-CAP, W43). */
public final class ShippedLayout {

    /** The key of the team's own layout, once there is one. */
    public static final String KEY = "minutes";

    /** What a layout is for, when it lays out minutes. */
    public static final String USE = "minutes";

    /** BCP 47. */
    public static final String LANGUAGE = "en";

    /** In the words of {@link MinutesPart}: what begins with {@code {{#}} stands only where that part has something to say. */
    public static final String MINUTES = """
            # Minutes: {{title}}

            {{notice}}

            {{introduction}}

            {{head}}

            {{#attendance}}
            ## Attendance

            {{attendance}}
            {{/attendance}}

            {{#interests}}
            ## Statements of interests

            {{interests}}
            {{/interests}}

            {{#agenda}}
            ## Agenda

            {{agenda}}
            {{/agenda}}

            {{#outside}}
            ## Outside the agenda items

            {{outside}}
            {{/outside}}

            {{#recommendations}}
            ## Recommendations

            {{recommendations}}
            {{/recommendations}}

            {{#parked}}
            ## Parked recommendations

            {{parked}}
            {{/parked}}

            {{#decisions}}
            ## Decisions

            {{decisions}}
            {{/decisions}}

            {{#actions}}
            ## Action items

            {{actions}}
            {{/actions}}

            {{#next-meeting}}
            ## Next meeting

            {{next-meeting}}
            {{/next-meeting}}

            {{#links}}
            ## Links

            {{links}}
            {{/links}}
            """;

    private ShippedLayout() { }
}
