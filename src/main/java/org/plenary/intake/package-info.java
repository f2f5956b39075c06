/**
 * messy sources (pasted text, CSV, XLSX, DOCX, HTML tables) → a proposal with a problem list; changes nothing itself.
 *
 * <p>This half reads text: {@link org.plenary.intake.SourceText} cleans it, {@link org.plenary.intake.Piece}s are its healed
 * paragraphs and list items, and one class per shape of source turns them into plain records inside a
 * {@link org.plenary.intake.Reading}. Nothing here throws on bad text: what cannot be used is named in the problem list.
 */
package org.plenary.intake;
