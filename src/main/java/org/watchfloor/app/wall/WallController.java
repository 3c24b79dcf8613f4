package org.watchfloor.app.wall;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.wall.WallAttention.Focus;
import org.watchfloor.app.wall.shown.WallContent;
import org.watchfloor.app.wall.shown.WallIncident;
import org.watchfloor.app.wall.shown.WallLevel;
import org.watchfloor.base.WatchClock;
import org.watchfloor.store.DataFolder;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.LevelChip;
import org.watchfloor.ui.map.SavedViews;
import org.watchfloor.ui.map.ground.GroundMap;
import org.watchfloor.ui.map.view.MapHands;
import org.watchfloor.ui.map.view.MapStack;
import org.watchfloor.ui.map.view.MapStacks;

/** What hangs on the wall. */
public final class WallController implements Activated {
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  /** The first reading takes a second; after this it failed. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final List<BandItem> bands;
  private final WallMap map;
  private final MapStack stack;
  private final WallViewModel model;
  private final WallAttention attention;
  private final WallTour tour;
  private final WallWindow window;
  private final WallCaption words;
  private final SavedViews views;
  private final DataFolder folder;
  private final Ticker ticker;
  private final WatchClock watch;
  private final Formats formats;
  private final UiTexts texts;
  private final DateTimeFormatter dateFormat;
  private final CountTiles tiles;

  @FXML private Pane stage;
  @FXML private VBox above;
  @FXML private Label station;
  @FXML private Pane levels;
  @FXML private Label date;
  @FXML private Label running;
  @FXML private Label clock;
  @FXML private Label alarm;
  @FXML private Region caption;
  @FXML private Label captionTitle;
  @FXML private Label captionNote;
  @FXML private Region side;
  @FXML private Label openTitle;
  @FXML private VBox incidents;
  @FXML private HBox counts;
  @FXML private Label asOf;
  @FXML private Label attribution;

  private Instant begun = Instant.EPOCH;

  @Inject
  WallController(
      Set<BandItem> bands,
      WallMap map,
      MapStacks stacks,
      WallViewModel model,
      WallAttention attention,
      WallTour tour,
      WallWindow window,
      WallCaption words,
      SavedViews views,
      DataFolder folder,
      Ticker ticker,
      WatchClock watch,
      Formats formats,
      UiTexts texts) {
    this.bands =
        bands.stream()
            .filter(item -> item.place() == BandItem.Place.ABOVE && item.forWall())
            .sorted(Comparator.comparingInt(BandItem::order))
            .toList();
    this.map = map;
    this.stack = stacks.of(map.parts());
    this.model = model;
    this.attention = attention;
    this.tour = tour;
    this.window = window;
    this.words = words;
    this.views = views;
    this.folder = folder;
    this.ticker = ticker;
    this.watch = watch;
    this.formats = formats;
    this.texts = texts;
    this.tiles = new CountTiles(texts);
    this.dateFormat =
        DateTimeFormatter.ofPattern(
            texts.get("wall.date-pattern"), texts.language().get().locale());
  }

  @FXML
  private void initialize() {
    stage.getChildren().addAll(stack.nodes());
    stage.widthProperty().subscribe(width -> stack.resize(stage.getWidth(), stage.getHeight()));
    stage.heightProperty().subscribe(height -> stack.resize(stage.getWidth(), stage.getHeight()));
    MapHands.on(stage, map.parts(), this::showView);
    station.setText(folder.card().name());
    for (Label label : List.of(alarm, running)) {
      label.managedProperty().bind(label.textProperty().isNotEmpty());
      label.visibleProperty().bind(label.managedProperty());
    }
    caption.managedProperty().bind(caption.visibleProperty());
    counts.getChildren().addAll(0, tiles.nodes());
    side.heightProperty().subscribe(height -> list());
  }

  private void showView(int place) {
    if (place >= 0 && place < views.known().size()) {
      attention.send(views.known().get(place).ref());
    }
  }

  @Override
  public void onShow(Subscriptions life) {
    begun = watch.instant();
    // A past moment or a drill must not be taken for now, on the wall least of all.
    above.getChildren().setAll(bands.stream().map(item -> item.create(life)).toList());
    stack.follow(life);
    map.follow(life);
    life.follow(map.selected(), stack.selected()::set);
    life.follow(map.parts().ground().ground(), this::ground);
    life.add(model.follow());
    tour.follow(life);
    life.follow(model.content(), content -> show());
    life.follow(attention.focus(), focus -> show());
    life.follow(map.parts().symbols().byLayer(), now -> tell(watch.instant()));
    life.follow(map.parts().shapes().byLayer(), now -> tell(watch.instant()));
    life.follow(window.place(), place -> turn());
    life.add(ticker.every(this::turn));
    stage.requestFocus();
  }

  private void ground(GroundMap.Tiles now) {
    attribution.setText(texts.say(now.source().attribution()));
    attribution.pseudoClassStateChanged(FAILED, now.blank());
  }

  private void show() {
    WallContent content = model.content().get();
    levels.getChildren().setAll(content.levels().stream().map(this::level).toList());
    if (content.read() && content.levels().isEmpty()) {
      Label none = new Label(texts.get("response.band.none"));
      none.getStyleClass().add("wall-none");
      levels.getChildren().add(none);
    }
    list();
    turn();
  }

  private LevelChip level(WallLevel level) {
    String hazard =
        texts.get(
            "response.name",
            texts.name("response.hazard", level.hazard()),
            texts.name("response.level", level.level()));
    return LevelChip.of(
        level.level().rank(),
        level.unit().isEmpty() ? hazard : texts.get("response.name.of", hazard, level.unit()));
  }

  /** As many as have room; the rest is a number, for nobody scrolls a wall. */
  private void list() {
    WallContent content = model.content().get();
    openTitle.setText(
        content.read() ? texts.get("wall.incidents", content.incidents().size()) : "");
    Focus focus = attention.focus().get();
    incidents.getChildren().clear();
    double room = side.getHeight() - openTitle.prefHeight(-1) - side.snappedBottomInset();
    int left = content.incidents().size();
    for (WallIncident one : content.incidents()) {
      boolean attended = focus != null && focus.object().id().equals(one.id());
      IncidentLine line = new IncidentLine(one, attended, texts, formats);
      incidents.getChildren().add(line);
      line.applyCss();
      double height = line.prefHeight(side.getWidth());
      // One line is kept for the number of the rest.
      double needed = left > 1 ? height * 1.6 : height;
      if (needed > room && incidents.getChildren().size() > 1) {
        incidents.getChildren().removeLast();
        break;
      }
      room -= height;
      left--;
    }
    if (left > 0) {
      Label more = new Label(texts.get("wall.incidents.more", left));
      more.getStyleClass().add("wall-more");
      incidents.getChildren().add(more);
    }
  }

