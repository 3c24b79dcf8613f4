package org.watchfloor.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Ends files of keys: their bytes go before their names do. Any thread but the JavaFX thread. */
public final class SecretFile {
  private static final int MOST_BYTES = 256;

  private SecretFile() {}

  /**
   * Overwrites a short file and deletes it.
   *
   * @return whether there was one
   * @throws IOException if it cannot be written or deleted
   */
  public static boolean end(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      out.write(ByteBuffer.wrap(new byte[(int) Math.min(MOST_BYTES, out.size())]));
      out.force(true);
    }
    Files.delete(file);
    return true;
  }
}
