package org.watchfloor.drill.view;

import jakarta.inject.Inject;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.watchfloor.base.DrillClock;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.Drill;
import org.watchfloor.drill.DrillStage;
import org.watchfloor.store.DataFolder;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;

/**
 * Says over the whole width that this is a drill, which, how its time goes, and what the time of
 * the world is. On the wall as well: who comes in must not take it for the real thing.
 */
final class DrillBandItem implements BandItem {
  private final DrillDesk desk;
  private final DrillClock clock;
  private final DataFolder folder;
  private final Ticker ticker;
  private final Formats formats;
  private final UiTexts texts;

  @Inject
  DrillBandItem(
      DrillDesk desk,
      DrillClock clock,
      DataFolder folder,
      Ticker ticker,
      Formats formats,
      UiTexts texts) {
    this.desk = desk;
    this.clock = clock;
    this.folder = folder;
    this.ticker = ticker;
    this.formats = formats;
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
    return 10;
  }

  @Override
  public Node create(Subscriptions life) {
    Label mark = new Label(texts.get("drill.band"));
    mark.getStyleClass().add("drill-mark");
    Label title = new Label();
    Label pace = new Label();
    pace.setId("drill-pace");
    Label real = new Label();
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    for (Label whole : new Label[] {mark, pace, real}) {
      whole.setMinWidth(Region.USE_PREF_SIZE);
    }
    HBox band = new HBox(mark, title, gap, pace, real);
    band.getStyleClass().addAll("drill-band", "row");
    life.add(desk.follow());
    life.follow(
        desk.drill(), now -> title.setText(now.map(Drill::title).orElse(folder.card().name())));
    if (folder.replays()) {
      // Neither the clock of the drill nor that of the world goes there.
      return band;
    }
    life.add(
        ticker.every(() -> {
          pace.setText(pace(desk.drill().get()));
          real.setText(
              texts.get(
                  "drill.band.real",
                  formats.seconds(clock.real()),
                  formats.date(clock.real().atZone(WatchClock.BEIJING).toLocalDate())));
        }));
    return band;
  }

  private String pace(Optional<Drill> drill) {
    int rate = desk.pace().rate();
    DrillStage stage = drill.map(Drill::stage).orElse(DrillStage.PREPARED);
    if (rate > 0) {
      return texts.get("drill.band.runs", rate);
    }
    return texts.get("drill.band.stands." + stage);
  }
}
