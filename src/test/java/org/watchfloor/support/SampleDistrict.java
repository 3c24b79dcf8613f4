package org.watchfloor.support;

import java.nio.file.Path;
import java.util.List;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;

/** The registers of the sample district, to try pages and rules on a district of full size. */
public final class SampleDistrict {
  private static final Path FOLDER = SourceTree.path("sample-data/zhoushan");
  private static final List<String> REGISTERS =
      List.of(
          "areas",
          "units",
          "contacts",
          "risks",
          "depots",
          "supplies",
          "stock",
          "shelters",
          "teams");

  private SampleDistrict() {}

  /** Takes all registers in. */
  public static void importInto(Importer importer) {
    for (String kind : REGISTERS) {
      importer.prepare(FOLDER.resolve(kind + ".csv"), ImportSpec.of(null).as(kind)).apply();
    }
  }
}
