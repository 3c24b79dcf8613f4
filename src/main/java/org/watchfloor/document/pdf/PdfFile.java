package org.watchfloor.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.store.Realm;

/** A PDF while it is made. Background threads, one at a time. */
public final class PdfFile implements AutoCloseable {
  /** Pictures of finished pages wait on the disk, not in memory: an atlas has hundreds. */
  private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());

  private final Fonts fonts;
  private final String mark;

  /**
   * An empty one.
   *
   * @param realm what the record is of that it is printed from: every page of a drill says so
   * @param texts the language of that word
   */
  public PdfFile(Realm realm, Texts texts) {
    mark = realm == Realm.DRILL ? texts.get("document.drill") : "";
    try {
      fonts = Fonts.in(document);
    } catch (IOException e) {
      throw new IllegalStateException("The fonts of the program cannot be read", e);
    }
  }

  /** How many pages there are. */
  public int pages() {
    return document.getNumberOfPages();
  }

  /** Begins a new page of a size in millimetres. */
  public Pen page(double width, double height) throws IOException {
    return Pen.onNewPage(document, fonts, width, height);
  }

  /**
   * Goes on with a page that was drawn before, counted from 0: its foot can tell how many there
   * are.
   */
  public Pen again(int page) throws IOException {
    return Pen.onPage(document, fonts, page);
  }

  /**
   * Writes it; an older file of that name is replaced only when the new one is whole.
   *
   * @throws RefusedException if it cannot be written
   */
  public void save(Path file) {
    Path next = file.resolveSibling(file.getFileName() + ".new");
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      for (int page = 0; !mark.isEmpty() && page < pages(); page++) {
        try (Pen pen = again(page)) {
          pen.watermark(mark);
        }
      }
      // Writing once puts the glyphs in; only then can they be named.
      document.save(OutputStream.nullOutputStream());
      fonts.regular().nameSigns(document);
      fonts.bold().nameSigns(document);
      document.save(next.toFile());
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      discard(next, e);
      throw new RefusedException(
          Message.of("document.refused.write", file, String.valueOf(e.getMessage())), e);
    }
  }

  private static void discard(Path half, IOException why) {
    try {
      Files.deleteIfExists(half);
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new IllegalStateException("A document in memory cannot be closed", e);
    }
  }
}
