package org.watchfloor.warning.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.warning.WarnedArea;
import org.watchfloor.warning.WarnedGround;

/** Finds the townships and counties an officer names. Reads the store; not on the JavaFX thread. */
final class TypedAreas {
  private static final int OFFERED = 6;

  private final WarnedGround ground;

  @Inject
  TypedAreas(WarnedGround ground) {
    this.ground = ground;
  }

  /**
   * The areas of names with blanks or commas between; a name may be the beginning or any part of
   * that of one area.
   *
   * @throws RefusedException if a name is none, or could be several
   */
  List<WarnedArea> of(String typed) {
    List<Area> known =
        ground.areas().stream().filter(area -> area.level() != AreaLevel.VILLAGE).toList();
    List<WarnedArea> found = new ArrayList<>();
    for (String name : typed.strip().split("[\\s,，、;；]+")) {
      if (!name.isEmpty()) {
        Area area = one(name, known);
        found.add(WarnedArea.coded(area.name(), area.code()));
      }
    }
    return found;
  }

  private static Area one(String name, List<Area> known) {
    List<Area> exact = known.stream().filter(area -> area.name().equals(name)).toList();
    List<Area> fit =
        exact.isEmpty()
            ? known.stream().filter(area -> area.name().contains(name)).toList()
            : exact;
    if (fit.size() == 1) {
      return fit.getFirst();
    }
    if (fit.isEmpty()) {
      throw RefusedException.of("warning.refused.area", name);
    }
    throw new RefusedException(
        Message.of(
            "warning.refused.areas",
            name,
            fit.stream().limit(OFFERED).map(Area::name).collect(Collectors.joining(" "))));
  }
}
