package org.watchfloor.app.printing;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.app.situation.PaperGround;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.document.pack.PackPart;
import org.watchfloor.document.pack.PackSitting;
import org.watchfloor.document.sheet.Atlas;
import org.watchfloor.document.sheet.MapSheet;
import org.watchfloor.document.sheet.Paper;
import org.watchfloor.region.District;
import org.watchfloor.store.DataFolder;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.map.BackdropChoice;
import org.watchfloor.ui.map.LayerChoice;

/**
 * The district as an index and a handful of map sheets with their grid, and where most of the work
 * is once more at a larger scale; on the paper every printer has, with what this seat shows on its
 * map.
 */
final class PackMaps implements PackPart {
  /** More than somebody finds his way in by torchlight. */
  private static final int MOST = 16;

  private final SheetPrinter printer;
  private final DataFolder folder;
  private final LayerChoice layers;
  private final BackdropChoice backdrops;
  private final Fx fx;

  @Inject
  PackMaps(
      SheetPrinter printer,
      DataFolder folder,
      LayerChoice layers,
      BackdropChoice backdrops,
      Fx fx) {
    this.printer = printer;
    this.folder = folder;
    this.layers = layers;
    this.backdrops = backdrops;
    this.fx = fx;
  }

  /** What this seat has switched off. */
  private record Hidden(Set<String> layers, Set<String> backdrops) {}

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String titleKey() {
    return "pack.part.maps";
  }

  @Override
  public void add(PackSitting sitting) {
    Optional<District> district = District.in(folder.root());
    if (!sitting.order().maps() || district.isEmpty()) {
      return;
    }
    Hidden hidden = fx.call(() -> new Hidden(layers.hidden().get(), backdrops.hidden().get()));
    Texts texts = sitting.texts();
    String whole = texts.get("document.print.name-initial", district.get().name());
    Atlas all = atlas(district.get().box());
    Atlas home = atlas(district.get().home());
    try (PaperGround ground =
        PaperGround.read(folder.root(), texts.language(), sitting.progress())) {
      print(SheetOrder.of(whole, all, hidden.layers()), hidden.backdrops(), ground, sitting);
      if (scale(home) < scale(all)) {
        String near = texts.get("pack.maps.home", district.get().name());
        print(SheetOrder.of(near, home, hidden.layers()), hidden.backdrops(), ground, sitting);
      }
    }
  }

  private void print(
      SheetOrder order, Set<String> backdrops, PaperGround ground, PackSitting sitting) {
    printer.add(
        order.withoutBackdrops(backdrops), ground.tiles(), sitting.book(), sitting.progress());
  }

  private static int scale(Atlas atlas) {
    return atlas.sheets().getFirst().sheet().scale();
  }

  /** The nearest scale at which the district is not more than a handful of sheets. */
  private static Atlas atlas(Envelope box) {
    for (int scale : MapSheet.scales()) {
      try {
        Atlas atlas = Atlas.of(box, scale, Paper.A4);
        if (atlas.sheets().size() <= MOST) {
          return atlas;
        }
      } catch (RefusedException e) {
        // Too many by far at this scale; the next is smaller.
        continue;
      }
    }
    return Atlas.of(box, MapSheet.SMALLEST, Paper.A4);
  }
}
