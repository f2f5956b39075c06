package org.plenary.domain.minutes;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * A version of the review's report (M-FIN, C10).
 *
 * <p>Natural key: the version, {@code report/1}.
 */
public final class ReportVersion {

    public static final Field VERSION = Field.integer("version").asPublic();
    public static final Field TITLE = Field.text("title").asPublic();
    /** {@code draft}, {@code circulated}, {@code signed-off}, {@code published} or {@code superseded}. */
    public static final Field STATE = Field.word("state").asPublic();
    public static final Field LAYOUT = Field.template("layout", "layout-template").asPublic();
    /** BCP 47. */
    public static final Field LANGUAGE = Field.text("language").asPublic();
    public static final Field INTRODUCTION = Field.markdown("introduction").asPublic();
    public static final Field DATE = Field.date("date").asPublic();
    public static final Field DEADLINE = Field.instant("deadline").asPublic();
    public static final Field SIGNED_OFF_BY = Field.reference("signed-off-by", "person").asPublic();
    public static final Field SIGNED_OFF_AT = Field.instant("signed-off-at").asPublic();
    public static final Field PUBLISHED = Field.instant("published").asPublic();
    public static final Field SNAPSHOT = Field.markdown("snapshot").asPublic();
    /** SHA-256 of {@code snapshot} in UTF-8. */
    public static final Field HASH = Field.fileHash("hash").asPublic();
    public static final Field SUPERSEDES = Field.reference("supersedes", "report").asPublic();
    public static final Field REASON = Field.markdown("reason").asPublic();
    public static final Field LINK = Field.link("link").asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("report",
            VERSION, TITLE, STATE, LAYOUT, LANGUAGE, INTRODUCTION, DATE, DEADLINE, SIGNED_OFF_BY, SIGNED_OFF_AT, PUBLISHED,
            SNAPSHOT, HASH, SUPERSEDES, REASON, LINK);

    private ReportVersion() { }

    /** The id of that version, from 1. */
    public static String id(int version) {
        return KIND.id(Integer.toString(version));
    }
}
