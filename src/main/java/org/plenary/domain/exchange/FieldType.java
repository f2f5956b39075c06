package org.plenary.domain.exchange;

/** What a field's values are. Every type is a JSON string unless it says otherwise. */
public enum FieldType {
    /** One line. */
    TEXT,
    /** Several paragraphs in CommonMark. */
    MARKDOWN,
    /** One of a few words that the program acts on, in kebab case ({@code open}, {@code signed-off}). */
    WORD,
    /** A JSON integer. */
    INTEGER,
    /** A decimal number, as text. */
    DECIMAL,
    /** A JSON boolean. */
    FLAG,
    /** A day, {@code 2018-10-21}. */
    DATE,
    /** An instant in UTC, {@code 2018-10-21T07:00:00Z}. */
    INSTANT,
    /** A time of day in the meeting's zone, {@code 15:00}. */
    TIME,
    /** A time zone of the IANA database, {@code Europe/Madrid}. */
    ZONE,
    /** A web or mail address; never opened without a click. */
    LINK,
    /** The SHA-256 of a file, 64 hexadecimal digits. */
    FILE_HASH,
    /** The id of another thing. */
    REFERENCE,
    /** The id of a thing that the team words for itself; people see its label. */
    TEMPLATE,
    /** A set: each member is a register of its own, {@code field/member}, with a JSON boolean. */
    SET,
    /** A fractional index that orders siblings. */
    POSITION
}
