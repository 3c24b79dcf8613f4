package org.watchfloor.document.pack;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Made;
import org.watchfloor.document.paper.Desk;
import org.watchfloor.document.sheet.CoverPage;
import org.watchfloor.document.sheet.SheetBook;
import org.watchfloor.duty.sheet.SheetService;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.store.Realm;
import org.watchfloor.task.Progress;

/** Prints the three-outage pack. Background threads; with maps half a minute and more. */
@Singleton
public final class PaperPack {
  private static final int INSTRUCTIONS = 5;

  private final List<PackPart> parts;
  private final SheetService sheets;
  private final ResponseService responses;
  private final Desk desk;
  private final Realm realm;

  @Inject
  PaperPack(
      Set<PackPart> parts, SheetService sheets, ResponseService responses, Desk desk, Realm realm) {
    this.realm = realm;
    this.parts = parts.stream().sorted(Comparator.comparingInt(PackPart::order)).toList();
    this.sheets = sheets;
    this.responses = responses;
    this.desk = desk;
  }

  /**
   * A pack that is on disk.
   *
   * @param number its own number
   * @param pages how many it has
   * @param file where it is
   */
  public record Printed(String number, int pages, Path file) {}

  /**
   * Prints.
   *
   * @param file where the PDF goes; an older one is replaced
   * @throws org.watchfloor.base.RefusedException if no numbered sheet is asked for, names may not
   *     be seen, or the file cannot be written
   * @throws java.util.concurrent.CancellationException when cancelled; no file is left
   */
  public Printed print(PackOrder order, Texts texts, Path file, Progress progress) {
    SheetService.refuseCount(List.of(order.sheets(), order.forms()));
    Made made = desk.made(texts);
    String moment = Desk.moment(made.at().toInstant());
    try (SheetBook book = new SheetBook(texts, realm)) {
      PackSitting sitting =
          new PackSitting(
              order,
              book,
              texts,
              file,
              texts.get("pack.foot", desk.office(), moment),
              sheets,
              progress);
      int cover = book.keepForCover();
      List<CoverPage.Entry> contents = new ArrayList<>();
      for (PackPart part : parts) {
        progress.stopIfCancelled();
        progress.at(contents.size(), parts.size());
        progress.step(Message.of("pack.step", Message.of(part.titleKey())));
        int before = book.pages();
        part.add(sitting);
        contents.add(
            new CoverPage.Entry(
                texts.get(part.titleKey()), pages(before + 1, book.pages(), texts)));
      }
      progress.stopIfCancelled();
      String number = sitting.issued().pack();
      book.cover(cover, cover(number, made, moment, contents, texts));
      int all = book.pages();
      book.number(page -> texts.get("pack.page", number, page, all));
      book.save(file);
      return new Printed(number, all, file);
    }
  }

  private static String pages(int first, int last, Texts texts) {
    if (last < first) {
      return texts.get("pack.pages.none");
    }
    return first == last
        ? texts.get("pack.pages.one", first)
        : texts.get("pack.pages.many", first, last);
  }

  private CoverPage cover(
      String number, Made made, String moment, List<CoverPage.Entry> contents, Texts texts) {
    List<String> heads = new ArrayList<>();
    heads.add(texts.get("pack.cover.number", number));
    heads.add(texts.get("pack.cover.made", moment, made.officer()));
    if (!made.entry().isEmpty()) {
      heads.add(texts.get("pack.cover.entry", made.entry()));
    }
    List<Response> inForce =
        responses.open().stream().filter(one -> one.stage().inForce()).toList();
    if (inForce.isEmpty()) {
      heads.add(texts.get("pack.cover.noLevel"));
    }
    for (Response one : inForce) {
      heads.add(
          texts.get(
              "pack.cover.level",
              texts.name("response.hazard", one.hazard()),
              texts.name("response.level", one.level()),
              one.unitName().isEmpty() ? desk.office() : one.unitName(),
              Desk.moment(one.since())));
    }
    return new CoverPage(
        desk.office(),
        texts.get("pack.title"),
        heads,
        texts.get("pack.cover.contents"),
        contents,
        texts.get("pack.cover.use"),
        IntStream.rangeClosed(1, INSTRUCTIONS).mapToObj(i -> texts.get("pack.use." + i)).toList());
  }
}
