package org.watchfloor.document.paper;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Block;
import org.watchfloor.document.letter.Block.Heading;
import org.watchfloor.document.letter.Block.Paragraph;
import org.watchfloor.document.letter.Words;
import org.watchfloor.incident.report.Picture;
import org.watchfloor.incident.report.PictureShelf;
import org.watchfloor.incident.report.Report;
import org.watchfloor.store.FileShelf;
import org.watchfloor.store.FileShelf.Kept;

/** The pictures at the end of a report; one that is missing or damaged says so in a line. */
final class PictureBlocks {
  private final FileShelf shelf;

  @Inject
  PictureBlocks(FileShelf shelf) {
    this.shelf = shelf;
  }

  List<Block> of(Report report, Texts texts) {
    List<Block> blocks = new ArrayList<>();
    if (!report.pictures().isEmpty()) {
      blocks.add(new Heading(texts.get("document.picture.title", report.pictures().size())));
    }
    int number = 1;
    for (Picture picture : report.pictures()) {
      blocks.add(block(picture, number++, texts));
    }
    return blocks;
  }

  private Block block(Picture picture, int number, Texts texts) {
    String caption =
        texts.get(
            "document.picture.caption",
            number,
            picture.caption().isEmpty() ? picture.name() : picture.caption(),
            picture.entry(),
            picture.sha256());
    Kept kept = kept(picture);
    if (kept.condition() != FileShelf.Condition.WHOLE) {
      return lost(kept.condition().name(), caption, texts);
    }
    return PictureShelf.image(kept.bytes())
        .<Block>map(image ->
            new Block.Picture(
                kept.bytes(),
                image.getWidth(),
                image.getHeight(),
                Block.Picture.HALF_A_PAGE,
                caption))
        .orElseGet(() -> lost(FileShelf.Condition.DAMAGED.name(), caption, texts));
  }

  private Kept kept(Picture picture) {
    try {
      return shelf.get(picture.sha256());
    } catch (IOException e) {
      throw new RefusedException(
          Message.of(
              "report.refused.unreadable",
              shelf.file(picture.sha256()),
              String.valueOf(e.getMessage())),
          e);
    }
  }

  private static Paragraph lost(String condition, String caption, Texts texts) {
    return new Paragraph(
        Words.marked(
            texts.get(
                "document.picture.lost", caption, texts.get("document.picture." + condition))));
  }
}
