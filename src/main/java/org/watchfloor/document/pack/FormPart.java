package org.watchfloor.document.pack;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.Texts;
import org.watchfloor.document.sheet.BoxPage;
import org.watchfloor.document.sheet.BoxPage.Row;
import org.watchfloor.duty.sheet.SheetKind;

/** Blank orders 指令单, each with a number of its own. */
final class FormPart implements PackPart {
  @Inject
  FormPart() {}

  @Override
  public int order() {
    return 50;
  }

  @Override
  public String titleKey() {
    return "pack.part.forms";
  }

  @Override
  public void add(PackSitting sitting) {
    Texts texts = sitting.texts();
    for (String number : sitting.issued().of(SheetKind.ORDER)) {
      sitting.book().add(page(number, sitting.foot(), texts));
    }
  }

  private static BoxPage page(String number, String foot, Texts texts) {
    return new BoxPage(
        texts.get("pack.form.title"),
        number,
        List.of(
            row(1.2, texts, "post", "time"),
            row(1.2, texts, "to", "incident"),
            row(4.5, texts, "text"),
            row(1.2, texts, "deadline", "urgency"),
            row(1.4, texts, "channel"),
            row(1.3, texts, "readBack", "receipt"),
            row(2.4, texts, "outcome"),
            row(1.2, texts, "sign", "typed")),
        List.of(texts.get("pack.form.how"), foot));
  }

  private static Row row(double share, Texts texts, String... boxes) {
    return new Row(
        List.of(boxes).stream().map(box -> texts.get("pack.form." + box)).toList(), share);
  }
}
