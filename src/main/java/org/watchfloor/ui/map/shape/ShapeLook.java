package org.watchfloor.ui.map.shape;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.map.InkColour;

/**
 * A region that draws shapes in the colours and the size of text the style sheet gives. JavaFX
 * thread.
 */
abstract class ShapeLook extends Region {
  private static final StyleablePropertyFactory<ShapeLook> STYLE =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());

  private static final List<String> COLOURS =
      List.of(
          "danger", "action", "water", "control", "note", "yellow", "storm", "plate", "text",
          "ring");

  private final Map<String, StyleableProperty<Color>> colours = new HashMap<>();
  private final Map<InkColour, StyleableProperty<Color>> inks = new EnumMap<>(InkColour.class);

  /** Inherits the font of the page, which a region does not do. */
  private final Text fontProbe = new Text();

  private @Nullable ShapePainter painter;

  ShapeLook() {
    getStyleClass().add("map-shapes");
    getChildren().add(fontProbe);
    fontProbe.setManaged(false);
    setMouseTransparent(true);
    for (String name : COLOURS) {
      colours.put(name, colour(name, look -> Objects.requireNonNull(look.colours.get(name))));
    }
    for (InkColour ink : InkColour.values()) {
      String name = "ink-" + ink.name().toLowerCase(Locale.ROOT);
      inks.put(ink, colour(name, look -> Objects.requireNonNull(look.inks.get(ink))));
    }
    fontProbe.fontProperty().subscribe(this::restyle);
  }

  private StyleableProperty<Color> colour(
      String name, Function<ShapeLook, StyleableProperty<Color>> of) {
    StyleableProperty<Color> colour =
        STYLE.createStyleableColorProperty(this, name, "-map-" + name, of, Color.TRANSPARENT);
    ((ObservableValue<?>) colour).subscribe(this::restyle);
    return colour;
  }

  /** Draws everything again. */
  abstract void renew();

  /** Draws in the present look. */
  final ShapePainter painter() {
    if (painter == null) {
      Font font = fontProbe.getFont();
      painter =
          new ShapePainter(
              new ShapeColours(
                  colour("danger"),
                  colour("action"),
                  colour("water"),
                  colour("control"),
                  colour("note"),
                  colour("yellow"),
                  colour("storm"),
                  colour("plate"),
                  colour("text"),
                  colour("ring")),
              font.getFamily(),
              font.getSize());
    }
    return painter;
  }

  /** Draws imported features in the present look. */
  final BackdropPainter inkPainter() {
    Map<InkColour, Color> now = new EnumMap<>(InkColour.class);
    inks.forEach((ink, colour) -> now.put(ink, colour.getValue()));
    Font font = fontProbe.getFont();
    return new BackdropPainter(
        now, colour("plate"), colour("text"), colour("ring"), font.getFamily(), font.getSize());
  }

  /** The height of text in pixels. */
  public final double unit() {
    return fontProbe.getFont().getSize();
  }

  private void restyle() {
    painter = null;
    renew();
  }

  private Color colour(String name) {
    return Objects.requireNonNull(colours.get(name)).getValue();
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return STYLE.getCssMetaData();
  }
}
