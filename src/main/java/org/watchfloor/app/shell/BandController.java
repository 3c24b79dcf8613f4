package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.base.WatchClock;
import org.watchfloor.store.DataFolder;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;

/** The band that is visible whatever page is open: what features put there, and the clock. */
public final class BandController implements Activated {
  private final List<BandItem> items;
  private final Palette palette;
  private final Ticker ticker;
  private final WatchClock watch;
  private final Formats formats;
  private final DateTimeFormatter dateFormat;

  private final DataFolder folder;

  @FXML private Label title;
  @FXML private VBox above;
  @FXML private HBox left;
  @FXML private HBox right;
  @FXML private Label date;
  @FXML private Label clock;
  @FXML private Button search;

  @Inject
  BandController(
      Set<BandItem> items,
      Palette palette,
      Ticker ticker,
      WatchClock watch,
      Formats formats,
      DataFolder folder,
      UiTexts texts) {
    this.items = items.stream().sorted(Comparator.comparingInt(BandItem::order)).toList();
    this.palette = palette;
    this.ticker = ticker;
    this.watch = watch;
    this.formats = formats;
    this.folder = folder;
    this.dateFormat =
        DateTimeFormatter.ofPattern(
            texts.get("app.band.date-pattern"), texts.language().get().locale());
  }

  @Override
  public void onShow(Subscriptions life) {
    search.setMinWidth(Region.USE_PREF_SIZE);
    title.setText(folder.card().name());
    List.of(above, left, right).forEach(place -> place.getChildren().clear());
    for (BandItem item : items) {
      place(item.place()).getChildren().add(item.create(life));
    }
    life.add(ticker.every(this::turn));
  }

  private Pane place(BandItem.Place place) {
    return switch (place) {
      case ABOVE -> above;
      case LEFT -> left;
      case RIGHT -> right;
    };
  }

  private void turn() {
    Instant now = watch.instant();
    clock.setText(formats.seconds(now));
    date.setText(dateFormat.format(now.atZone(WatchClock.BEIJING)));
  }

  @FXML
  private void search() {
    palette.open();
  }
}
