package org.watchfloor.incident.report;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.figure.FigureWords;
import org.watchfloor.incident.report.ReportText.Line;
import org.watchfloor.store.DataFolder;
import org.watchfloor.ui.RealmWords;

/** A report as plain text, for the clipboard, a file, the printer. Any thread; saving writes. */
public final class ReportFile {
  private final DataFolder folder;
  private final FigureWords words;
  private final RealmWords realm;

  @Inject
  ReportFile(DataFolder folder, FigureWords words, RealmWords realm) {
    this.realm = realm;
    this.folder = folder;
    this.words = words;
  }

  /** The full form, an element a line; what is not known yet says so. */
  public String full(Report report, Texts texts) {
    StringBuilder all = new StringBuilder();
    all.append(
            texts.get("report.file.head", report.incident(), texts.say(ReportWords.name(report))))
        .append('\n');
    for (Line line : report.text().lines()) {
      String text = line.text().isEmpty() ? texts.get("report.line.unknown") : line.text();
      all.append(texts.get("report.file.line", label(line.key(), texts), text)).append('\n');
    }
    String signer = report.signer().isEmpty() ? texts.get("report.file.unsigned") : report.signer();
    return all.append(texts.get("report.file.line", texts.get("report.line.SIGNER"), signer))
        .append('\n')
        .toString();
  }

  /** What a line is called. */
  public String label(String key, Texts texts) {
    String figure = ReportWords.figure(key);
    return figure.isEmpty()
        ? texts.get("report.line." + key)
        : words.name(figure, texts.language());
  }

  /**
   * Saves both forms as a UTF-8 text.
   *
   * @return the file
   * @throws RefusedException if the disk is in the way
   */
  public Path save(Report report, Texts texts) {
    Path into = folder.root().resolve("reports");
    Path file = into.resolve(ReportWords.fileName(report) + ".txt");
    try {
      Files.createDirectories(into);
      return Files.writeString(
          file, realm.marked(report.text().brief()) + "\n\n" + realm.marked(full(report, texts)));
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("report.refused.file", file, String.valueOf(e.getMessage())), e);
    }
  }
}
