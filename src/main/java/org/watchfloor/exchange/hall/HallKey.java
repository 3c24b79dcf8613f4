package org.watchfloor.exchange.hall;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.HallAddress;
import org.watchfloor.store.HallDatabase;
import org.watchfloor.store.WholeFile;

/**
 * How a data folder enters its hall; the file {@code hall.json} among its keys, which no backup
 * takes: a folder restored elsewhere is another seat and joins anew.
 *
 * @param address where the hall is
 * @param seatKey the folder's own name at the hall, drawn once: two folders of one incarnation are
 *     told apart by it
 */
record HallKey(
    @JsonProperty("address") HallAddress address, @JsonProperty("seatKey") String seatKey) {

  /**
   * The one of a folder; empty if it belongs to no hall.
   *
   * @throws RefusedException if the file cannot be read
   */
  static Optional<HallKey> of(DataFolder folder) {
    Path file = file(folder.keys());
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ObjectMapper().readValue(file.toFile(), HallKey.class));
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  /** Whether a folder has one, readable or not: then there are other seats. */
  static boolean has(DataFolder folder) {
    return Files.exists(file(folder.keys()));
  }

  /**
   * Keeps it in a folder of keys.
   *
   * @throws RefusedException if it cannot be written
   */
  void keep(Path keys) {
    Path file = file(keys);
    try {
      WholeFile.write(file, new ObjectMapper().writeValueAsBytes(this));
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  /**
   * Takes that of a folder away.
   *
   * @throws RefusedException if it cannot be
   */
  static void drop(DataFolder folder) {
    Path file = file(folder.keys());
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  private static Path file(Path keys) {
    return keys.resolve("hall.json");
  }

  private static RefusedException cannot(Path file, IOException e) {
    return new RefusedException(
        Message.of("exchange.hall.refused.key", file, HallDatabase.reason(e)), e);
  }
}
