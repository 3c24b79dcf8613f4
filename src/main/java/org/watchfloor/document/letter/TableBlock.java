package org.watchfloor.document.letter;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.document.pdf.Frame;

/**
 * Sets a table. A row stands whole on a page where it can; one that is higher than a page goes on
 * on the next.
 */
final class TableBlock {
  private static final double TEXT = 3.6;
  private static final double PAD = 1.3;
  private static final double HAIR = 0.15;
  private static final double GAP = 2;

  /** Less room than this is left empty rather than filled with a line of a long row. */
  private static final double LEAST = 18;

  private static final Color HEAD = new Color(0xEC, 0xEC, 0xEC);

  private final PageFlow flow;
  private final Block.Table table;
  private final double[] left;

  TableBlock(PageFlow flow, Block.Table table) {
    this.flow = flow;
    this.table = table;
    double all = table.columns().stream().mapToDouble(Block.Column::share).sum();
    left = new double[table.columns().size() + 1];
    left[0] = PageFlow.LEFT;
    for (int i = 0; i < table.columns().size(); i++) {
      left[i + 1] = left[i] + PageFlow.WIDTH * table.columns().get(i).share() / all;
    }
  }

  void set() throws IOException {
    List<List<LaidLine>> head = table.headed() ? lay(head(), Words.Tone.HEAVY) : List.of();
    double top = head.isEmpty() ? 0 : height(head);
    boolean first = true;
    for (Block.Row row : table.rows()) {
      List<List<LaidLine>> cells = lay(row, Words.Tone.PLAIN);
      double whole = height(cells);
      if (first) {
        flow.need(top + Math.min(whole, 4 * TEXT));
        begin(head);
      } else if (whole > flow.room() && whole + top <= PageFlow.BOTTOM - PageFlow.TOP) {
        flow.next();
        begin(head);
      }
      first = false;
      row(cells, head);
    }
    flow.down(GAP);
  }

  private Block.Row head() {
    return Block.Row.of(table.columns().stream().map(Block.Column::name).toArray(String[]::new));
  }

  private List<List<LaidLine>> lay(Block.Row row, Words.Tone tone) throws IOException {
    List<List<LaidLine>> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      List<LaidLine> lines = new ArrayList<>();
      for (Words words : row.cells().get(i).words()) {
        Words said = tone == Words.Tone.HEAVY ? Words.heavy(words.text()) : words;
        lines.addAll(LaidLine.of(said, TEXT, left[i + 1] - left[i] - 2 * PAD, flow.pen()));
      }
      cells.add(lines);
    }
    return cells;
  }

  private static double height(List<List<LaidLine>> cells) {
    double most = TEXT;
    for (List<LaidLine> cell : cells) {
      most = Math.max(most, cell.stream().mapToDouble(LaidLine::step).sum());
    }
    return most + 2 * PAD;
  }

  private void begin(List<List<LaidLine>> head) throws IOException {
    if (head.isEmpty()) {
      flow.pen().line(left[0], flow.y(), left[left.length - 1], flow.y(), HAIR, Color.BLACK);
      return;
    }
    double height = height(head);
    Frame ground = new Frame(left[0], flow.y(), left[left.length - 1] - left[0], height);
    flow.pen().fill(ground, HEAD);
    flow.pen().line(left[0], flow.y(), left[left.length - 1], flow.y(), HAIR, Color.BLACK);
    piece(head, new int[head.size()], height);
  }

  private void row(List<List<LaidLine>> cells, List<List<LaidLine>> head) throws IOException {
    int[] from = new int[cells.size()];
    double more = rest(cells, from);
    while (more > flow.room()) {
      if (flow.room() > LEAST) {
        piece(cells, from, flow.room());
      }
      flow.next();
      begin(head);
      more = rest(cells, from);
    }
    piece(cells, from, more);
  }

  /** The height of what is not written yet. */
  private static double rest(List<List<LaidLine>> cells, int[] from) {
    double most = TEXT;
    for (int i = 0; i < cells.size(); i++) {
      List<LaidLine> cell = cells.get(i);
      most =
          Math.max(
              most, cell.subList(from[i], cell.size()).stream().mapToDouble(LaidLine::step).sum());
    }
    return most + 2 * PAD;
  }

  /** Writes as much of every cell as there is room for, with the lines around it. */
  private void piece(List<List<LaidLine>> cells, int[] from, double height) throws IOException {
    double top = flow.y();
    double bottom = top + height;
    for (int i = 0; i < cells.size(); i++) {
      double y = top + PAD;
      List<LaidLine> cell = cells.get(i);
      while (from[i] < cell.size() && y + cell.get(from[i]).step() <= bottom - PAD + 0.01) {
        LaidLine line = cell.get(from[i]++);
        y += line.step();
        line.write(flow.pen(), left[i] + PAD, y);
      }
    }
    for (double x : left) {
      flow.pen().line(x, top, x, bottom, HAIR, Color.BLACK);
    }
    flow.pen().line(left[0], bottom, left[left.length - 1], bottom, HAIR, Color.BLACK);
    flow.down(height);
  }
}
