package org.watchfloor.document.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.watchfloor.support.SourceTree;

/** Reads a printed document back, page by page. */
public final class Printed {
  private Printed() {}

  /** The text of each page, line breaks taken out: what wraps is still found. */
  public static List<String> pages(Path file) {
    try (PDDocument read = Loader.loadPDF(file.toFile())) {
      List<String> pages = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= read.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(read).replaceAll("\\R", ""));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of it. */
  public static String text(Path file) {
    return String.join("", pages(file));
  }

  /** Leaves pictures of its pages to be looked at. */
  public static void look(Path file, String name) {
    Path pictures = SourceTree.path("target/pictures");
    try (PDDocument read = Loader.loadPDF(file.toFile())) {
      Files.createDirectories(pictures);
      PDFRenderer renderer = new PDFRenderer(read);
      for (int page = 0; page < Math.min(6, read.getNumberOfPages()); page++) {
        ImageIO.write(
            renderer.renderImageWithDPI(page, 90),
            "png",
            pictures.resolve("paper-" + name + "-" + (page + 1) + ".png").toFile());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
