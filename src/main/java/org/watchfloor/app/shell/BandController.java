package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
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
  /** Below this many letters the band is short of room: a 1366 pixel screen at desk size. */
  private static final double NARROW_EM = 105;

  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("narrow");

  private final List<BandItem> items;
  private final Palette palette;
  private final Ticker ticker;
  private final WatchClock watch;
  private final Formats formats;
  private final DateTimeFormatter dateFormat;

  private final DataFolder folder;
  private final UiTexts texts;

  @FXML private HBox band;
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
    this.texts = texts;
    this.dateFormat =
        DateTimeFormatter.ofPattern(
            texts.get("app.band.date-pattern"), texts.language().get().locale());
  }

  @Override
  public void onShow(Subscriptions life) {
    title.setText(folder.card().name());
    List.of(above, left, right).forEach(place -> place.getChildren().clear());
    for (BandItem item : items) {
      place(item.place()).getChildren().add(item.create(life));
    }
    life.add(ticker.every(this::turn));
    life.follow(band.widthProperty(), width -> fit());
    life.follow(date.fontProperty(), font -> fit());
  }

  /**
   * On a narrow band the date, a word and room go, so that levels and what is overdue stay whole.
   */
  private void fit() {
    boolean narrow = band.getWidth() < NARROW_EM * date.getFont().getSize();
    band.pseudoClassStateChanged(TIGHT, narrow);
    date.setVisible(!narrow);
    date.setManaged(!narrow);
    search.setText(narrow ? PageKeys.readable(ShellKeys.SEARCH) : texts.get("app.band.search"));
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
