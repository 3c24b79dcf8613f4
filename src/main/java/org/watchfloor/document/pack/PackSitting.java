package org.watchfloor.document.pack;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Texts;
import org.watchfloor.document.sheet.SheetBook;
import org.watchfloor.duty.sheet.SheetKind;
import org.watchfloor.duty.sheet.SheetService;
import org.watchfloor.duty.sheet.SheetService.Issued;
import org.watchfloor.task.Progress;

/** One pack while it is made, shared by its parts. One background thread. */
public final class PackSitting {
  private final PackOrder order;
  private final SheetBook book;
  private final Texts texts;
  private final Path file;
  private final String foot;
  private final SheetService sheets;
  private final Progress progress;
  private @Nullable Issued issued;

  PackSitting(
      PackOrder order,
      SheetBook book,
      Texts texts,
      Path file,
      String foot,
      SheetService sheets,
      Progress progress) {
    this.order = order;
    this.book = book;
    this.texts = texts;
    this.file = file;
    this.foot = foot;
    this.sheets = sheets;
    this.progress = progress;
  }

  /** What is wanted. */
  public PackOrder order() {
    return order;
  }

  /** Where pages are added. */
  public SheetBook book() {
    return book;
  }

  /** The language of the paper. */
  public Texts texts() {
    return texts;
  }

  /** Where the pack goes. */
  public Path file() {
    return file;
  }

  /** What stands at the foot of a page: of what station, and when. */
  public String foot() {
    return foot;
  }

  /** Says what is being done; stops where cancelled. */
  public Progress progress() {
    return progress;
  }

  /**
   * The numbers of this pack, given out the first time they are asked for: a pack that is cancelled
   * while its maps are drawn uses none up.
   */
  public Issued issued() {
    Issued known = issued;
    if (known == null) {
      progress.stopIfCancelled();
      Map<SheetKind, Integer> wanted = new EnumMap<>(SheetKind.class);
      wanted.put(SheetKind.LOG, order.sheets());
      wanted.put(SheetKind.ORDER, order.forms());
      known = sheets.issue(wanted);
      issued = known;
    }
    return known;
  }
}
