package org.watchfloor.warning.typhoon.track;

import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/** How a file is refused: place, what stands there, reason, remedy. */
final class TrackFault {
  private static final int SHOWN = 40;

  private TrackFault() {}

  /**
   * A line that cannot be read.
   *
   * @param reason the last part of the keys {@code typhoon.reason.…} and {@code typhoon.fix.…}
   */
  static RefusedException at(String file, int line, String found, String reason) {
    return RefusedException.of(
        "typhoon.refused.line",
        file,
        line,
        shortened(found),
        Message.of("typhoon.reason." + reason),
        Message.of("typhoon.fix." + reason));
  }

  /** A part of a JSON file that cannot be read. */
  static RefusedException in(String file, String path, String found, String reason) {
    return RefusedException.of(
        "typhoon.refused.part",
        file,
        path,
        shortened(found),
        Message.of("typhoon.reason." + reason),
        Message.of("typhoon.fix." + reason));
  }

  /** Control characters would be obeyed by a terminal. */
  private static String shortened(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", "\u2400").strip();
    return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN - 1) + "…";
  }
}
