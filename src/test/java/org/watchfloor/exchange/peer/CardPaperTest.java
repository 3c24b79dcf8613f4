package org.watchfloor.exchange.peer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** What is printed for another station is what it can take in. */
class CardPaperTest {
  private static final float DPI = 150;

  @TempDir Path temp;

  @Test
  void theCodeOnPaperIsTheCardAndTheFingerprintStandsBesideIt()
      throws IOException, ReaderException {
    try (TestStation station =
        TestStation.open(temp.resolve("DH-LH"), "DH-LH", new HandClock(), new PeerModule())) {
      PeerCard own = station.get(PeerService.class).own();
      for (Language language : Language.values()) {
        Path file = temp.resolve(language + ".pdf");
        assertThat(station.get(CardPaper.class).print(new Texts(language), file)).isEqualTo(1);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
          assertThat(new PDFTextStripper().getText(pdf)).contains(own.fingerprint(), "DH-LH");
          String read = scanned(new PDFRenderer(pdf).renderImageWithDPI(0, DPI));
          assertThat(PeerCard.parse(read)).contains(own);
        }
      }
    }
  }

  private static String scanned(BufferedImage page) throws ReaderException {
    int width = page.getWidth();
    int height = page.getHeight();
    int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
        .getText();
  }
}
