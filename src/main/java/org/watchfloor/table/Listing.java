package org.watchfloor.table;

import java.util.List;
import java.util.Map;

/**
 * A list the console can give away as rows: the command line's {@code list}, exports, checks.
 * Joined by Multibinder; one per kind.
 */
public interface Listing {

  /** The word on the command line: shelters, depots, teams, stock, incidents, levels … */
  String kind();

  /**
   * The fields of a row in order, lowerCamelCase; coordinates are {@code lon} and {@code lat},
   * WGS84.
   */
  List<String> fields();

  /**
   * The rows in a stable order; values are text, numbers, booleans, times with offset or lists of
   * these, or a {@link org.watchfloor.base.Message}, which is said in the language of who reads it.
   * A field without a value is left out.
   */
  List<Map<String, Object>> rows();
}
