package org.watchfloor.document.letter;

import java.nio.file.Path;
import java.util.Locale;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.store.Realm;

/** Writes a document into a file whose ending says of what kind it is. Background threads. */
public final class LetterFile {
  private LetterFile() {}

  /**
   * Writes it.
   *
   * @param realm what the record is of: a document of a drill says so on every page
   * @param to ends with {@code .pdf} to be printed, with {@code .docx} to be written on in
   * @throws RefusedException if the ending is another, or the file cannot be written
   */
  public static void write(Letter letter, Texts texts, Realm realm, Path to) {
    String name = String.valueOf(to.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".pdf")) {
      LetterPress.write(letter, texts, realm, to);
    } else if (name.endsWith(".docx")) {
      WordFile.write(letter, texts, realm, to);
    } else {
      throw RefusedException.of("document.refused.ending", to);
    }
  }
}
