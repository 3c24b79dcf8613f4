package org.watchfloor.duty.timeline;

/**
 * Where on paper something stood before it was typed up.
 *
 * @param sheet the number printed on the sheet
 * @param line the number printed before the line, from 1
 */
public record PaperLine(String sheet, int line) {}
