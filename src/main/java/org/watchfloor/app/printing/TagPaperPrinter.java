package org.watchfloor.app.printing;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.watchfloor.base.Texts;
import org.watchfloor.document.sheet.TagSheet;
import org.watchfloor.shelter.arrival.TagPaper;
import org.watchfloor.store.Realm;

/** Wristbands as a PDF, twenty on a sheet of A4. */
final class TagPaperPrinter implements TagPaper {
  private final Realm realm;

  @Inject
  TagPaperPrinter(Realm realm) {
    this.realm = realm;
  }

  @Override
  public int print(List<String> codes, Texts texts, Path file) {
    TagSheet.write(codes, texts.get("arrival.tag.heading"), texts, realm, file);
    return (codes.size() + A_SHEET - 1) / A_SHEET;
  }
}
