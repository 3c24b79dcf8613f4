package org.watchfloor.geo.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/** Reads a shapefile: geometry, attributes beside it, and the system both are given in. */
final class ShapefileLayer {
  private static final byte[] NONE = {};

  private final LayerParts parts;
  private final LayerIntake intake;
  private final List<Message> notes = new ArrayList<>();

  ShapefileLayer(LayerParts parts, LayerIntake intake) {
    this.parts = parts;
    this.intake = intake;
  }

  /** Takes all features. */
  void read() {
    system();
    byte[] shp = Objects.requireNonNull(parts.parts().get("shp"));
    List<@Nullable Geometry> shapes = new ShpRecords(parts.file(), shp).read();
    DbfTable table = table();
    if (table != null && table.rows() != shapes.size()) {
      notes.add(Message.of("geo.layer.note.rows", table.rows(), shapes.size()));
    }
    for (int i = 0; i < shapes.size(); i++) {
      boolean known = table != null && i < table.rows();
      if (known && table != null && table.deleted(i)) {
        continue;
      }
      Map<String, String> row = known && table != null ? table.row(i) : Map.of();
      intake.add(Names.of(row), shapes.get(i), row, null);
    }
  }

  /** What is to be told besides what the intake counts. */
  List<Message> notes() {
    return notes;
  }

  private void system() {
    byte[] prj = parts.parts().get("prj");
    if (prj == null) {
      notes.add(Message.of("geo.layer.note.noPrj"));
      return;
    }
    String text =
        LayerText.decode(prj)
            .orElseThrow(() -> RefusedException.of("geo.layer.refused.prj", parts.file()));
    intake.in(PrjText.read(parts.file(), text).orElse(null));
  }

  private @Nullable DbfTable table() {
    byte[] dbf = parts.parts().get("dbf");
    if (dbf == null) {
      notes.add(Message.of("geo.layer.note.noDbf"));
      return null;
    }
    return new DbfTable(parts.file(), dbf, parts.parts().getOrDefault("cpg", NONE));
  }
}
