package org.watchfloor.ui.map.draw;

import java.util.function.Consumer;
import org.watchfloor.ui.map.ShapeStyle;

/** Measures a way or an area and keeps nothing: what was measured stays until Esc. */
final class MeasureTool implements MapTool {
  private final Sketch.Form form;
  private final Consumer<Sketch> measured;

  MeasureTool(Sketch.Form form, Consumer<Sketch> measured) {
    this.form = form;
    this.measured = measured;
  }

  @Override
  public String id() {
    return area() ? "measure-area" : "measure-line";
  }

  @Override
  public String titleKey() {
    return area() ? "map.tool.measureArea" : "map.tool.measureLine";
  }

  @Override
  public String icon() {
    return area() ? "mdi2r-ruler-square" : "mdi2r-ruler";
  }

  @Override
  public String key() {
    return area() ? "S" : "M";
  }

  @Override
  public int order() {
    return area() ? 910 : 900;
  }

  @Override
  public Sketch.Form form() {
    return form;
  }

  @Override
  public ShapeStyle style() {
    return ShapeStyle.NOTE;
  }

  @Override
  public void drawn(Sketch sketch) {
    measured.accept(sketch);
  }

  private boolean area() {
    return form == Sketch.Form.AREA;
  }
}
