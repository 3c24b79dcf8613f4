package org.watchfloor.sampledata;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;

/** The registers of who and where: areas, units and the posts that answer the telephone. */
final class People {
  static final String ROOT = "330900000000";

  private final District district;
  private final Sources sources;
  private final Phones phones;

  People(District district, Sources sources, Phones phones) {
    this.district = district;
    this.sources = sources;
    this.phones = phones;
  }

  Register areas() throws IOException {
    Register areas = new Register("areas.csv", "代码,名称,级别,上级代码,户数,人口,经度,纬度");
    areas.add(ROOT, "舟山示例区", "区县", "", households(""), people(""), seat("临城"));
    for (CSVRecord county : sources.rows("counties.csv")) {
      String code = county.get("code");
      areas.add(
          code + "000000",
          county.get("name"),
          "区县",
          ROOT,
          households(code),
          people(code),
          seat(county.get("seat")));
    }
    for (Town town : district.towns()) {
      areas.add(
          town.code() + "000",
          town.fullName(),
          "乡镇",
          town.county() + "000000",
          households(town.code()),
          people(town.code()),
          town.centre());
    }
    for (Village village : district.villages()) {
      areas.add(
          village.code(),
          village.fullName(),
          "村社",
          village.town().code() + "000",
          village.households(),
          village.people(),
          village.centre());
    }
    return areas;
  }

  Register units() throws IOException {
    Register units = new Register("units.csv", "编号,名称,类别,上级编号,区划代码,值班电话");
    units.add("ZS-HQ", "舟山示例区应急指挥部", "指挥部", "", ROOT, phones.landline());
    for (CSVRecord county : sources.rows("counties.csv")) {
      units.add(
          "ZS-" + county.get("code"),
          county.get("name") + "应急指挥部",
          "指挥部",
          "ZS-HQ",
          county.get("code") + "000000",
          phones.landline());
    }
    for (CSVRecord unit : sources.rows("units.csv")) {
      units.add(
          unit.get("code"),
          unit.get("name"),
          unit.get("kind"),
          unit.get("parent"),
          ROOT,
          phones.landline());
    }
    for (Town town : district.towns()) {
      units.add(
          "ZS-" + town.code(),
          town.office(),
          "镇街",
          "ZS-" + town.county(),
          town.code() + "000",
          phones.landline());
    }
    return units;
  }

  Register contacts() throws IOException {
    Register contacts = new Register("contacts.csv", "编号,岗位,单位编号,手机,固话,卫星电话,370M,北斗卡号,核实日期");
    for (CSVRecord post : sources.rows("posts.csv")) {
      contact(contacts, post.get("post"), post.get("unit"), true);
    }
    for (CSVRecord county : sources.rows("counties.csv")) {
      String unit = "ZS-" + county.get("code");
      for (String post : List.of("值班长", "值班员甲", "值班员乙", "带班领导")) {
        contact(contacts, county.get("name") + "应急指挥部" + post, unit, true);
      }
    }
    for (CSVRecord unit : sources.rows("units.csv")) {
      if (!unit.get("kind").equals("专委会")) {
        contact(contacts, unit.get("name") + "值班室", unit.get("code"), false);
      }
    }
    for (Town town : district.towns()) {
      String unit = "ZS-" + town.code();
      contact(contacts, town.fullName() + "主要负责人", unit, true);
      contact(contacts, stationPost(town), unit, true);
      contact(contacts, town.fullName() + "防汛联络员", unit, false);
    }
    return contacts;
  }

  /** The post that answers for a town's emergency and fire station (小防指办). */
  static String stationPost(Town town) {
    return town.fullName() + "应急消防管理站值班员";
  }

  private void contact(Register contacts, String post, String unit, boolean equipped) {
    Dice dice = Dice.of("contact", post);
    String mobile = phones.mobile();
    String landline = phones.landline();
    String satellite = equipped ? phones.satellite() : "";
    contacts.add(
        String.format("LX-%03d", contacts.rows().size() + 1),
        post,
        unit,
        mobile,
        landline,
        satellite,
        equipped ? phones.radio() : "",
        equipped ? Phones.beidou(satellite) : "",
        String.format("2026-%02d-%02d", dice.whole(3, 11), dice.whole(1, 20)));
  }

  private Coordinate seat(String town) {
    return district.towns().stream()
        .filter(candidate -> candidate.name().equals(town))
        .findFirst()
        .orElseThrow()
        .centre();
  }

  private int people(String prefix) {
    return villages(prefix).stream().mapToInt(Village::people).sum();
  }

  private int households(String prefix) {
    return villages(prefix).stream().mapToInt(Village::households).sum();
  }

  private List<Village> villages(String prefix) {
    return district.villages().stream().filter(v -> v.code().startsWith(prefix)).toList();
  }
}
