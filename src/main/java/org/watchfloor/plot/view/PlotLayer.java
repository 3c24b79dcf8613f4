package org.watchfloor.plot.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotItem;
import org.watchfloor.plot.PlotService;
import org.watchfloor.plot.PlotStatus;
import org.watchfloor.plot.PlotWords;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeLayer;
import org.watchfloor.ui.map.ShapeStyle;

/** Plots on the map: those that hold now. */
final class PlotLayer implements ShapeLayer {
  private final PlotService plots;

  /** What was read last: the newest that is known, for whoever looks at any of the shapes. */
  private volatile Map<String, PlotItem> read = Map.of();

  @Inject
  PlotLayer(PlotService plots) {
    this.plots = plots;
  }

  @Override
  public String id() {
    return "plots";
  }

  @Override
  public String titleKey() {
    return "plot.plots";
  }

  @Override
  public int order() {
    return 600;
  }

  @Override
  public boolean forWall() {
    return true;
  }

  @Override
  public List<MapShape> shapes() {
    List<PlotItem> all = plots.current();
    read = all.stream().collect(Collectors.toUnmodifiableMap(PlotItem::id, item -> item));
    return all.stream().map(PlotLayer::shape).toList();
  }

  @Override
  public Optional<ObjectRef> leadsTo(MapShape shape) {
    PlotItem known = read.get(shape.ref().id());
    return Optional.ofNullable(known)
        .or(() -> plots.find(shape.ref().id()))
        .flatMap(item -> Optional.ofNullable(item.details().incident()))
        .map(incident -> new ObjectRef(PlotService.INCIDENT, incident));
  }

  private static MapShape shape(PlotItem item) {
    PlotDetails plot = item.details();
    List<Message> lines = new ArrayList<>(PlotWords.facts(plot));
    lines.add(Message.of("plot.card.by", item.drawnBy()));
    if (plot.pointSource().told()) {
      lines.add(plot.pointSource().line(plot.points().getFirst()));
    }
    return new MapShape(
        new ObjectRef(PlotService.KIND, item.id()),
        form(plot),
        style(plot),
        plot.outline(),
        plot.status() == PlotStatus.PLANNED,
        label(plot),
        PlotWords.kind(plot),
        lines,
        item.since(),
        plot.expiresAt());
  }

  private static ShapeForm form(PlotDetails plot) {
    return switch (plot.kind()) {
      case POINT -> ShapeForm.PIN;
      case TEXT -> ShapeForm.WORDS;
      case LINE -> ShapeForm.LINE;
      case ARROW -> ShapeForm.ARROW;
      case CLOSURE -> ShapeForm.BARRED;
      case AREA, CIRCLE, CORDON, FLOOD -> ShapeForm.AREA;
    };
  }

  static ShapeStyle style(PlotDetails plot) {
    if (plot.floodedRoad()) {
      return ShapeStyle.WATER;
    }
    return switch (plot.sense()) {
      case DANGER -> ShapeStyle.DANGER;
      case ACTION -> ShapeStyle.ACTION;
      case WATER -> ShapeStyle.WATER;
      case CONTROL -> ShapeStyle.CONTROL;
      case NOTE -> ShapeStyle.NOTE;
    };
  }

  /** Its words and the depth of water, which is read the same in any language. */
  private static String label(PlotDetails plot) {
    Double depth = plot.depth();
    if (depth == null) {
      return plot.label();
    }
    String deep = String.format(Locale.ROOT, "%.2f", depth).replaceFirst("0$", "") + " m";
    return plot.label().isEmpty() ? deep : plot.label() + " " + deep;
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return plots.onChange(changed);
  }
}
