package org.watchfloor.sampledata;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** The register of vessels: a few at every pier, none of which exists. */
final class Vessels {
  private static final List<String> KINDS = List.of("渔船", "渔船", "渔船", "货船", "工程船", "休闲船", "客渡船");

  private Vessels() {}

  static Register of(District district) {
    Register register = new Register("vessels.csv", "编号,船名号,类型,船籍港,区划代码,经度,纬度,核定人数,联系渠道,责任岗位");
    for (Crossings.Pier pier : district.crossings().piers()) {
      Coordinate at = district.roads().point(pier.node());
      Town town = nearestTown(district, at);
      Dice dice = Dice.of("vessels", pier.name());
      int many = dice.whole(2, 4);
      for (int i = 0; i < many; i++) {
        int number = register.rows().size() + 1;
        String kind = dice.pick(KINDS);
        register.add(
            String.format("CB-%03d", number),
            String.format("示例%s%03d", kind, number),
            kind,
            pier.name().replace("码头", ""),
            town.code() + "000",
            at,
            kind.equals("客渡船") ? dice.whole(60, 200) : dice.whole(3, 14),
            String.format("甚高频16频道，北斗 %06d", number),
            People.stationPost(town));
      }
    }
    return register;
  }

  private static Town nearestTown(District district, Coordinate at) {
    Town best = district.towns().getFirst();
    for (Town town : district.towns()) {
      if (town.centre().distance(at) < best.centre().distance(at)) {
        best = town;
      }
    }
    return best;
  }
}
