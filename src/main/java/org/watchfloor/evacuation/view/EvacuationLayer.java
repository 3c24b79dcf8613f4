package org.watchfloor.evacuation.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.evacuation.Evacuation;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.MoveBoard;
import org.watchfloor.evacuation.PointCount;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapLayer;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;

/**
 * Where people must leave, with how many have and how many should. Labels are counts: many places
 * are called after the household that lives there.
 */
final class EvacuationLayer implements MapLayer {
  private final EvacuationService moves;
  private final WatchClock clock;
  private final UiTexts texts;

  @Inject
  EvacuationLayer(EvacuationService moves, WatchClock clock, UiTexts texts) {
    this.moves = moves;
    this.clock = clock;
    this.texts = texts;
  }

  @Override
  public String id() {
    return "evacuation";
  }

  @Override
  public String titleKey() {
    return "evacuation.page";
  }

  @Override
  public int order() {
    return 660;
  }

  @Override
  public boolean forWall() {
    return true;
  }

  @Override
  public List<MapSymbol> symbols() {
    Instant now = clock.instant();
    List<MapSymbol> symbols = new ArrayList<>();
    for (MoveBoard board : moves.boards()) {
      for (PointCount point : board.points()) {
        GeoPoint at = point.at();
        if (at != null) {
          symbols.add(symbol(board.move(), point, at, now));
        }
      }
    }
    return symbols;
  }

  private MapSymbol symbol(Evacuation move, PointCount point, GeoPoint at, Instant now) {
    return MapSymbol.of(
            new ObjectRef(EvacuationService.KIND, EvacuationOpener.id(move, point)),
            at,
            SymbolCategory.EVACUATION,
            state(move, point, now),
            texts.get("evacuation.label", point.safeHouseholds(), point.households()))
        .with(
            Message.of("evacuation.card.point", point.name()),
            Message.of(
                "evacuation.card.people",
                point.safePeople(),
                point.people(),
                point.unsafeHouseholds()),
            Message.of("evacuation.card.move", move.number(), move.called().reason()))
        .since(move.called().at());
  }

  private static SymbolState state(Evacuation move, PointCount point, Instant now) {
    if (point.unsafeHouseholds() == 0) {
      return move.stage() == Evacuation.Stage.CALLED ? SymbolState.BLUE : SymbolState.NORMAL;
    }
    return now.isAfter(move.deadline()) ? SymbolState.RED : SymbolState.ORANGE;
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return moves.onChange(changed);
  }
}
