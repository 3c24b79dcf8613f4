package org.watchfloor.geo.relief;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;

/**
 * The heights of a district, from one file for each square degree; each is read when something of
 * it is asked for first. Any thread.
 */
public final class Relief {
  /** Between the posts of the coarser files there are so many degrees: 90 m. */
  private static final double COARSE = 1.0 / 1200;

  private final Map<HeightGrid.Square, Path> files;
  private final Map<HeightGrid.Square, HeightGrid> read = new ConcurrentHashMap<>();

  private Relief(Map<HeightGrid.Square, Path> files) {
    this.files = Map.copyOf(files);
  }

  /**
   * The heights of these files.
   *
   * @throws RefusedException if a name does not say of which degree it is, or a file is cut off
   */
  public static Relief of(List<Path> files) {
    Map<HeightGrid.Square, Path> named = new HashMap<>();
    for (Path file : files) {
      HeightGrid.measure(file);
      named.put(HeightGrid.square(file), file);
    }
    return new Relief(named);
  }

  /** Whether a file's name says that it holds heights. */
  public static boolean isHeights(Path file) {
    return HeightGrid.isHeights(file);
  }

  /**
   * Reads a file through.
   *
   * @param named tells by its name of which degree it is
   * @param file what is read
   * @throws RefusedException if it does not hold the heights of a square degree
   */
  public static void check(Path named, Path file) {
    HeightGrid.read(HeightGrid.square(named), file);
  }

  /**
   * The height at a place.
   *
   * @return metres above the zero of the file; NaN where nothing is known
   * @throws RefusedException if the file of this degree cannot be read
   */
  public double at(double longitude, double latitude) {
    HeightGrid grid = grid(longitude, latitude);
    return grid == null ? Double.NaN : grid.at(longitude, latitude);
  }

  /** How far apart the heights around a place were measured, degrees. */
  public double spacing(double longitude, double latitude) {
    HeightGrid grid = grid(longitude, latitude);
    return grid == null ? COARSE : grid.spacing();
  }

  private @Nullable HeightGrid grid(double longitude, double latitude) {
    HeightGrid.Square square =
        new HeightGrid.Square((int) Math.floor(longitude), (int) Math.floor(latitude));
    Path file = files.get(square);
    return file == null
        ? null
        : read.computeIfAbsent(square, missing -> HeightGrid.read(square, file));
  }
}
