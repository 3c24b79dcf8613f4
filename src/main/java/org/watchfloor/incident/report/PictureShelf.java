package org.watchfloor.incident.report;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.DataFolder;

/**
 * Where the pictures of reports are kept: in the data folder, each once, under the SHA-256 of its
 * bytes, so that what the record names can be proved. Background threads.
 */
public final class PictureShelf {
  /** What a printer and a mail box still take, bytes. */
  static final long LARGEST = 10L << 20;

  /** More than any camera has; a small file can claim anything. */
  private static final long MOST_PIXELS = 100_000_000;

  private static final int JPEG = 0xFFD8;
  private static final int PNG = 0x8950;
  private static final int MEGABYTE = 1 << 20;

  private final DataFolder folder;

  @Inject
  PictureShelf(DataFolder folder) {
    this.folder = folder;
  }

  /** Whether a picture is as it was when it was attached. */
  public enum Condition {
    WHOLE,
    /** Not at this station: it came from another, or was taken away. */
    MISSING,
    /** Its bytes are not those that were attached. */
    DAMAGED
  }

  /**
   * What stands on the shelf.
   *
   * @param bytes none unless it is whole
   */
  public record Kept(Condition condition, byte[] bytes) {}

  /** A file that was put on the shelf. */
  record Put(String name, String sha256, long bytes) {}

  /**
   * Keeps a file that was chosen.
   *
   * @throws RefusedException if it cannot be read or kept, is too large, or is neither JPEG nor PNG
   */
  Put put(Path chosen) {
    String name = String.valueOf(chosen.getFileName());
    byte[] bytes = read(chosen, name);
    if (!shows(bytes)) {
      throw RefusedException.of("report.refused.noPicture", name);
    }
    String sha256 = hash(bytes);
    Path file = file(sha256);
    try {
      if (!Files.exists(file) || !hash(Files.readAllBytes(file)).equals(sha256)) {
        keep(bytes, file);
      }
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("report.refused.file", file, String.valueOf(e.getMessage())), e);
    }
    return new Put(name, sha256, bytes.length);
  }

  /** Gets a picture back. */
  public Kept get(Picture picture) {
    Path file = file(picture.sha256());
    if (!Files.isRegularFile(file)) {
      return new Kept(Condition.MISSING, new byte[0]);
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      return hash(bytes).equals(picture.sha256())
          ? new Kept(Condition.WHOLE, bytes)
          : new Kept(Condition.DAMAGED, new byte[0]);
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("report.refused.unreadable", file, String.valueOf(e.getMessage())), e);
    }
  }

  private static byte[] read(Path chosen, String name) {
    try {
      long size = Files.size(chosen);
      if (size > LARGEST) {
        throw RefusedException.of(
            "report.refused.large", name, size / MEGABYTE + 1, LARGEST / MEGABYTE);
      }
      return Files.readAllBytes(chosen);
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("report.refused.unreadable", chosen, String.valueOf(e.getMessage())), e);
    }
  }

  /** Whether it begins as a JPEG or PNG does, and can be shown to its end. */
  private static boolean shows(byte[] bytes) {
    if (bytes.length < 4) {
      return false;
    }
    int begin = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (begin != JPEG && begin != PNG) {
      return false;
    }
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return false;
      }
      var reader = readers.next();
      try {
        reader.setInput(in);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        @Nullable BufferedImage image = pixels > MOST_PIXELS ? null : reader.read(0);
        return image != null;
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private static void keep(byte[] bytes, Path file) throws IOException {
    Path shelf = file.toAbsolutePath().getParent();
    if (shelf != null) {
      Files.createDirectories(shelf);
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel out =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        out.write(left);
      }
      out.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private Path file(String sha256) {
    return folder.root().resolve("pictures").resolve(sha256);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
