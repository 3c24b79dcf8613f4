package org.watchfloor.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Printed;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderDesk;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.SlipCause;
import org.watchfloor.order.SlipKind;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Slips on paper: a sheet for each unit, to be signed. */
class SlipPaperTest {
  private static final Texts ZH = new Texts(Language.ZH);

  @TempDir Path temp;
  private final HandClock clock = new HandClock();

  @Test
  void aReminderIsASheetForEachUnitCountedByItself() {
    List<String> pages = Printed.pages(print(SlipKind.REMINDER, ZH, "slip"));
    assertThat(pages).hasSize(2);
    assertThat(pages)
        .allMatch(page -> page.contains("提示单") && page.contains("第 1 页 共 1 页"))
        .allMatch(page -> page.contains("转移一线海塘外人员") && page.contains("签收单位、签收人："))
        .allMatch(page -> page.contains("ZS-DH-ZL26-0001-1") && page.contains("办理情况"));
    assertThat(pages.getFirst()).contains("示例镇3").doesNotContain("督促函");
    assertThat(pages.getLast()).contains("区水利局");
  }

  @Test
  void aSupervisionSlipGoesWithItsUrgingLetter() {
    List<String> pages = Printed.pages(print(SlipKind.SUPERVISION, ZH, "urging"));
    assertThat(pages).hasSize(4);
    assertThat(pages.get(0)).contains("督办单", "示例镇3");
    assertThat(pages.get(1))
        .contains("督促函", "示例镇3：", "未收到你单位签收", "18:00 前将一线海塘外 120 人", "回执", "盖章：");
  }

  @Test
  void inEnglishItSaysTheSame() {
    assertThat(Printed.text(print(SlipKind.SUPERVISION, new Texts(Language.EN), "slip-en")))
        .contains("Urging letter", "supervision slip", "Page 1 of 1");
  }

  private Path print(SlipKind kind, Texts texts, String name) {
    try (TestStation station = OrderDesk.open(temp.resolve("dh"), "ZS-DH", clock)) {
      OrderDesk.fill(station, 5);
      OrderService orders = station.get(OrderService.class);
      String number = orders.issue(OrderDesk.order(clock, OrderDesk.id(2), OrderDesk.id(3)));
      orders.slip(
          number,
          kind,
          SlipCause.UNSIGNED,
          List.of(OrderDesk.id(3), OrderDesk.LEAD),
          "电话两次无人接听",
          OrderDesk.POST);
      Order order = orders.find(number).orElseThrow();
      Path file = temp.resolve(name + ".pdf");
      station.get(SlipPaper.class).print(order, order.slips().getLast(), texts, file);
      Printed.look(file, name);
      return file;
    }
  }
}
