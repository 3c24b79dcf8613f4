package org.watchfloor.incident.report;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.FileShelf;

/** Puts pictures of reports on the {@link FileShelf}. Background threads. */
public final class PictureShelf {
  /** More than any camera has; a small file can claim anything. */
  private static final long MOST_PIXELS = 100_000_000;

  private static final int JPEG = 0xFFD8;
  private static final int PNG = 0x8950;
  private static final int MEGABYTE = 1 << 20;

  private final FileShelf files;

  @Inject
  PictureShelf(FileShelf files) {
    this.files = files;
  }

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
    if (image(bytes).isEmpty()) {
      throw RefusedException.of("report.refused.noPicture", name);
    }
    try {
      return new Put(name, files.keep(bytes), bytes.length);
    } catch (IOException e) {
      throw new RefusedException(
          Message.of(
              "report.refused.file",
              files.file(FileShelf.sha256(bytes)),
              String.valueOf(e.getMessage())),
          e);
    }
  }

  private static byte[] read(Path chosen, String name) {
    try {
      long size = Files.size(chosen);
      if (size > FileShelf.LARGEST) {
        throw RefusedException.of(
            "report.refused.large", name, size / MEGABYTE + 1, FileShelf.LARGEST / MEGABYTE);
      }
      return Files.readAllBytes(chosen);
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("report.refused.unreadable", chosen, String.valueOf(e.getMessage())), e);
    }
  }

  /**
   * A picture to show; empty if the bytes do not begin as a JPEG or PNG does, cannot be shown to
   * their end, or claim more pixels than any camera has. What came from another station may be
   * anything.
   */
  public static Optional<BufferedImage> image(byte[] bytes) {
    if (bytes.length < 4) {
      return Optional.empty();
    }
    int begin = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (begin != JPEG && begin != PNG) {
      return Optional.empty();
    }
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      var reader = readers.next();
      try {
        reader.setInput(in);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        return pixels > MOST_PIXELS ? Optional.empty() : Optional.ofNullable(reader.read(0));
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
