package org.watchfloor.document.letter;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text as a QR code on paper, that a scanner types and a telephone reads. Pure. */
public final class QrPicture {
  /** White around it, in modules: what the standard asks (ISO/IEC 18004). */
  private static final int QUIET = 4;

  private static final int PIXELS_A_MODULE = 8;

  /** On paper, millimetres: a module is then wider than half a millimetre. */
  private static final double HIGHEST = 60;

  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xFFFFFF;

  private QrPicture() {}

  /**
   * @param text plain characters, some hundred at most; a seventh of the code may be lost
   * @param caption what stands below it
   */
  public static Block.Picture of(String text, String caption) {
    BitMatrix modules = modules(text);
    int side = modules.getWidth() * PIXELS_A_MODULE;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        boolean dark = modules.get(x / PIXELS_A_MODULE, y / PIXELS_A_MODULE);
        image.setRGB(x, y, dark ? BLACK : WHITE);
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot be written", e);
    }
    return new Block.Picture(png.toByteArray(), side, side, HIGHEST, caption);
  }

  private static BitMatrix modules(String text) {
    try {
      return new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.MARGIN,
                  QUIET));
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code: " + text.length(), e);
    }
  }
}
