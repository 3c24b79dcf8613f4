package org.watchfloor.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.store.Realm;

/**
 * The column by which a table of a drill says what it is, wherever it turns up: the first, headed
 * with the mark of a drill's station, the word in every row. A real station takes no such file.
 */
final class RealmColumn {
  private static final String HEAD = Realm.played("");

  private RealmColumn() {}

  /** The same sheet; of a drill with the column. */
  static RowsFile.Sheet mark(RowsFile.Sheet sheet, Realm realm, Texts texts) {
    if (realm == Realm.LIVE) {
      return sheet;
    }
    String word = texts.get("table.drill");
    return new RowsFile.Sheet(
        before(HEAD, sheet.keys()),
        before(HEAD, sheet.heads()),
        sheet.rows().stream().map(row -> before(word, row)).toList());
  }

  private static <T extends @Nullable Object> List<T> before(T first, List<T> rest) {
    List<T> all = new ArrayList<>();
    all.add(first);
    all.addAll(rest);
    return all;
  }

  /**
   * Refuses a table of a drill in a real station.
   *
   * @throws RefusedException if it is one
   */
  static void refuse(Table table, Realm realm) {
    if (realm == Realm.LIVE
        && table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> cell.text().equals(HEAD))) {
      throw RefusedException.of("table.refused.drill", table.file());
    }
  }
}
