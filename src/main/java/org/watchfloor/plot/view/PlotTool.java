package org.watchfloor.plot.view;

import java.util.function.Consumer;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotKind;
import org.watchfloor.ui.map.ShapeStyle;
import org.watchfloor.ui.map.draw.MapTool;
import org.watchfloor.ui.map.draw.Sketch;

/**
 * Draws one kind of plot.
 *
 * @param spec what it draws and how it stands in the palette
 * @param begun gets the plot as it comes from the map, not yet written
 */
record PlotTool(PlotToolSpec spec, Consumer<PlotDetails> begun) implements MapTool {

  @Override
  public String id() {
    return spec.id();
  }

  @Override
  public String titleKey() {
    return "plot.kind." + spec.name();
  }

  @Override
  public String icon() {
    return spec.icon();
  }

  @Override
  public String key() {
    return spec.key();
  }

  @Override
  public int order() {
    return 100 + spec.ordinal();
  }

  @Override
  public Sketch.Form form() {
    return formOf(spec.kind());
  }

  @Override
  public ShapeStyle style() {
    return PlotLayer.style(spec.blank(java.util.List.of()));
  }

  @Override
  public void drawn(Sketch sketch) {
    begun.accept(spec.blank(sketch));
  }

  static Sketch.Form formOf(PlotKind kind) {
    return switch (kind.geometry()) {
      case POINT -> Sketch.Form.SPOT;
      case SPOT_OR_LINE -> Sketch.Form.SPOT_OR_LINE;
      case LINE -> Sketch.Form.LINE;
      case AREA -> Sketch.Form.AREA;
      case CIRCLE -> Sketch.Form.CIRCLE;
    };
  }
}
