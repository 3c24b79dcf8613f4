package org.watchfloor.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The two weights of a document, each embedded once, with the signs that occur. */
record Fonts(Face regular, Face bold) {
  static Fonts in(PDDocument document) throws IOException {
    return new Fonts(
        Face.load(document, "/fonts/NotoSansSC_400Regular.ttf"),
        Face.load(document, "/fonts/NotoSansSC_700Bold.ttf"));
  }
}
