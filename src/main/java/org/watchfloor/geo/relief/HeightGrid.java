package org.watchfloor.geo.relief;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * The heights of one square degree, from a file of the SRTM form ({@code N30E122.hgt}): metres as
 * big-endian 16-bit numbers in rows from the north, {@code -32768} where nothing was measured.
 * Immutable; any thread.
 */
final class HeightGrid {
  private static final Pattern NAME = Pattern.compile("([ns])(\\d{2})([ew])(\\d{3})\\.hgt");

  /** Nothing was measured here. */
  private static final short VOID = Short.MIN_VALUE;

  private final int west;
  private final int south;
  private final int posts;
  private final short[] metres;

  private HeightGrid(int west, int south, int posts, short[] metres) {
    this.west = west;
    this.south = south;
    this.posts = posts;
    this.metres = metres;
  }

  /** Whether a file's name says that it holds heights. */
  static boolean isHeights(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".hgt");
  }

  /** The square degree a file's name speaks of; whole degrees, east and north positive. */
  static Square square(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT));
    if (!name.matches()) {
      throw RefusedException.of("geo.refused.heights.name", file);
    }
    int north = Integer.parseInt(name.group(2)) * (name.group(1).equals("n") ? 1 : -1);
    int east = Integer.parseInt(name.group(4)) * (name.group(3).equals("e") ? 1 : -1);
    return new Square(east, north);
  }

  /**
   * One square degree.
   *
   * @param west its western edge, degrees
   * @param south its southern edge, degrees
   */
  record Square(int west, int south) {}

  /**
   * Reads a file: up to 26 MB.
   *
   * @param square where it lies
   * @throws RefusedException if it cannot be read, or is not as long as such a file is
   */
  static HeightGrid read(Square square, Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      int posts = posts(file, bytes.length);
      short[] metres = new short[posts * posts];
      ByteBuffer.wrap(bytes).order(ByteOrder.BIG_ENDIAN).asShortBuffer().get(metres);
      return new HeightGrid(square.west, square.south, posts, metres);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /**
   * Looks whether a file is as long as such a file is, without reading it.
   *
   * @throws RefusedException if it is not, or is not there
   */
  static void measure(Path file) {
    try {
      posts(file, Files.size(file));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static int posts(Path file, long bytes) {
    for (int posts : new int[] {1201, 3601}) {
      if (bytes == 2L * posts * posts) {
        return posts;
      }
    }
    throw RefusedException.of("geo.refused.heights.length", file, bytes);
  }

  private static RefusedException unreadable(Path file, IOException e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new RefusedException(Message.of("geo.refused.heights.unreadable", file, reason), e);
  }

  /** Degrees from one measured post to the next. */
  double spacing() {
    return 1.0 / (posts - 1);
  }

  /**
   * The height at a place, between the four posts around it.
   *
   * @return metres; NaN where one of them was not measured
   */
  double at(double longitude, double latitude) {
    double column = (longitude - west) * (posts - 1);
    double row = (south + 1 - latitude) * (posts - 1);
    int c = Math.clamp((int) column, 0, posts - 2);
    int r = Math.clamp((int) row, 0, posts - 2);
    int at = r * posts + c;
    short nw = metres[at];
    short ne = metres[at + 1];
    short sw = metres[at + posts];
    short se = metres[at + posts + 1];
    if (nw == VOID || ne == VOID || sw == VOID || se == VOID) {
      return Double.NaN;
    }
    double x = column - c;
    double y = row - r;
    return (nw * (1 - x) + ne * x) * (1 - y) + (sw * (1 - x) + se * x) * y;
  }
}
