package org.watchfloor.app.replay;

import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.watchfloor.base.WatchClock;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;

/**
 * Says over the whole width that what is shown is over, and of when; and moves it. On the wall as
 * well: who comes in must not take a night that is over for the present.
 */
final class ReplayBandItem implements BandItem {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(WatchClock.BEIJING);

  private final ReplayDesk desk;
  private final OpenChanges changes;
  private final UiTexts texts;

  @Inject
  ReplayBandItem(ReplayDesk desk, OpenChanges changes, UiTexts texts) {
    this.desk = desk;
    this.changes = changes;
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
    Label mark = new Label(texts.get("replay.band"));
    mark.getStyleClass().add("replay-mark");
    Label moment = new Label();
    moment.setId("replay-moment");
    life.follow(desk.shown(), at -> moment.setText(MOMENT.format(at)));
    Button play = button("mdi2p-play", "replay.play", desk::play);
    life.follow(
        desk.playing(),
        on -> ((FontIcon) play.getGraphic()).setIconLiteral(on ? "mdi2p-pause" : "mdi2p-play"));
    ScrubBar scrub = new ScrubBar(desk, texts.get("replay.scrub"), life);
    HBox.setHgrow(scrub, Priority.ALWAYS);
    Button since = new Button(texts.get("replay.changes"));
    since.setId("replay-changes");
    since.setOnAction(event -> changes.open());
    for (Region whole : new Region[] {mark, moment, since}) {
      whole.setMinWidth(Region.USE_PREF_SIZE);
    }
    HBox band =
        new HBox(
            mark,
            moment,
            button("mdi2s-skip-previous", "replay.previous", desk::previous),
            play,
            button("mdi2s-skip-next", "replay.next", desk::next),
            rates(life),
            scrub,
            followed(life),
            since);
    band.getStyleClass().addAll("replay-band", "row");
    return band;
  }

  private ComboBox<Integer> rates(Subscriptions life) {
    ComboBox<Integer> rates = new ComboBox<>();
    rates.setId("replay-rate");
    rates.getItems().setAll(ReplayDesk.RATES);
    rates.setAccessibleText(texts.get("replay.rate"));
    rates.setMinWidth(Region.USE_PREF_SIZE);
    rates.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Integer rate) {
            return texts.get("replay.rate.times", rate);
          }

          @Override
          public Integer fromString(String text) {
            throw new UnsupportedOperationException("Only chosen");
          }
        });
    life.follow(desk.rate(), rate -> rates.setValue(rate.intValue()));
    rates.setOnAction(event -> desk.rate(rates.getValue()));
    return rates;
  }

  /** Whom the steps follow; pressed, they follow nobody any more. */
  private Button followed(Subscriptions life) {
    Button followed = button("mdi2c-close", "replay.letGo", desk::letGo);
    followed.setMinWidth(Region.USE_PREF_SIZE);
    life.follow(
        desk.followed(),
        one -> {
          followed.setVisible(one.isPresent());
          followed.setManaged(one.isPresent());
          followed.setText(
              one.map(some ->
                      texts.get("replay.followed", some.subject().id(), some.moments().size()))
                  .orElse(""));
        });
    return followed;
  }

  private Button button(String icon, String key, Runnable act) {
    Button button = new Button("", new FontIcon(icon));
    String says = texts.get(key);
    button.setId(key.replace('.', '-'));
    button.setTooltip(new Tooltip(says));
    button.setAccessibleText(says);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }
}
