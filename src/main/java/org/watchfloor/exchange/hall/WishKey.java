package org.watchfloor.exchange.hall;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.exchange.peer.SealingKey;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.HallDatabase;
import org.watchfloor.store.SecretFile;
import org.watchfloor.store.WholeFile;

/**
 * The key of this seat's wish; the file {@code wish.key} among its keys, made for one wish and
 * ended with it: what was sealed for it cannot be opened afterwards, by nobody.
 */
final class WishKey {
  private WishKey() {}

  /**
   * The one of a folder; empty if it asks for nothing.
   *
   * @throws RefusedException if the file cannot be read or is no key
   */
  static Optional<SealingKey> of(DataFolder folder) {
    Path file = file(folder);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          SealingKey.parse(Files.readString(file, StandardCharsets.ISO_8859_1))
              .orElseThrow(() -> RefusedException.of("exchange.hall.keys.refused.wishFile", file)));
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  /**
   * Makes a new one in place of any other. On disk when it returns.
   *
   * @throws RefusedException if it cannot be written
   */
  static SealingKey make(DataFolder folder) {
    Path file = file(folder);
    SealingKey fresh = SealingKey.fresh();
    try {
      WholeFile.write(file, (fresh.secretText() + "\n").getBytes(StandardCharsets.US_ASCII));
      return fresh;
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  /**
   * Ends it; nothing where there is none.
   *
   * @throws RefusedException if it cannot be
   */
  static void end(DataFolder folder) {
    Path file = file(folder);
    try {
      SecretFile.end(file);
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  private static Path file(DataFolder folder) {
    return folder.keys().resolve("wish.key");
  }

  private static RefusedException cannot(Path file, IOException e) {
    return new RefusedException(
        Message.of("exchange.hall.refused.key", file, HallDatabase.reason(e)), e);
  }
}
