package org.watchfloor.document.letter;

import java.util.Arrays;
import java.util.List;

/** A part of a document, from top to bottom. */
public sealed interface Block {

  /** What heads the blocks after it. */
  record Heading(String text) implements Block {}

  /** Running text over the whole width. */
  record Paragraph(Words words) implements Block {}

  /**
   * A table; its head stands on every page it reaches.
   *
   * @param columns from the left
   * @param rows from the top
   */
  record Table(List<Column> columns, List<Row> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** Whether its columns have names at all. */
    boolean headed() {
      return columns.stream().anyMatch(column -> !column.name().isEmpty());
    }
  }

  /**
   * A column of a table.
   *
   * @param name empty in a table without a head
   * @param share how much of the width it takes, beside the others'
   */
  record Column(String name, double share) {}

  /** A row of a table, one cell for each column. */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** A row of plain texts. */
    public static Row of(String... texts) {
      return new Row(Arrays.stream(texts).map(Cell::of).toList());
    }
  }

  /** What stands in one field of a table. */
  record Cell(List<Words> words) {
    public Cell {
      words = List.copyOf(words);
    }

    /** A plain text. */
    public static Cell of(String text) {
      return new Cell(List.of(Words.plain(text)));
    }
  }

  /**
   * A picture with what stands below it.
   *
   * @param bytes of a file that can be shown, JPEG or PNG
   * @param width in pixels
   * @param height in pixels
   * @param highest how high it may be on paper, millimetres
   */
  record Picture(byte[] bytes, int width, int height, double highest, String caption)
      implements Block {
    /** So that two fit on a page, millimetres. */
    public static final double HALF_A_PAGE = 104;
  }

  /** Lines to sign on, each with what stands before it. */
  record Signatures(List<String> labels) implements Block {
    public Signatures {
      labels = List.copyOf(labels);
    }
  }
}
