package org.watchfloor.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.watchfloor.base.RefusedException;

/**
 * Reads a file people hand over: xlsx, csv in UTF-8, UTF-16 or GBK, GeoJSON, KML. What a file is,
 * its first bytes say, not its name. Any thread; reads disk, so never the JavaFX thread.
 */
public final class TableReader {
  private static final byte[] ZIP = {'P', 'K'};
  private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  /**
   * The rows of the file: of a workbook the first visible sheet that is not empty.
   *
   * @throws RefusedException if the file is missing, empty, damaged, too large or of another kind;
   *     one sentence with the remedy
   */
  public Table read(Path path) {
    String file = String.valueOf(path.getFileName());
    try {
      Table table = read(path, file);
      if (table.rows().isEmpty()) {
        throw RefusedException.of("table.refused.empty", file);
      }
      return table;
    } catch (IOException e) {
      throw new RefusedException(RefusedException.of("table.refused.unreadable", file).said(), e);
    }
  }

  private static Table read(Path path, String file) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw RefusedException.of("table.refused.no_file", path.toString());
    }
    if (Files.size(path) > Limits.FILE_BYTES) {
      throw RefusedException.of("table.refused.too_big", file, Limits.FILE_BYTES >> 20);
    }
    byte[] head = head(path);
    if (startsWith(head, ZIP)) {
      return new XlsxReader(file).read(path);
    }
    if (startsWith(head, OLE2)) {
      throw XlsxReader.oldOrEncrypted(path, file);
    }
    TextDecoder.Decoded decoded = TextDecoder.decode(Files.readAllBytes(path), file);
    return switch (firstCharacter(decoded.text())) {
      case '{', '[' -> new GeoJsonReader(file).read(decoded);
      case '<' -> {
        if (!KmlReader.wrote(decoded.text())) {
          throw RefusedException.of("table.refused.markup", file);
        }
        yield new KmlReader(file).read(decoded);
      }
      default -> new CsvReader(file).read(decoded);
    };
  }

  private static byte[] head(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(8);
    }
  }

  private static boolean startsWith(byte[] head, byte[] magic) {
    return head.length >= magic.length
        && java.util.Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
  }

  private static char firstCharacter(String text) {
    return text.chars()
        .filter(c -> !Character.isWhitespace(c))
        .mapToObj(c -> (char) c)
        .findFirst()
        .orElse(' ');
  }
}
