package org.watchfloor.sampledata;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The register of shelters: sports halls and schools of the towns, halls of the villages, school
 * yards for earthquakes. Capacities follow from the area: 0.5 m² a person for a night, 2 m² for a
 * fortnight, 4.5 m² beyond (GB 51143 as the domain notes quote it).
 */
final class Shelters {
  private static final int LARGE_TOWN = 25_000;

  private final District district;
  private final Phones phones;
  private final Map<String, Village> byName = new HashMap<>();
  private final Register register =
      new Register(
          "shelters.csv",
          "编号,名称,区划代码,地址,经度,纬度,级别,类型,有效面积(平方米),紧急容量,短期容量,长期容量,适用灾种,设施,生命周期,联系岗位,电话");

  private Shelters(District district, Phones phones) {
    this.district = district;
    this.phones = phones;
    district.villages().stream()
        .filter(village -> !village.isCommunity())
        .forEach(village -> byName.put(village.name(), village));
  }

  static Register of(District district, Phones phones) {
    Shelters shelters = new Shelters(district, phones);
    shelters.add();
    return shelters.register;
  }

  private void add() {
    int hall = 0;
    for (Built.Place place : district.built().places()) {
      boolean large = place.town().people() >= LARGE_TOWN;
      switch (place.use()) {
        case SPORTS_HALL -> indoor(place, large ? "区级" : "镇街级", large ? 1500 : 450);
        case MIDDLE_SCHOOL -> {
          indoor(place, large ? "区级" : "镇街级", large ? 1100 : 400);
          yard(place, large ? "区级" : "镇街级", large ? 5200 : 2400);
        }
        case PRIMARY_SCHOOL -> indoor(place, "镇街级", 380);
        case VILLAGE_HALL -> {
          if (hall++ % 3 == 0) {
            indoor(place, "村社级", 130);
          }
        }
        case TOWNHALL, HOSPITAL, POLICE, FIRE_STATION -> {}
      }
    }
  }

  private void indoor(Built.Place place, String grade, int least) {
    Dice dice = Dice.of("shelter", place.name());
    int area = dice.whole(least, least * 9 / 4);
    String suffix =
        switch (place.use()) {
          case MIDDLE_SCHOOL -> "体育馆避灾安置场所";
          case PRIMARY_SCHOOL -> "食堂避灾安置点";
          default -> grade.equals("村社级") ? "避灾安置点" : "避灾安置场所";
        };
    String facilities =
        switch (grade) {
          case "区级" -> "供水;供电;应急发电;厕所;淋浴;医疗点;厨房;广播;物资间;无障碍";
          case "镇街级" -> "供水;供电;应急发电;厕所;医疗点;厨房;物资间";
          default -> "供水;供电;厕所;应急灯";
        };
    write(place, suffix, grade, "室内", area, grade.equals("区级"), "防汛;防台", facilities, dice);
  }

  private void yard(Built.Place place, String grade, int least) {
    Dice dice = Dice.of("yard", place.name());
    int area = dice.whole(least, least * 2);
    write(place, "操场避难场所", grade, "室外", area, false, "地震", "供水;应急照明;厕所;标识;广播", dice);
  }

  private void write(
      Built.Place place,
      String suffix,
      String grade,
      String type,
      int area,
      boolean longStay,
      String hazards,
      String facilities,
      Dice dice) {
    Village village = byName.get(place.settlement().name());
    boolean inVillage = place.use() == Built.Use.VILLAGE_HALL;
    String area12 =
        inVillage ? Objects.requireNonNull(village).code() : place.town().code() + "000";
    register.add(
        String.format("BZ-%03d", register.rows().size() + 1),
        place.name() + suffix,
        area12,
        place.town().fullName()
            + (inVillage ? place.settlement().name() + "村" : "")
            + place.name()
            + (type.equals("室外") ? "操场" : "内"),
        place.middle(),
        grade,
        type,
        area,
        (int) Math.floor(area / 0.5),
        (int) Math.floor(area / 2.0),
        longStay ? (int) Math.floor(area / 4.5) : 0,
        hazards,
        facilities,
        state(dice),
        inVillage ? place.settlement().name() + "村避灾安置点管理员" : People.stationPost(place.town()),
        phones.landline());
  }

  private static String state(Dice dice) {
    double luck = dice.unit();
    return luck < 0.9 ? "在用" : luck < 0.95 ? "已验收" : luck < 0.98 ? "在建" : "规划";
  }
}
