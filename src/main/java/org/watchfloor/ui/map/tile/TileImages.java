package org.watchfloor.ui.map.tile;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** From what is painted in the background to what JavaFX shows. Pure; any thread. */
public final class TileImages {
  private TileImages() {}

  /**
   * The pixels as they are, not copied: nobody may paint on them afterwards.
   *
   * @param tile of type {@link BufferedImage#TYPE_INT_ARGB_PRE}
   */
  public static Image of(BufferedImage tile) {
    int[] pixels = ((DataBufferInt) tile.getRaster().getDataBuffer()).getData();
    return new WritableImage(
        new PixelBuffer<>(
            tile.getWidth(),
            tile.getHeight(),
            IntBuffer.wrap(pixels),
            PixelFormat.getIntArgbPreInstance()));
  }
}
