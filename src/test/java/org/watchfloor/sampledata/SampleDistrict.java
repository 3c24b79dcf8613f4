package org.watchfloor.sampledata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the sample district anew. Plans, drills and {@code district.yaml} are written by hand and
 * stay as they are.
 */
final class SampleDistrict {
  static final String ATTRIBUTION = "示意路网 · 海岸线 GSHHG (LGPL)";

  private SampleDistrict() {}

  /** Reads the folder {@code args[0]/source}, writes {@code args[0]/zhoushan}. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Sources sources = new Sources(folder.resolve("source"));
    write(District.make(sources), sources, folder.resolve("zhoushan"));
  }

  /** Writes every generated file of the district into a folder, which is made when missing. */
  static void write(District district, Sources sources, Path out) throws IOException {
    Files.createDirectories(out);
    for (Register register : registers(district, sources)) {
      Files.writeString(out.resolve(register.file()), register.text(), StandardCharsets.UTF_8);
    }
    Files.writeString(out.resolve("boundary.geojson"), Boundary.of(district, sources));
    try (OutputStream file = Files.newOutputStream(out.resolve("zhoushan.osm.pbf"))) {
      PbfFile.write(Cartographer.draw(district), ATTRIBUTION, file);
    }
  }

  /** The registers, in the order in which they are imported. */
  static List<Register> registers(District district, Sources sources) throws IOException {
    Phones phones = new Phones();
    Grounds grounds = new Grounds(district);
    People people = new People(district, sources, phones);
    Supplies supplies = new Supplies(district, sources, grounds, phones);
    List<Register> all = new ArrayList<>();
    all.add(people.areas());
    all.add(people.units());
    all.add(people.contacts());
    all.add(supplies.depots());
    all.add(supplies.catalogue());
    all.add(Supplies.kits());
    all.add(supplies.stock());
    Register shelters = Shelters.of(district, phones);
    all.add(shelters);
    all.add(Teams.of(district, sources, grounds, phones));
    Register risks = Risks.of(district);
    all.add(risks);
    all.add(Vessels.of(district));
    all.add(Households.of(risks, shelters, phones));
    return List.copyOf(all);
  }
}
