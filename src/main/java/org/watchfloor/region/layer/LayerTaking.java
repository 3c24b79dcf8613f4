package org.watchfloor.region.layer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.layer.LayerReading;

/**
 * A file read as a layer, not taken in yet.
 *
 * @param file the file
 * @param name what the layer would be called
 * @param attribution who made it; may be empty
 * @param datum the system its coordinates were said to be in
 * @param accuracyMetres how far off its features may lie; null if nobody told
 * @param reading what is in it
 * @param notes what was put right or left out, and what looks wrong; one sentence each
 * @param known the layer that came from this very file before and still stands, if there is one
 * @param whole whether the features of that layer are there and whole
 */
public record LayerTaking(
    Path file,
    String name,
    String attribution,
    Datum datum,
    @Nullable Double accuracyMetres,
    LayerReading reading,
    List<Message> notes,
    Optional<ImportedLayer> known,
    boolean whole) {
  public LayerTaking {
    notes = List.copyOf(notes);
  }

  /**
   * The same, with what somebody says of how exact it is.
   *
   * @throws RefusedException if that cannot be
   */
  public LayerTaking accurateTo(@Nullable Double metres) {
    return new LayerTaking(
        file,
        name,
        attribution,
        datum,
        LayerService.accuracy(metres),
        reading,
        notes,
        known,
        whole);
  }

  /** Whether taking it would change anything. */
  public boolean changes() {
    return known.isEmpty() || !whole;
  }

  /** In one sentence what would come in and what not. */
  public Message said() {
    if (known.isPresent()) {
      return whole
          ? same(file, known.get())
          : Message.of("region.layer.said.missing", file.getFileName(), known.get().name());
    }
    return LayerWords.sentence("region.layer.said.would", file, name, counts(), notes);
  }

  /** That a layer came from this very file and is whole. */
  static Message same(Path file, ImportedLayer layer) {
    return Message.of("region.layer.said.same", file.getFileName(), layer.name());
  }

  /** How many of each kind. */
  LayerCounts counts() {
    return LayerCounts.of(reading.features());
  }
}
