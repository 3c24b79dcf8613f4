package org.watchfloor.app.replay;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.watchfloor.ui.Subscriptions;

/**
 * A slider over the span of a replay, above columns that say when much came and when nothing: the
 * quiet hours are passed over with the eye. With the keyboard an arrow moves a hundredth of the
 * span. JavaFX thread.
 */
final class ScrubBar extends StackPane {
  /** Columns are this many pixels wide. */
  private static final int COLUMN = 3;

  private static final double STEPS = 100;
  private static final double MILLIS = 1000.0;

  private final ReplayDesk desk;
  private final Canvas columns = new Canvas();
  private final Slider slider = new Slider();
  private boolean showing;

  ScrubBar(ReplayDesk desk, String name, Subscriptions life) {
    this.desk = desk;
    getStyleClass().add("scrub-bar");
    setMinWidth(0);
    setPrefWidth(Region.USE_COMPUTED_SIZE);
    columns.setManaged(false);
    columns.setMouseTransparent(true);
    slider.setId("replay-scrub");
    slider.setAccessibleText(name);
    getChildren().addAll(columns, slider);
    life.follow(widthProperty(), width -> draw());
    life.follow(heightProperty(), height -> draw());
    slider.valueProperty().addListener((value, was, now) -> slid(now.doubleValue()));
    life.follow(desk.shown(), this::show);
  }

  private void slid(double seconds) {
    if (!showing) {
      desk.seek(desk.span().from().plusMillis(Math.round(seconds * MILLIS)));
    }
  }

  private void show(Instant moment) {
    double length = Math.max(1, desk.span().length().toMillis() / MILLIS);
    showing = true;
    slider.setMax(length);
    slider.setBlockIncrement(length / STEPS);
    slider.setValue(Duration.between(desk.span().from(), moment).toMillis() / MILLIS);
    showing = false;
  }

  private void draw() {
    double width = getWidth();
    double height = getHeight();
    columns.setWidth(width);
    columns.setHeight(height);
    GraphicsContext pen = columns.getGraphicsContext2D();
    pen.clearRect(0, 0, width, height);
    int parts = (int) (width / COLUMN);
    if (parts < 1 || height < 1) {
      return;
    }
    int[] density = desk.density(parts);
    int most = 1;
    for (int count : density) {
      most = Math.max(most, count);
    }
    pen.setFill(Color.WHITE.deriveColor(0, 1, 1, 0.75));
    for (int part = 0; part < parts; part++) {
      // By the logarithm: an import of thousands would leave a night of orders flat.
      double high = height * Math.log1p(density[part]) / Math.log1p(most);
      pen.fillRect(part * (double) COLUMN, height - high, COLUMN - 1.0, high);
    }
  }
}
