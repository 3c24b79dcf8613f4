package org.watchfloor.geo.pack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.place.Place;
import org.watchfloor.geo.place.PlaceKind;

/**
 * The names of a map as a table in a file, one place a line: kind, longitude, latitude, name, with
 * tabs between. Waits for the disk; any thread but JavaFX's.
 */
public final class PlaceTable {
  private static final String TAB = "\t";
  private static final int COLUMNS = 4;

  private PlaceTable() {}

  static void write(Path file, List<Place> places) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (Place place : places) {
        out.write(
            String.format(
                Locale.ROOT,
                "%s\t%.7f\t%.7f\t%s\n",
                place.kind().name(),
                place.point().lon(),
                place.point().lat(),
                place.name().replaceAll("\\s+", " ")));
      }
    }
  }

  /**
   * Reads a table; ids are the numbers of the lines.
   *
   * @throws RefusedException if it cannot be read or a line is not a place
   */
  public static List<Place> read(Path file) {
    List<Place> places = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split(TAB, COLUMNS);
        if (cells.length < COLUMNS) {
          throw RefusedException.of("geo.pack.refused.places", file, places.size() + 1);
        }
        GeoPoint at = new GeoPoint(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
        String id = String.valueOf(places.size() + 1);
        places.add(new Place(id, cells[3], PlaceKind.valueOf(cells[0]), at));
      }
      return List.copyOf(places);
    } catch (IOException | IllegalArgumentException e) {
      throw new RefusedException(Message.of("geo.pack.refused.places", file, places.size() + 1), e);
    }
  }
}
