package org.watchfloor.sampledata;

import java.util.List;
import java.util.Optional;

/**
 * The roster of households that must move from slopes and old houses. Nobody in it exists: heads
 * are numbers, addresses are those of the risk point.
 */
final class Households {
  private static final List<String> CARE = List.of("行动不便，需轮椅", "高龄独居", "婴幼儿", "孕妇", "需按时服药");
  private static final int EVERY = 4;

  private final Register register =
      new Register("households.csv", "户编号,区划代码,风险点编号,户主,人数,特殊人数,照护说明,地址,电话,转移车辆,责任岗位A,责任岗位B,安置点编号");
  private final Register shelters;
  private final Phones phones;

  private Households(Register shelters, Phones phones) {
    this.shelters = shelters;
    this.phones = phones;
  }

  static Register of(Register risks, Register shelters, Phones phones) {
    Households all = new Households(shelters, phones);
    int turn = 0;
    for (List<String> risk : risks.rows()) {
      boolean lived = List.of("地质灾害", "危房").contains(cell(risks, risk, "类别"));
      if (lived && turn++ % EVERY == 0) {
        all.point(risks, risk);
      }
    }
    return all.register;
  }

  private void point(Register risks, List<String> risk) {
    String number = cell(risks, risk, "编号");
    String area = cell(risks, risk, "区划代码");
    String place = cell(risks, risk, "名称");
    String post = cell(risks, risk, "责任岗位");
    Optional<String> shelter = shelter(area);
    int households = Integer.parseInt(cell(risks, risk, "影响户数"));
    for (int i = 1; i <= households; i++) {
      Dice dice = Dice.of("household", number, i);
      int people = dice.whole(1, 5);
      int frail = dice.chance(0.35) ? dice.whole(1, Math.min(2, people)) : 0;
      int serial = register.rows().size() + 1;
      register.add(
          String.format("ZH-%04d", serial),
          area,
          number,
          "示例户 " + serial,
          people,
          frail,
          frail == 0 ? "" : dice.pick(CARE),
          place + i + "号",
          phones.landline(),
          dice.chance(0.5) ? "村社客车" : "自行转移",
          post,
          place.replaceAll("屋后山坡|老屋片", "") + "网格员",
          shelter.orElse(""));
    }
  }

  /** A shelter of the same township that is in use. */
  private Optional<String> shelter(String area) {
    return shelters.rows().stream()
        .filter(row -> cell(shelters, row, "区划代码").startsWith(area.substring(0, 9)))
        .filter(row -> cell(shelters, row, "生命周期").equals("在用"))
        .map(row -> cell(shelters, row, "编号"))
        .findFirst();
  }

  private static String cell(Register register, List<String> row, String column) {
    return row.get(register.header().indexOf(column));
  }
}
