package org.watchfloor.ui.map.tile;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * Painted tiles, the last used ones, up to a number of bytes. After a change of look the old ones
 * stay as stand-ins until the new ones are painted: the map is never blank. JavaFX thread.
 */
final class TileStock {
  /** Three screens of 1920 × 1080; one of 3840 × 2160 with room to move. */
  private static final long USUAL_BYTES = 96L << 20;

  private record Painted(Image image, long bytes, int look) {}

  private final LinkedHashMap<TileKey, Painted> tiles = new LinkedHashMap<>(256, 0.75f, true);
  private long room = USUAL_BYTES;
  private long bytes;
  private int look;

  /** The tile in the present look; null if it is not painted yet. */
  @Nullable Image sharp(TileKey key) {
    Painted found = tiles.get(key);
    return found != null && found.look == look ? found.image : null;
  }

  /** The tile in any look; null if there is none. */
  @Nullable Image any(TileKey key) {
    Painted found = tiles.get(key);
    return found == null ? null : found.image;
  }

  /** Takes a tile in the present look. */
  void put(TileKey key, Image image) {
    long size = (long) image.getWidth() * (long) image.getHeight() * 4;
    Painted before = tiles.put(key, new Painted(image, size, look));
    bytes += size - (before == null ? 0 : before.bytes);
    shrink();
  }

  /** All tiles of now are stand-ins from now on. */
  void age() {
    look++;
  }

  /** Forgets everything: what was painted shows another map. */
  void clear() {
    tiles.clear();
    bytes = 0;
  }

  /** Forgets all that lies outside: it shows what is no longer so, and nobody sees it now. */
  void keepOnly(TileRange inSight) {
    tiles
        .entrySet()
        .removeIf(tile -> {
          boolean gone = !inSight.holds(tile.getKey());
          if (gone) {
            bytes -= tile.getValue().bytes;
          }
          return gone;
        });
  }

  /**
   * Makes room for what is on the screen, however large it is: less would be painted over and over.
   *
   * @param bytesOnScreen of all its tiles
   */
  void holdAtLeast(long bytesOnScreen) {
    room = Math.max(USUAL_BYTES, bytesOnScreen * 5 / 4);
    shrink();
  }

  /** Bytes of the pictures kept. */
  long bytes() {
    return bytes;
  }

  private void shrink() {
    Iterator<Map.Entry<TileKey, Painted>> oldest = tiles.entrySet().iterator();
    while (bytes > room && oldest.hasNext()) {
      bytes -= oldest.next().getValue().bytes;
      oldest.remove();
    }
  }
}
