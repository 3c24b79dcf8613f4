package org.watchfloor.geo.basemap.raster;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.RefusedException;

/**
 * The pictures of one file, decoded, the last used ones kept: a tile that is enlarged or moved is
 * needed several times in a row. Any thread.
 */
final class Pictures {
  private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

  /** 16 MB of pictures of 256 pixels, 64 MB of those of 512. */
  private static final int KEPT = 64;

  private final Path file;
  private final MbtilesStore store;
  private final boolean rowsFromTheNorth;
  private final Map<Key, Optional<BufferedImage>> last =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Optional<BufferedImage>> eldest) {
          return size() > KEPT;
        }
      };
  private boolean told;

  private record Key(int zoom, int x, int y) {}

  Pictures(Path file, MbtilesStore store, boolean rowsFromTheNorth) {
    this.file = file;
    this.store = store;
    this.rowsFromTheNorth = rowsFromTheNorth;
  }

  /**
   * The picture at a place, y from the north; empty if there is none or it cannot be decoded.
   *
   * @throws RefusedException if the disk or the file fails
   */
  Optional<BufferedImage> find(int zoom, int x, int y) {
    Key key = new Key(zoom, x, y);
    synchronized (last) {
      Optional<BufferedImage> known = last.get(key);
      if (known != null) {
        return known;
      }
    }
    byte[] bytes = store.find(zoom, x, rowsFromTheNorth ? y : (1 << zoom) - 1 - y);
    Optional<BufferedImage> found =
        bytes == null ? Optional.empty() : Optional.ofNullable(decode(bytes));
    if (bytes != null && found.isEmpty()) {
      tell(key);
    }
    synchronized (last) {
      last.put(key, found);
    }
    return found;
  }

  /** One bad picture is no reason to lose the map: the tile above it is shown enlarged. */
  private synchronized void tell(Key key) {
    if (!told) {
      told = true;
      LOG.warn("Ground map {}: the picture {} cannot be decoded", file, key);
    }
  }

  /**
   * The width of the pictures.
   *
   * @param sample one of them
   * @throws RefusedException if it is of a kind that cannot be shown
   */
  static int width(Path file, byte[] sample) {
    BufferedImage image = decode(sample);
    if (image != null) {
      return image.getWidth();
    }
    throw RefusedException.of("geo.refused.mbtiles." + kind(sample), file.toString());
  }

  private static String kind(byte[] sample) {
    if (starts(sample, 0, 0x1F, 0x8B) || starts(sample, 0, 0x1A)) {
      return "vector";
    }
    return starts(sample, 8, 'W', 'E', 'B', 'P') ? "webp" : "picture";
  }

  private static boolean starts(byte[] bytes, int at, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable BufferedImage decode(byte[] bytes) {
    try {
      return ImageIO.read(new ByteArrayInputStream(bytes));
    } catch (IOException | RuntimeException e) {
      // Decoders throw all sorts of things at bytes that are no picture.
      LOG.debug("Not a picture", e);
      return null;
    }
  }
}
