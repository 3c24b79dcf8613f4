package org.watchfloor.table;

import java.util.List;
import org.watchfloor.base.RefusedException;

/**
 * How much one file may hold. A district's largest list has some ten thousand rows; more than this
 * is a mistake or an attack, and must cost neither the console's memory nor its time.
 */
final class Limits {
  static final long FILE_BYTES = 64L << 20;

  /** Bytes one part of an xlsx may unpack to. */
  static final long ENTRY_BYTES = 128L << 20;

  static final int ROWS = 100_000;

  /** Also counts empty rows: as many as a worksheet has. */
  static final int LAST_ROW = 1_048_576;

  static final int COLUMNS = 256;

  /** Characters of one cell: as many as a worksheet allows. */
  static final int CELL_CHARS = 32_767;

  private Limits() {}

  /**
   * @throws RefusedException if a row of this number may not be added to {@code rows}
   */
  static void checkRow(String file, List<Table.Row> rows, int number) {
    if (rows.size() >= ROWS || number > LAST_ROW) {
      throw RefusedException.of("table.refused.rows", file, ROWS);
    }
  }

  /**
   * @throws RefusedException if a column from 0 lies beyond the last one
   */
  static void checkColumn(String file, int row, int column) {
    if (column >= COLUMNS) {
      throw RefusedException.of("table.refused.columns_many", file, row, COLUMNS);
    }
  }
}
