package org.watchfloor.sampledata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;

/** The registers of goods: depots in four tiers, the catalogue, what lies where. */
final class Supplies {
  private static final Map<String, String> TARGET =
      Map.of("区级", "district", "专业", "special", "镇街", "town", "村社", "village");

  private record Depot(String code, String tier, String categories) {}

  private final District district;
  private final Sources sources;
  private final Grounds grounds;
  private final Phones phones;
  private final List<Depot> depots = new ArrayList<>();

  Supplies(District district, Sources sources, Grounds grounds, Phones phones) {
    this.district = district;
    this.sources = sources;
    this.grounds = grounds;
    this.phones = phones;
  }

  Register depots() throws IOException {
    Register register = new Register("depots.csv", "编号,名称,层级,管理单位,区划代码,地址,经度,纬度,电话");
    for (CSVRecord row : sources.rows("depots.csv")) {
      Town town = town(row.get("town"));
      depot(
          register,
          row.get("name"),
          row.get("tier"),
          row.get("unit"),
          town.code() + "000",
          town.fullName(),
          grounds.inTown(town.name()),
          row.get("categories"));
    }
    for (Town town : district.towns()) {
      depot(
          register,
          town.fullName() + "应急物资库",
          "镇街",
          "ZS-" + town.code(),
          town.code() + "000",
          town.fullName(),
          grounds.inTown(town.name()),
          "*");
    }
    int turn = 0;
    for (Village village : district.villages()) {
      if (!village.isCommunity() && turn++ % 9 == 0) {
        depot(
            register,
            village.fullName() + "应急物资点",
            "村社",
            "ZS-" + village.town().code(),
            village.code(),
            village.town().fullName() + village.fullName(),
            grounds.inVillage(village.name()),
            "*");
      }
    }
    return register;
  }

  Register catalogue() throws IOException {
    Register register = new Register("supplies.csv", "编码,名称,规格,单位,类别,可回收");
    for (CSVRecord row : sources.rows("supplies.csv")) {
      register.add(
          row.get("code"),
          row.get("name"),
          row.get("spec"),
          row.get("unit"),
          row.get("category"),
          row.get("reusable"));
    }
    return register;
  }

  /** By the list per 10,000 people (general knowledge): starting values a district replaces. */
  static Register kits() {
    Register register = new Register("kits.csv", "套装编码,名称,供多少人,物资清单");
    register.add(
        "TZ-1000",
        "1000人份安置三日包",
        1000,
        "1010101*682；1010201*375；1020101*1000；1020102*1000；1030201*500；1030301*300；1030401*5；"
            + "2030204*20；2030101*2");
    register.add("TZ-QX100", "抢险队员雨夜包", 100, "1020202*100；1020203*100；2010101*100；2030203*100");
    return register;
  }

  /** Call after {@link #depots()}. */
  Register stock() throws IOException {
    Register register = new Register("stock.csv", "物资库编号,物资编码,数量,储备方式,批次,有效期,最低储备,调用时限（小时）");
    List<CSVRecord> goods = sources.rows("supplies.csv");
    for (Depot depot : depots) {
      String target = TARGET.getOrDefault(depot.tier(), "");
      for (CSVRecord item : goods) {
        int norm = norm(depot, Integer.parseInt(item.get(target)));
        boolean carried =
            depot.categories().equals("*")
                || List.of(depot.categories().split(" ")).contains(item.get("category"));
        Dice dice = Dice.of("stock", depot.code(), item.get("code"));
        if (carried && norm > 0 && dice.chance(carriedShare(depot))) {
          line(register, depot, item, norm, dice);
        }
      }
    }
    return register;
  }

  private static int norm(Depot depot, int target) {
    boolean main = depot.code().equals("WZ-001");
    return depot.tier().equals("区级")
        ? (int) Math.ceil(target * (main ? 0.4 : 0.15))
        : depot.tier().equals("专业") ? (int) Math.ceil(target * 0.6) : target;
  }

  private static double carriedShare(Depot depot) {
    return switch (depot.tier()) {
      case "区级" -> 0.97;
      case "专业" -> 1;
      case "镇街" -> 0.55;
      default -> 0.6;
    };
  }

  private static void line(Register register, Depot depot, CSVRecord item, int norm, Dice dice) {
    int quantity = (int) Math.max(1, Math.round(norm * dice.between(0.75, 1.35)));
    int least = (int) Math.floor(norm * 0.8);
    boolean perishable = List.of("饮水食品", "医疗", "燃料").contains(item.get("category"));
    int made = dice.whole(2, 30);
    String mode =
        depot.tier().equals("区级") && perishable && dice.chance(0.3)
            ? (dice.chance(0.7) ? "协议" : "产能")
            : "实物";
    register.add(
        depot.code(),
        item.get("code"),
        quantity,
        mode,
        mode.equals("实物") ? month(made) : "",
        perishable && mode.equals("实物") ? month(made - dice.whole(24, 36)) + "-28" : "",
        least,
        mode.equals("协议") ? "24" : mode.equals("产能") ? "72" : "");
  }

  /** The month so many months before November 2026. */
  private static String month(int before) {
    int months = 2026 * 12 + 10 - before;
    return String.format("%d-%02d", months / 12, months % 12 + 1);
  }

  private void depot(
      Register register,
      String name,
      String tier,
      String unit,
      String area,
      String address,
      Coordinate at,
      String categories) {
    String code = String.format("WZ-%03d", depots.size() + 1);
    depots.add(new Depot(code, tier, categories));
    register.add(code, name, tier, unit, area, address, at, phones.landline());
  }

  private Town town(String name) {
    return district.towns().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }
}
