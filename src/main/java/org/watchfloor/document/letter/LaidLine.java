package org.watchfloor.document.letter;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.document.pdf.Pen;
import org.watchfloor.document.pdf.Pen.Align;

/**
 * One line of text that fits.
 *
 * @param size the height of its letters, millimetres
 */
record LaidLine(String text, Words.Tone tone, double size) {
  private static final Color NOTE = new Color(0x40, 0x40, 0x40);
  private static final Color MARK = new Color(0xC0, 0x10, 0x1C);
  private static final double SMALLER = 0.8;
  private static final double LEADING = 1.42;

  /** The lines of a piece of text. */
  static List<LaidLine> of(Words words, double size, double width, Pen pen) throws IOException {
    double letters = words.tone() == Words.Tone.NOTE ? size * SMALLER : size;
    List<LaidLine> lines = new ArrayList<>();
    for (String part : words.text().split("\n", -1)) {
      for (String line : pen.broken(part, letters, width)) {
        lines.add(new LaidLine(line, words.tone(), letters));
      }
    }
    return lines;
  }

  /** How far it takes the next one down. */
  double step() {
    return size * LEADING;
  }

  /** Writes it with its lower edge at a height. */
  void write(Pen pen, double x, double y) throws IOException {
    double edge = y - size * (LEADING - 1) / 2;
    switch (tone) {
      case PLAIN -> pen.text(text, x, edge, size, Align.LEFT);
      case HEAVY -> pen.heavy(text, x, edge, size, Align.LEFT);
      case NOTE -> pen.text(text, x, edge, size, Align.LEFT, NOTE);
      case MARKED -> pen.heavy(text, x, edge, size, Align.LEFT, MARK);
    }
  }
}
