package org.watchfloor.plot.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotGeometry;
import org.watchfloor.plot.PlotItem;
import org.watchfloor.plot.PlotService;
import org.watchfloor.plot.PlotWords;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.draw.DrawDesk;

/** The card of the selected plot: who, when, how old, and what can be done with it. */
public final class PlotCardController implements Activated {
  private final MapDesk map;
  private final DrawDesk drawing;
  private final PlotService plots;
  private final PlotForm form;
  private final PlotActs acts;
  private final PlotMoves moves;
  private final UiTexts texts;
  private final Formats formats;
  private final Ticker ticker;
  private final WatchClock clock;
  private final Live<Optional<PlotItem>> live;

  /** Read by the background reading as well. */
  private volatile String wanted = "";

  private @Nullable PlotItem item;
  private @Nullable PlotItem offered;

  @FXML private VBox root;
  @FXML private Label kind;
  @FXML private Label name;
  @FXML private VBox lines;
  @FXML private Label state;
  @FXML private Button change;
  @FXML private Button corners;
  @FXML private Button redraw;
  @FXML private Button remove;
  @FXML private Button restore;

  @Inject
  PlotCardController(
      MapDesk map,
      DrawDesk drawing,
      PlotService plots,
      PlotForm form,
      PlotActs acts,
      PlotMoves moves,
      UiTexts texts,
      Formats formats,
      Ticker ticker,
      WatchClock clock,
      Tasks tasks,
      Fx fx) {
    this.map = map;
    this.drawing = drawing;
    this.plots = plots;
    this.form = form;
    this.acts = acts;
    this.moves = moves;
    this.texts = texts;
    this.formats = formats;
    this.ticker = ticker;
    this.clock = clock;
    this.live =
        new Live<>(
            tasks, fx, Message.of("plot.task.find"), Optional.empty(), () -> plots.find(wanted));
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(map.selected(), this::select);
    life.add(live.follow(plots::onChange));
    life.follow(live.value(), found -> show(found.orElse(null)));
    life.add(ticker.every(() -> show(item)));
    life.add(() -> offer(null));
  }

  private void select(@Nullable ObjectRef object) {
    if (object == null || !object.kind().equals(PlotService.KIND)) {
      wanted = "";
      show(null);
      return;
    }
    wanted = object.id();
    show(null);
    live.read();
  }

  private void show(@Nullable PlotItem found) {
    boolean ready = found != null && found.id().equals(wanted);
    root.setVisible(ready);
    item = ready ? found : null;
    offer(item);
    if (!ready || found == null) {
      return;
    }
    PlotDetails plot = found.details();
    kind.setText(texts.say(PlotWords.kind(plot)));
    name.setText(PlotWords.where(plot));
    List<String> told = new ArrayList<>();
    PlotWords.facts(plot).forEach(fact -> told.add(texts.say(fact)));
    if (plot.pointSource().told()) {
      told.add(texts.say(plot.pointSource().line(plot.points().getFirst())));
    }
    told.add(
        texts.get(
            "plot.card.drawn",
            found.drawnBy(),
            formats.moment(found.drawnAt()),
            formats.age(found.drawnAt())));
    if (!found.recordedAt().equals(found.drawnAt())) {
      told.add(texts.get("plot.card.recorded", formats.moment(found.recordedAt())));
    }
    if (found.changedBy() != null && found.changedAt() != null) {
      told.add(
          texts.get(
              "plot.card.changed",
              found.changedBy(),
              formats.moment(found.changedAt()),
              formats.age(found.changedAt())));
    }
    if (plot.source() != null) {
      told.add(texts.get("plot.card.source", plot.source()));
    }
    if (plot.incident() != null) {
      told.add(texts.get("plot.card.incident", plot.incident()));
    }
    tell(told);
    state.setText(standing(found));
    show(state, !state.getText().isEmpty());
    show(change, found.stands());
    show(corners, found.stands());
    show(redraw, found.stands());
    show(remove, found.stands());
    show(restore, !found.stands());
  }

  /** Its corners can be moved as long as it is on the map. */
  private void offer(@Nullable PlotItem now) {
    PlotItem next = now != null && now.currentAt(clock.instant()) ? now : null;
    if (!Objects.equals(next, offered)) {
      offered = next;
      drawing.offer(next == null ? null : moves.of(next));
    }
  }

  private void tell(List<String> told) {
    boolean same =
        told.equals(lines.getChildren().stream().map(line -> ((Label) line).getText()).toList());
    if (!same) {
      lines.getChildren().setAll(told.stream().map(PlotCardController::line).toList());
    }
  }

  private static Label line(String text) {
    Label line = new Label(text);
    line.setWrapText(true);
    return line;
  }

  /** Why it is not on the map, if it is not. */
  private String standing(PlotItem found) {
    PlotItem.Removal over = found.removal();
    if (over != null) {
      return texts.get("plot.card.removed", over.by(), formats.moment(over.at()), over.reason());
    }
    if (found.expiredAt(clock.instant())) {
      return texts.get("plot.card.expired");
    }
    return found.contradictions().any() ? texts.get("plot.card.contradicted") : "";
  }

  private static void show(Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  @FXML
  private void change() {
    if (item != null) {
      form.change(item);
    }
  }

  @FXML
  private void corners() {
    drawing.reshape();
    Objects.requireNonNull(root.getScene().lookup("#map")).requestFocus();
  }

  @FXML
  private void redraw() {
    PlotItem was = item;
    if (was != null) {
      PlotToolSpec spec = PlotToolSpec.valueOf(was.details().kind().name());
      drawing.take(new PlotTool(spec, drawn -> form.change(was, moved(was.details(), drawn))));
      Objects.requireNonNull(root.getScene().lookup("#map")).requestFocus();
    }
  }

  private static PlotDetails moved(PlotDetails was, PlotDetails drawn) {
    List<GeoPoint> points = drawn.points();
    Double radius = drawn.radius();
    PlotDetails next = was.withPoints(points);
    return was.kind().geometry() == PlotGeometry.CIRCLE && radius != null
        ? next.withRadius(radius)
        : next;
  }

  @FXML
  private void remove() {
    if (item != null) {
      acts.remove(item);
    }
  }

  @FXML
  private void restore() {
    if (item != null) {
      acts.restore(item);
    }
  }

  @FXML
  private void close() {
    map.selected().set(null);
  }
}
