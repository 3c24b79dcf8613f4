package org.watchfloor.app.printing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.app.Station;
import org.watchfloor.app.situation.PaperGround;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.document.sheet.Atlas;
import org.watchfloor.document.sheet.MapSheet;
import org.watchfloor.document.sheet.Paper;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.region.District;
import org.watchfloor.task.Progress;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.BackdropChoice;

/**
 * A print somebody asked for without a window.
 *
 * @param title what stands over every sheet; empty for the headquarters' name
 * @param place the middle of the sheet; empty for where most of the work is
 * @param scale metres by metre; 0 for the nearest round one that holds the district's home, and
 *     1:50,000 for an atlas
 * @param paper what it is printed on
 * @param atlas whether the whole district is cut into sheets
 * @param hidden the ids of the layers that are left out
 */
public record SheetPrint(
    String title,
    Optional<GeoPoint> place,
    int scale,
    Paper paper,
    boolean atlas,
    Set<String> hidden) {
  /** A scale at which every village has its name and a district takes some dozens of sheets. */
  private static final int ATLAS_SCALE = 50_000;

  /**
   * Prints; JavaFX must be running. Not for the JavaFX thread.
   *
   * @return how many pages the file has
   * @throws RefusedException if there is no place to print or the file cannot be written
   */
  public int draw(Station station, Path folder, Language language, Path file) {
    UiTexts texts = station.get(UiTexts.class);
    Set<String> hiddenBackdrops =
        station
            .get(Fx.class)
            .call(() -> {
              texts.use(language);
              BackdropChoice choice = station.get(BackdropChoice.class);
              if (!hidden.isEmpty()) {
                choice.hide(hidden);
              }
              return choice.hidden().get();
            });
    try (PaperGround ground = PaperGround.read(folder, language, Progress.UNWATCHED)) {
      SheetOrder order = order(District.in(folder), texts).withoutBackdrops(hiddenBackdrops);
      return station.get(SheetPrinter.class).print(order, ground.tiles(), file, Progress.UNWATCHED);
    }
  }

  private SheetOrder order(Optional<District> district, UiTexts texts) {
    String name =
        title.isBlank()
            ? texts.get("document.print.name-initial", district.map(District::name).orElse(""))
            : title;
    if (atlas) {
      Envelope box = district.map(District::box).orElseThrow(SheetPrint::noPlace);
      return SheetOrder.of(name, Atlas.of(box, scale > 0 ? scale : ATLAS_SCALE, paper), hidden);
    }
    Optional<Envelope> home = district.map(District::home);
    GeoPoint centre =
        place
            .or(() -> home.map(box -> MapSheet.around(box, paper).centre()))
            .orElseThrow(SheetPrint::noPlace);
    int wanted =
        scale > 0
            ? scale
            : home.map(box -> MapSheet.around(box, paper).scale()).orElse(ATLAS_SCALE);
    return SheetOrder.of(name, new MapSheet(centre, wanted, paper), hidden);
  }

  /** Nobody can guess where a station without a district lies. */
  private static RefusedException noPlace() {
    return RefusedException.of("document.refused.noPlace");
  }
}
