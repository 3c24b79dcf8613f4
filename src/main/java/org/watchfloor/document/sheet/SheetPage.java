package org.watchfloor.document.sheet;

import java.awt.image.BufferedImage;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What one sheet shows.
 *
 * @param sheet the part of the earth
 * @param map its picture, of any size, filling the frame
 * @param title what the sheet is about
 * @param place which sheet of how many, as it is to be read; empty for a single one
 * @param moment what time the picture is of
 * @param past what is said across the map if that time is over and more is known since; else empty
 * @param legend the signs that occur on it
 * @param sources where ground and signs come from, with the approval number of the base map
 */
public record SheetPage(
    MapSheet sheet,
    BufferedImage map,
    String title,
    String place,
    OffsetDateTime moment,
    String past,
    List<Legend> legend,
    List<String> sources) {

  public SheetPage {
    legend = List.copyOf(legend);
    sources = List.copyOf(sources);
  }

  /** A sign and what it means. */
  public record Legend(BufferedImage sign, String meaning) {}
}
