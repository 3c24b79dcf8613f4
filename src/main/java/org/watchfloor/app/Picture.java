package org.watchfloor.app;

import org.watchfloor.base.Language;
import org.watchfloor.ui.theme.Look;
import org.watchfloor.ui.theme.TextSize;

/**
 * What a picture of the console is to show.
 *
 * @param page the id of the page, as in {@code situation}
 * @param width in pixels
 * @param height in pixels
 * @param language of its texts
 * @param look night or day
 * @param textSize how large it is written
 */
public record Picture(
    String page, int width, int height, Language language, Look look, TextSize textSize) {

  /** From this height on a picture is for the wall. */
  private static final int WALL_HEIGHT = 2000;

  /** Times the picture's own pixels: tiles, symbols, the scene, its copy and the file. */
  private static final long COPIES = 7;

  /** What the program itself needs, with a district's maps and registers. */
  private static final long PROGRAM_BYTES = 160L << 20;

  /** About how much memory drawing it takes; measured up to 7680 × 4320. */
  long bytesNeeded() {
    return PROGRAM_BYTES + COPIES * 4 * width * height;
  }

  /** A picture whose text is as large as its size asks for. */
  public static Picture of(String page, int width, int height, Language language, Look look) {
    TextSize size = height >= WALL_HEIGHT ? TextSize.WALL : TextSize.DESK;
    return new Picture(page, width, height, language, look, size);
  }
}
