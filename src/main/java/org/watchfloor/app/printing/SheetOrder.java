package org.watchfloor.app.printing;

import java.util.List;
import java.util.Set;
import org.watchfloor.document.sheet.Atlas;
import org.watchfloor.document.sheet.MapSheet;

/**
 * What somebody wants printed.
 *
 * @param title what stands over every sheet
 * @param index the overview of an atlas, empty for a single sheet
 * @param sheets the sheets with their names, at least one
 * @param hidden the ids of the layers that are left out
 * @param hiddenBackdrops the ids of the imported layers that are left out
 */
public record SheetOrder(
    String title,
    List<MapSheet> index,
    List<Atlas.Named> sheets,
    Set<String> hidden,
    Set<String> hiddenBackdrops) {
  public SheetOrder {
    index = List.copyOf(index);
    sheets = List.copyOf(sheets);
    hidden = Set.copyOf(hidden);
    hiddenBackdrops = Set.copyOf(hiddenBackdrops);
  }

  /** One sheet. */
  public static SheetOrder of(String title, MapSheet sheet, Set<String> hidden) {
    return new SheetOrder(title, List.of(), List.of(new Atlas.Named("", sheet)), hidden, Set.of());
  }

  /** A whole district. */
  public static SheetOrder of(String title, Atlas atlas, Set<String> hidden) {
    return new SheetOrder(title, List.of(atlas.overview()), atlas.sheets(), hidden, Set.of());
  }

  /** The same without these imported layers. */
  public SheetOrder withoutBackdrops(Set<String> ids) {
    return new SheetOrder(title, index, sheets, hidden, ids);
  }
}
