package org.watchfloor.plot;

import java.util.List;

/** What can be drawn on the map 标绘. */
public enum PlotKind {
  /** A place 点. */
  POINT(PlotGeometry.POINT, 1, false, PlotSense.DANGER, PlotSense.ACTION, PlotSense.NOTE),
  /** A line 线. */
  LINE(PlotGeometry.LINE, 2, false, PlotSense.ACTION, PlotSense.DANGER, PlotSense.NOTE),
  /** An area 面. */
  AREA(PlotGeometry.AREA, 3, false, PlotSense.DANGER, PlotSense.ACTION, PlotSense.NOTE),
  /** An arrow along its line, its head at the last place 箭头. */
  ARROW(PlotGeometry.LINE, 2, false, PlotSense.ACTION, PlotSense.DANGER, PlotSense.NOTE),
  /** Words at a place 文字. */
  TEXT(PlotGeometry.POINT, 1, false, PlotSense.NOTE, PlotSense.DANGER, PlotSense.ACTION),
  /** All that is within so many metres 圆. */
  CIRCLE(PlotGeometry.CIRCLE, 1, false, PlotSense.DANGER, PlotSense.ACTION, PlotSense.NOTE),
  /** A road cut or closed 断路封控; with a depth of water, a flooded road 积水路段. */
  CLOSURE(PlotGeometry.SPOT_OR_LINE, 1, true, PlotSense.CONTROL),
  /** An area nobody may enter 警戒区. */
  CORDON(PlotGeometry.AREA, 3, false, PlotSense.CONTROL),
  /** An area under water, with its depth 淹没范围. */
  FLOOD(PlotGeometry.AREA, 3, true, PlotSense.WATER);

  private final PlotGeometry geometry;
  private final int least;
  private final boolean takesDepth;
  private final List<PlotSense> senses;

  PlotKind(PlotGeometry geometry, int least, boolean takesDepth, PlotSense... senses) {
    this.geometry = geometry;
    this.least = least;
    this.takesDepth = takesDepth;
    this.senses = List.of(senses);
  }

  /** What it is made of. */
  public PlotGeometry geometry() {
    return geometry;
  }

  /** How many places it needs at least. */
  public int least() {
    return least;
  }

  /** Whether it is one place and no more. */
  public boolean single() {
    return geometry == PlotGeometry.POINT || geometry == PlotGeometry.CIRCLE;
  }

  /** Whether it can have a depth of water. */
  public boolean takesDepth() {
    return takesDepth;
  }

  /** Whether it says nothing without a depth of water. */
  public boolean needsDepth() {
    return this == FLOOD;
  }

  /** What it can mean; the first unless somebody says otherwise. */
  public List<PlotSense> senses() {
    return senses;
  }

  /** Whether it keeps people out and somebody must say when that ends. */
  public boolean shutsOut() {
    return this == CLOSURE || this == CORDON || this == FLOOD;
  }
}
