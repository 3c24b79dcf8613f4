package org.watchfloor.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.DatumCheck;
import org.watchfloor.geo.DatumCheck.Landmark;

/**
 * Says what was most likely done to the coordinates of a file, from places known to be right; for
 * registers and layers alike. Pure; any thread.
 */
public final class ShiftNote {
  /** Chance does not shift five places the same way. */
  public static final int ENOUGH = 5;

  private ShiftNote() {}

  /**
   * What looks wrong, and what to do about it; empty if nothing does or there are too few
   * landmarks.
   *
   * @param datum the system the file was read in
   * @param again the text key of how to take the file in once more as {0}, a datum
   */
  public static Optional<Message> of(List<Landmark> landmarks, Datum datum, String again) {
    if (landmarks.size() < ENOUGH) {
      return Optional.empty();
    }
    DatumCheck.Finding finding = DatumCheck.compare(landmarks);
    String key = key(finding.verdict());
    return key == null
        ? Optional.empty()
        : Optional.of(
            Message.of(
                key,
                landmarks.size(),
                off(finding.eastMetres(), "table.note.east", "table.note.west"),
                off(finding.northMetres(), "table.note.north", "table.note.south"),
                Math.round(left(landmarks, finding.verdict())),
                word(datum),
                remedy(finding.verdict(), again)));
  }

  private static Message off(double metres, String towards, String away) {
    return Message.of(metres < 0 ? away : towards, Math.round(Math.abs(metres)));
  }

  private static @Nullable String key(DatumCheck.Verdict verdict) {
    return switch (verdict) {
      case TRUE_PLACE, UNKNOWN -> null;
      case READ_GCJ02 -> "table.note.read_gcj02";
      case READ_BD09 -> "table.note.read_bd09";
      case SHIFTED_TWICE -> "table.note.shifted_twice";
      case MOVED_BACK -> "table.note.moved_back";
    };
  }

  private static Message remedy(DatumCheck.Verdict verdict, String again) {
    return switch (verdict) {
      case READ_GCJ02 -> Message.of(again, word(Datum.GCJ02));
      case READ_BD09 -> Message.of(again, word(Datum.BD09));
      case MOVED_BACK -> Message.of(again, word(Datum.WGS84));
      case SHIFTED_TWICE, TRUE_PLACE, UNKNOWN -> Message.of("table.note.ask_sender");
    };
  }

  /** How far the landmarks still are, on average, once what was done is undone: metres. */
  private static double left(List<Landmark> landmarks, DatumCheck.Verdict verdict) {
    return landmarks.stream()
        .mapToDouble(mark -> DatumCheck.fix(verdict, mark.given()).metresTo(mark.known()))
        .average()
        .orElseThrow();
  }

  /** As the command line names it. */
  static String word(Datum datum) {
    return datum.name().toLowerCase(Locale.ROOT);
  }
}
