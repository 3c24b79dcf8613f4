package org.watchfloor.ui.map.symbol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.symbol.NameClaim.Placed;
import org.watchfloor.ui.map.symbol.NameClaim.Room;

/**
 * Finds room for names: the worst symbol chooses first, each tries right, left, below, above; what
 * needs somebody's eye then tries further off, with a line that leads there. One that finds no room
 * goes without. Names are placed on the world, not on the screen, so they do not jump while the map
 * is dragged.
 */
final class LabelPlacer {
  private static final Comparator<Marker> MOST_TELLING_FIRST =
      Comparator.comparing((Marker marker) -> marker.first().category() != SymbolCategory.INCIDENT)
          .thenComparing(Marker::state)
          .thenComparing(marker -> -marker.rank());

  private final double unit;
  private final Boxes taken = new Boxes();
  private final List<Placed> placed = new ArrayList<>();

  /**
   * A placer for symbols and letters of this size.
   *
   * @param unit the height of text in pixels
   */
  LabelPlacer(double unit) {
    this.unit = unit;
  }

  /** Where the words of shapes stand, once {@link #place} is done. */
  List<Placed> placed() {
    return placed;
  }

  /** The same markers, named where there is room, those of shapes first. */
  List<Marker> place(List<Marker> markers, List<NameClaim> claims) {
    double half = unit * SymbolSizes.OBSTACLE;
    for (Marker marker : markers) {
      taken.take(marker.x() - half, marker.y() - half, 2 * half, 2 * half);
    }
    for (NameClaim claim : claims) {
      Room sign = claim.sign();
      if (sign != null) {
        taken.take(sign.left(), sign.top(), sign.width(), sign.height());
      }
    }
    claims.forEach(this::grant);
    List<Marker> named = new ArrayList<>(markers.size());
    markers.stream()
        .sorted(MOST_TELLING_FIRST)
        .map(marker -> marker.labelled(marker.isGroup() ? null : spot(marker)))
        .forEach(named::add);
    return named;
  }

  private void grant(NameClaim claim) {
    for (Room room : claim.places()) {
      if (taken.takeIfFree(room.left(), room.top(), room.width(), room.height())) {
        placed.add(new Placed(claim.shape(), room));
        return;
      }
    }
    if (claim.insists() && !claim.places().isEmpty()) {
      Room best = claim.places().getFirst();
      taken.take(best.left(), best.top(), best.width(), best.height());
      placed.add(new Placed(claim.shape(), best));
    }
  }

  /** Lines to everything would be a web; they lead to what is not as it should be. */
  private static boolean telling(Marker marker) {
    return marker.first().category() == SymbolCategory.INCIDENT || marker.state().bars() > 0;
  }

  private @Nullable LabelSpot spot(Marker marker) {
    String text = marker.first().label();
    if (text.isEmpty()) {
      return null;
    }
    double width = SymbolSizes.textEms(text) * unit;
    double height = unit * 1.2;
    for (LabelSpot spot : LabelSpot.values()) {
      if (spot.leader() && !telling(marker)) {
        break;
      }
      double left = marker.x() + SymbolSizes.labelX(spot, unit, width);
      double top = marker.y() + SymbolSizes.labelY(spot, unit) - height / 2;
      if (taken.takeIfFree(left, top, width, height)) {
        return spot;
      }
    }
    // An incident is named whatever it covers.
    return marker.first().category() == SymbolCategory.INCIDENT ? LabelSpot.RIGHT : null;
  }
}
