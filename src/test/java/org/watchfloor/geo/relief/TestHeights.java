package org.watchfloor.geo.relief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleBinaryOperator;

/** Writes files of heights of the coarser kind. */
public final class TestHeights {
  private static final int POSTS = 1201;

  private TestHeights() {}

  /**
   * One square degree.
   *
   * @param metres of longitude and latitude; NaN for what was not measured
   * @return the file, named after the degree
   */
  public static Path write(Path folder, int west, int south, DoubleBinaryOperator metres) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * POSTS * POSTS);
    for (int row = 0; row < POSTS; row++) {
      for (int column = 0; column < POSTS; column++) {
        double height =
            metres.applyAsDouble(west + column / (POSTS - 1.0), south + 1 - row / (POSTS - 1.0));
        bytes.putShort(Double.isNaN(height) ? Short.MIN_VALUE : (short) Math.round(height));
      }
    }
    try {
      Path file = folder.resolve("N%02dE%03d.hgt".formatted(south, west));
      return Files.write(file, bytes.array());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A round hill of 600 m, 6 km wide. */
  public static DoubleBinaryOperator hill(double longitude, double latitude) {
    return (x, y) -> {
      double east = (x - longitude) * 96_000;
      double north = (y - latitude) * 111_000;
      return Math.max(0, 600 - Math.hypot(east, north) / 5);
    };
  }
}
