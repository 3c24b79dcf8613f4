package org.watchfloor.geo.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.watchfloor.geo.pack.PackageCard.Entry;
import org.watchfloor.task.Progress;

/** Copies bytes and counts and sums them on the way. */
final class Sums {
  private static final int STEP_BYTES = 1 << 20;

  private Sums() {}

  /**
   * Copies at most so many bytes.
   *
   * @throws IOException if there are more, or reading fails
   * @throws UncheckedIOException if writing fails
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  static Entry copy(InputStream from, OutputStream to, long most, Progress progress)
      throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] step = new byte[STEP_BYTES];
      long bytes = 0;
      for (int n = from.read(step); n >= 0; n = from.read(step)) {
        progress.stopIfCancelled();
        bytes += n;
        if (bytes > most) {
          throw new IOException("longer than " + most + " bytes");
        }
        digest.update(step, 0, n);
        write(step, n, to);
      }
      return new Entry(bytes, HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static void write(byte[] step, int n, OutputStream to) {
    try {
      to.write(step, 0, n);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
