package org.watchfloor.response.suspension.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.suspension.Suspension;
import org.watchfloor.response.suspension.SuspensionKinds;
import org.watchfloor.response.suspension.view.SuspensionsViewModel.Shown;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;

/**
 * The board on the page 响应: a tile for each kind that can be suspended, more for one suspended in
 * several places. A tile orders what is not suspended and lifts what is.
 */
public final class SuspensionBoardController implements Activated {
  /** A long scope is cut on the tile; the form tells it whole. */
  private static final double WIDEST = 260;

  private final SuspensionsViewModel model;
  private final SuspensionForms forms;
  private final SuspensionKinds kinds;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;
  private final Ticker ticker;
  private String drawn = "";

  @FXML private FlowPane root;

  @Inject
  SuspensionBoardController(
      SuspensionsViewModel model,
      SuspensionForms forms,
      SuspensionKinds kinds,
      UiTexts texts,
      Formats formats,
      WatchClock clock,
      Ticker ticker) {
    this.model = model;
    this.forms = forms;
    this.kinds = kinds;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
    this.ticker = ticker;
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(model.shown(), this::draw);
    life.add(ticker.every(this::turn));
  }

  /** Draws again only when a state changed by the clock: a tile keeps its focus meanwhile. */
  private void turn() {
    if (!drawn.equals(states())) {
      draw(model.shown().get());
    }
  }

  private String states() {
    Instant now = clock.instant();
    return model.shown().get().open().stream()
        .map(one -> one.id() + one.state(now))
        .toList()
        .toString();
  }

  private void draw(Shown shown) {
    drawn = states();
    List<Node> tiles = new ArrayList<>();
    for (SuspensionKinds.Kind kind : kinds.all()) {
      List<Suspension> open =
          shown.open().stream().filter(one -> one.kind().equals(kind.key())).toList();
      if (open.isEmpty()) {
        tiles.add(idle(kind));
      }
      open.forEach(one -> tiles.add(tile(kind, one)));
    }
    root.getChildren().setAll(tiles);
    boolean visible = shown.responding() || !shown.open().isEmpty();
    root.setVisible(visible);
    root.setManaged(visible);
  }

  private Node idle(SuspensionKinds.Kind kind) {
    Button tile = tile(kind, texts.get("response.stop.tile.none"), "");
    tile.setId("stop-" + kind.key());
    tile.setOnAction(event -> forms.order(kind.key()));
    return tile;
  }

  private Node tile(SuspensionKinds.Kind kind, Suspension stop) {
    Suspension.State state = stop.state(clock.instant());
    String until =
        stop.plannedEnd()
            .map(end -> texts.get("response.stop.tile.until", formats.moment(end)))
            .orElse("");
    String more =
        until.isEmpty() || stop.scope().isEmpty()
            ? until + stop.scope()
            : texts.get("response.stop.tile.both", until, stop.scope());
    Button tile =
        tile(
            kind,
            texts.get("response.stop.tile." + state.name(), formats.moment(stop.startAt())),
            more);
    tile.setId("stop-" + kind.key());
    tile.getStyleClass().add("stop-" + state.name().toLowerCase(Locale.ROOT));
    tile.setOnAction(event -> forms.lift(stop));
    return tile;
  }

  /** Two lines at most, so that the board stays flat however much is suspended. */
  private Button tile(SuspensionKinds.Kind kind, String state, String more) {
    String word = kind.in(texts.language().get());
    Label name = new Label(word);
    name.getStyleClass().add("strong");
    HBox head = new HBox(new FontIcon(kind.icon()), name, new Label(state));
    head.getStyleClass().add("row");
    VBox text = new VBox(head);
    if (!more.isEmpty()) {
      Label second = new Label(more);
      second.setMaxWidth(WIDEST);
      text.getChildren().add(second);
    }
    Button tile = new Button();
    tile.setGraphic(text);
    tile.getStyleClass().add("stop-tile");
    tile.setAccessibleText(word + " " + state + " " + more);
    return tile;
  }
}
