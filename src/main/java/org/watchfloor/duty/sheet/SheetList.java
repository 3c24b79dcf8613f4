package org.watchfloor.duty.sheet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.DataFolder;

/**
 * All sheets: those whose numbers were given out, and those somebody typed from. Reads the tables.
 */
@Singleton
final class SheetList {
  /** A sheet of others may have more lines than ours. */
  private static final int MOST_LINES = 99;

  private static final Comparator<SheetState> ORDER =
      Comparator.comparing(SheetState::kind).thenComparing(SheetState::number);

  private final NumberBookStore books;
  private final SheetStore sheets;
  private final DataFolder folder;

  @Inject
  SheetList(NumberBookStore books, SheetStore sheets, DataFolder folder) {
    this.books = books;
    this.sheets = sheets;
    this.folder = folder;
  }

  /** All of them, kind by kind in the order of their numbers. */
  List<SheetState> all() {
    Map<String, SheetLines> begun = new TreeMap<>();
    sheets.list().forEach(lines -> begun.put(lines.number(), lines));
    List<SheetState> all = new ArrayList<>();
    for (NumberBook book : books.list()) {
      Map<SheetKind, Integer> last = lastBegun(book, begun);
      for (Issue issue : book.issues()) {
        for (int i = issue.first(); i <= issue.last(); i++) {
          SheetNumber number = new SheetNumber(book.numbering(), issue.kind(), i);
          SheetLines lines = begun.remove(number.toString());
          boolean skipped = lines == null && i < last.getOrDefault(issue.kind(), 0);
          all.add(state(number.toString(), issue.kind(), issue.lines(), issue, lines, skipped));
        }
      }
    }
    begun.values().forEach(lines -> all.add(stray(lines.number(), lines)));
    all.sort(ORDER);
    return all;
  }

  private static Map<SheetKind, Integer> lastBegun(NumberBook book, Map<String, SheetLines> begun) {
    Map<SheetKind, Integer> last = new HashMap<>();
    for (Issue issue : book.issues()) {
      for (int i = issue.first(); i <= issue.last(); i++) {
        if (begun.containsKey(new SheetNumber(book.numbering(), issue.kind(), i).toString())) {
          last.merge(issue.kind(), i, Math::max);
        }
      }
    }
    return last;
  }

  /** The one that is meant; see {@link SheetService#sheet}. */
  SheetState find(String typed, boolean stray) {
    SheetNumber.Typed read =
        SheetNumber.read(typed)
            .orElseThrow(() -> RefusedException.of("sheet.refused.notANumber", typed));
    List<SheetState> all = all();
    if (read.numbering().isEmpty()) {
      return ofOwn(read, all);
    }
    String number = new SheetNumber(read.numbering(), read.kind(), read.count()).toString();
    Optional<SheetState> known =
        all.stream().filter(sheet -> sheet.number().equals(number)).findFirst();
    if (known.isEmpty() && !stray) {
      throw RefusedException.of("sheet.refused.unknown", number);
    }
    return known.orElseGet(() -> stray(number, null));
  }

  private SheetState ofOwn(SheetNumber.Typed read, List<SheetState> all) {
    String own = folder.card().station();
    String end = String.format(Locale.ROOT, "-%s%04d", read.kind().sign(), read.count());
    List<SheetState> meant =
        all.stream()
            .filter(sheet -> sheet.number().endsWith(end))
            .filter(sheet -> {
              String numbering =
                  sheet.number().substring(0, sheet.number().length() - end.length());
              return numbering.equals(own) || numbering.startsWith(own + ".");
            })
            .toList();
    if (meant.size() > 1) {
      throw RefusedException.of(
          "sheet.refused.several",
          read.kind().sign() + read.count(),
          meant.stream().map(SheetState::number).collect(Collectors.joining(" / ")));
    }
    if (meant.isEmpty()) {
      throw RefusedException.of(
          "sheet.refused.unknown",
          new SheetNumber(folder.card().numbering(), read.kind(), read.count()));
    }
    return meant.getFirst();
  }

  private static SheetState stray(String number, @Nullable SheetLines lines) {
    SheetKind kind = SheetNumber.read(number).map(SheetNumber.Typed::kind).orElse(SheetKind.LOG);
    return state(
        number, kind, kind == SheetKind.LOG ? MOST_LINES : kind.lines(), null, lines, false);
  }

  private static SheetState state(
      String number,
      SheetKind kind,
      int lines,
      @Nullable Issue issue,
      @Nullable SheetLines begun,
      boolean skipped) {
    SheetLines told = begun == null ? SheetLines.untouched(number) : begun;
    return new SheetState(
        number,
        kind,
        lines,
        issue == null ? "" : issue.pack(),
        issue == null ? null : issue.at(),
        issue == null ? "" : issue.officer(),
        told.typed(),
        told.voided(),
        skipped,
        told.contradictions().any());
  }
}
