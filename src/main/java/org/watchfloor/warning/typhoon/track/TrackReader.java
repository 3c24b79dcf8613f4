package org.watchfloor.warning.typhoon.track;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.warning.typhoon.Bulletin;
import org.watchfloor.warning.typhoon.TyphoonTables;

/**
 * Reads a file of tracks; what it is, its first characters say, not its name. Waits for the disk:
 * any thread but the JavaFX thread.
 */
public final class TrackReader {
  private static final long MOST_BYTES = 32L << 20;
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Pattern ATCF = Pattern.compile("(?s)\\s*[A-Z]{2}\\s*,\\s*\\d{2}\\s*,.*");

  private final TyphoonTables tables;

  @Inject
  public TrackReader(TyphoonTables tables) {
    this.tables = tables;
  }

  /**
   * The bulletins of a file.
   *
   * @throws RefusedException if it is missing, too large, of another kind or cannot be read: one
   *     sentence with place, reason and remedy
   */
  public List<Bulletin> read(Path path) {
    String file = String.valueOf(path.getFileName());
    List<Bulletin> found = parse(file, text(path, file));
    if (found.isEmpty()) {
      throw RefusedException.of("typhoon.refused.empty", file);
    }
    return found;
  }

  /** The same of a text already read. */
  List<Bulletin> parse(String file, String text) {
    String begin = text.stripLeading();
    if (begin.startsWith("66666")) {
      return new CmaBestTrack(file, tables).read(text);
    }
    if (begin.startsWith("{") || begin.startsWith("[")) {
      return new ZhejiangJson(file, tables).read(text);
    }
    if (ATCF.matcher(begin).matches()) {
      return new AtcfDeck(file, tables).read(text);
    }
    throw RefusedException.of("typhoon.refused.kind", file);
  }

  private static String text(Path path, String file) {
    try {
      if (!Files.isRegularFile(path)) {
        throw RefusedException.of("typhoon.refused.noFile", path.toString());
      }
      if (Files.size(path) > MOST_BYTES) {
        throw RefusedException.of("typhoon.refused.tooBig", file, MOST_BYTES >> 20);
      }
      byte[] bytes = Files.readAllBytes(path);
      try {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
      } catch (CharacterCodingException notUtf8) {
        return new String(bytes, GB18030);
      }
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("typhoon.refused.unreadable", file, String.valueOf(e.getMessage())), e);
    }
  }
}