  private void turn() {
    Instant now = watch.instant();
    WallContent content = model.content().get();
    clock.setText(formats.seconds(now));
    date.setText(dateFormat.format(now.atZone(WatchClock.BEIJING)));
    running.setText(
        content
            .responding()
            .map(since -> texts.get("wall.running", formats.lasting(since)))
            .orElse(""));
    incidents
        .getChildren()
        .forEach(line -> {
          if (line instanceof IncidentLine one) {
            one.turn();
          }
        });
    tiles.show(content, now);
    asOf.setText(content.read() ? texts.get("wall.as-of", formats.seconds(content.asOf())) : "");
    alarm.setText(alarm(content, now));
    tell(now);
  }

  private String alarm(WallContent content, Instant now) {
    if (!content.read() && begun.plus(PATIENCE).isBefore(now)) {
      return texts.get("wall.alarm.none");
    }
    if (content.still(now)) {
      return texts.get(
          "wall.alarm.still", formats.seconds(content.asOf()), formats.lasting(content.asOf()));
    }
    WallPlace place = window.place().get();
    return place != null && place.away() ? texts.get("wall.alarm.away") : "";
  }

  private void tell(Instant now) {
    @Nullable Focus focus = attention.focus().get();
    caption.setVisible(focus != null);
    if (focus != null) {
      captionTitle.setText(words.title(focus));
      captionNote.setText(words.note(focus, tour.stops(), now));
    }
  }
}
