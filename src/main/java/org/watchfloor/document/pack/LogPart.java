package org.watchfloor.document.pack;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.Texts;
import org.watchfloor.document.sheet.RuledPage;
import org.watchfloor.document.sheet.TablePage.Head;
import org.watchfloor.duty.sheet.SheetKind;

/** Blank log sheets, each with a number of its own and twenty numbered lines. */
final class LogPart implements PackPart {
  @Inject
  LogPart() {}

  @Override
  public int order() {
    return 60;
  }

  @Override
  public String titleKey() {
    return "pack.part.logs";
  }

  @Override
  public void add(PackSitting sitting) {
    Texts texts = sitting.texts();
    for (String number : sitting.issued().of(SheetKind.LOG)) {
      sitting
          .book()
          .add(
              new RuledPage(
                  texts.get("pack.log.title"),
                  number,
                  List.of(texts.get("pack.log.head")),
                  List.of(
                      new Head(texts.get("pack.log.line"), 0.5),
                      new Head(texts.get("pack.log.time"), 0.8),
                      new Head(texts.get("pack.log.from"), 1.2),
                      new Head(texts.get("pack.log.to"), 1.2),
                      new Head(texts.get("pack.log.what"), 4.0),
                      new Head(texts.get("pack.log.action"), 2.3)),
                  SheetKind.LOG.lines(),
                  List.of(texts.get("pack.log.how"), sitting.foot())));
    }
  }
}
