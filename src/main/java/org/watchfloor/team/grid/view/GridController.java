package org.watchfloor.team.grid.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.watchfloor.base.Message;
import org.watchfloor.task.Tasks;
import org.watchfloor.team.grid.GridRow;
import org.watchfloor.team.grid.GridService;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.RowActs;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.dialog.Overlay;

/** Every risk point with its team, depot and shelter; what is missing is red and comes first. */
public final class GridController implements Activated {
  private final GridService grid;
  private final RegisterKit kit;
  private final UiTexts texts;
  private final Overlay overlay;
  private final RowActs acts;
  private final Live<Read> live;

  @FXML private Label counted;
  @FXML private RegisterTable<GridRow> rows;
  @FXML private Button propose;

  /** What was read. */
  private record Read(boolean done, List<GridRow> rows) {}

  @Inject
  GridController(
      GridService grid, RegisterKit kit, UiTexts texts, Overlay overlay, Tasks tasks, Executor fx) {
    this.grid = grid;
    this.kit = kit;
    this.texts = texts;
    this.overlay = overlay;
    this.acts = new RowActs(tasks, fx);
    this.live =
        new Live<>(
            tasks,
            fx,
            Message.of("team.grid.read"),
            new Read(false, List.of()),
            () -> new Read(true, grid.list()));
  }

  Node first() {
    return propose;
  }

  @FXML
  private void initialize() {
    rows.setUp(kit, "grid", row -> row.risk().number(), "team.grid.empty", columns());
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(live.follow(grid::onChange));
    life.follow(live.value(), this::show);
  }

  private void show(Read read) {
    long lacking = read.rows().stream().filter(row -> !row.pairing().whole()).count();
    counted.setText(
        read.done()
            ? texts.get("team.grid.count", read.rows().size(), lacking)
            : texts.get("team.grid.read"));
    counted.getStyleClass().setAll("label", lacking > 0 ? "failed" : "muted");
    propose.setDisable(lacking == 0);
    if (read.done()) {
      rows.show(read.rows());
    }
  }

  private List<RegisterColumn<GridRow>> columns() {
    return List.of(
        RegisterColumn.<GridRow>text("team.grid.head.risk", row -> row.risk().name()).wide(1.7),
        RegisterColumn.<GridRow>text(
                "team.grid.head.color", row -> texts.name("risk.color", row.risk().color()))
            .wide(0.5),
        RegisterColumn.<GridRow>number("team.grid.head.people", row -> row.risk().people())
            .wide(0.6),
        paired("team.grid.head.team", GridRow::team),
        paired("team.grid.head.depot", GridRow::depot),
        paired("team.grid.head.shelter", GridRow::shelter));
  }

  private RegisterColumn<GridRow> paired(String head, Function<GridRow, String> name) {
    return RegisterColumn.<GridRow>text(head, row -> orMissing(name.apply(row)))
        .wide(1.6)
        .shownAs(row -> {
          Label label = new Label(orMissing(name.apply(row)));
          if (name.apply(row).isEmpty()) {
            label.getStyleClass().add("failed");
          }
          return label;
        });
  }

  private String orMissing(String name) {
    return name.isEmpty() ? texts.get("team.grid.unpaired") : name;
  }

  /** Pairs what lacks something with the nearest on passable roads. */
  @FXML
  private void proposeAll() {
    acts.act(
        live.value().get(),
        "grid",
        Message.of("team.grid.proposing"),
        () -> {
          grid.fill(grid.propose());
          return "grid";
        },
        done -> {});
  }

  @FXML
  private void close() {
    overlay.close();
  }
}
