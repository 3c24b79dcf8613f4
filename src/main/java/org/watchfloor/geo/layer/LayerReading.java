package org.watchfloor.geo.layer;

import java.util.List;
import org.watchfloor.base.Message;

/**
 * What came out of a file.
 *
 * @param format what it was written as
 * @param title what the file calls itself, or its name without ending
 * @param sha256 of its bytes, in hexadecimal; of a shapefile, of its parts one after the other
 * @param features in the file's order, at least one
 * @param notes what was put right or left out, one sentence each
 */
public record LayerReading(
    LayerFormat format,
    String title,
    String sha256,
    List<LayerFeature> features,
    List<Message> notes) {
  public LayerReading {
    features = List.copyOf(features);
    notes = List.copyOf(notes);
  }
}
