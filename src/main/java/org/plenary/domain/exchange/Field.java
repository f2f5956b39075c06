package org.plenary.domain.exchange;

/**
 * The one declaration of a field, from which reading, writing, history, previews, search and exports all work.
 *
 * @param name kebab case, as in bundles and on the command line
 * @param type what its values are
 * @param target the kind it refers to, for {@code REFERENCE}, {@code TEMPLATE} and {@code SET} (of references); otherwise empty
 * @param merge what happens to several different heads
 * @param visibility who may see it
 */
public record Field(String name, FieldType type, String target, MergeClass merge, Visibility visibility) {

    private static Field of(String name, FieldType type, String target) {
        return new Field(name, type, target, MergeClass.ASK, Visibility.INTERNAL);
    }

    /** One line of text. */
    public static Field text(String name) {
        return of(name, FieldType.TEXT, "");
    }

    /** Several paragraphs. */
    public static Field markdown(String name) {
        return of(name, FieldType.MARKDOWN, "");
    }

    /** A word that the program acts on. */
    public static Field word(String name) {
        return of(name, FieldType.WORD, "");
    }

    /** A whole number. */
    public static Field integer(String name) {
        return of(name, FieldType.INTEGER, "");
    }

    /** A decimal number, kept as text. */
    public static Field decimal(String name) {
        return of(name, FieldType.DECIMAL, "");
    }

    /** Yes or no. */
    public static Field flag(String name) {
        return of(name, FieldType.FLAG, "");
    }

    /** A day. */
    public static Field date(String name) {
        return of(name, FieldType.DATE, "");
    }

    /** A moment in UTC. */
    public static Field instant(String name) {
        return of(name, FieldType.INSTANT, "");
    }

    /** A time of day. */
    public static Field time(String name) {
        return of(name, FieldType.TIME, "");
    }

    /** A time zone. */
    public static Field zone(String name) {
        return of(name, FieldType.ZONE, "");
    }

    /** A web or mail address. */
    public static Field link(String name) {
        return of(name, FieldType.LINK, "");
    }

    /** The hash of an attached file. */
    public static Field fileHash(String name) {
        return of(name, FieldType.FILE_HASH, "");
    }

    /** A reference to a thing of a kind; an empty kind means any. */
    public static Field reference(String name, String kind) {
        return of(name, FieldType.REFERENCE, kind);
    }

    /** A reference to a thing that the team words for itself. */
    public static Field template(String name, String kind) {
        return of(name, FieldType.TEMPLATE, kind);
    }

    /** A set of references to things of a kind, or of plain words when the kind is empty. */
    public static Field set(String name, String kind) {
        return of(name, FieldType.SET, kind);
    }

    /** The order among siblings. */
    public static Field position() {
        return of("position", FieldType.POSITION, "").settled();
    }

    /** The thing it hangs below. */
    public static Field parent(String kind) {
        return reference("parent", kind).settled();
    }

    /** The same field whose heads settle themselves by time. */
    public Field settled() {
        return new Field(name, type, target, MergeClass.SETTLE, visibility);
    }

    /** The same field, which may be published and projected. */
    public Field asPublic() {
        return new Field(name, type, target, merge, Visibility.PUBLIC);
    }

    /** The same field, for its author alone. */
    public Field asOwn() {
        return new Field(name, type, target, merge, Visibility.OWN);
    }

    /** The name of the register that holds a member of a {@code SET}. */
    public String register(String member) {
        return name + "/" + member;
    }
}
