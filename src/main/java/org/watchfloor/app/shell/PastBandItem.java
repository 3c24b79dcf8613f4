package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.watchfloor.base.WatchClock;
import org.watchfloor.store.DataFolder;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;

/** Says over the whole width that what is shown is what was known at a moment of the past. */
final class PastBandItem implements BandItem {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final DataFolder folder;
  private final UiTexts texts;

  @Inject
  PastBandItem(DataFolder folder, UiTexts texts) {
    this.folder = folder;
    this.texts = texts;
  }

  @Override
  public Place place() {
    return Place.ABOVE;
  }

  @Override
  public boolean forWall() {
    return true;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Node create(Subscriptions life) {
    HBox band = new HBox();
    band.getStyleClass().addAll("past-band", "row");
    // A replay has a band of its own, which moves.
    boolean past = folder.asOf().isPresent() && !folder.replays();
    band.setVisible(past);
    band.setManaged(past);
    folder
        .asOf()
        .filter(moment -> past)
        .map(moment -> MOMENT.format(moment.atZone(WatchClock.BEIJING)))
        .ifPresent(moment -> band.getChildren().add(new Label(texts.get("app.band.past", moment))));
    return band;
  }
}
