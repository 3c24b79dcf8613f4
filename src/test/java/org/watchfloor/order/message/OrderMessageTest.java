package org.watchfloor.order.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.order.Addressee;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderAct;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.Recipient;
import org.watchfloor.order.Revision;
import org.watchfloor.order.Role;
import org.watchfloor.order.Urgency;

/** How an order reads on narrow channels. */
class OrderMessageTest {
  private static final Instant NOW = Instant.parse("2026-07-20T02:10:00Z");
  private static final Texts ZH = new Texts(Language.ZH);

  private static Order order(String text) {
    OrderAct act = new OrderAct(NOW, NOW, "防指办主任", "值班员甲", "ZS-DH-1");
    return new Order(
        "ZS-DH-ZL26-0137",
        "转移海塘外人员",
        OrderBasis.NONE,
        Urgency.EXTRA,
        List.of(new Revision(1, text, NOW.plusSeconds(30_000), "", act)),
        List.of(
            new Addressee(new Recipient("U-1", "示例镇"), Role.LEAD, NOW, List.of()),
            new Addressee(new Recipient("U-2", "区水利局"), Role.ASSIST, NOW, List.of())),
        List.of(),
        null,
        Contradictions.NONE);
  }

  @Test
  void aShortOrderIsWholeOnTheRadio() {
    FittedMessage radio = OrderMessage.fit(order("立即转移海塘外 120 人"), 60, ZH);
    assertThat(radio.text())
        .isEqualTo("令ZS-DH-ZL26-0137校" + radio.check() + " 特急 20日18:30前报 示例镇牵头 立即转移海塘外 120 人");
    assertThat(radio.cut()).isZero();
    assertThat(radio.leftOut())
        .containsExactly(MessagePart.POST, MessagePart.TITLE, MessagePart.ASSISTING);
  }

  @Test
  void aLongOneIsCutBeforeANumberAndSaysSo() {
    String text = "立即转移一线海塘外人员到镇中心小学和体育馆，共 1200 人，逐户登记，两小时一报。";
    FittedMessage radio = OrderMessage.fit(order(text), 60, ZH);
    assertThat(radio.text().length()).isLessThanOrEqualTo(60);
    assertThat(radio.text()).endsWith("…余略");
    assertThat(radio.cut()).isPositive();
    for (int most = 40; most < 160; most++) {
      String fitted = OrderMessage.fit(order(text), most, ZH).text();
      assertThat(fitted.contains("1200 人") || !fitted.matches(".*[^0-9]12?0?0?…余略.*"))
          .as(fitted)
          .isTrue();
    }
  }

  @Test
  void fullWidthDigitsAndLineBreaksBecomeWhatAPhoneSends() {
    FittedMessage sms = OrderMessage.fit(order("转移１２０人\n至２号点"), 120, ZH);
    assertThat(sms.text()).contains("转移120人 至2号点");
    assertThat(OrderMessage.verify(sms.text().replace("120", "１２０"))).isTrue();
  }

  @Test
  void whatIsNoOrderIsNotRight() {
    for (String text : List.of("", "令", "校83", "ZS-DH-ZL26-0137", "令ZS-DH-ZL26-0137校8")) {
      assertThat(OrderMessage.verify(text)).as(text).isFalse();
    }
    String right = OrderMessage.fit(order("转移 120 人"), 60, ZH).text();
    assertThat(OrderMessage.verify("收到：" + right)).isTrue();
    assertThat(OrderMessage.verify(right.replace("120", "210"))).isFalse();
    assertThat(OrderMessage.verify(right.replace("0137", "0173"))).isFalse();
  }

  @Test
  void theLimitsAreThoseOfTheFile() {
    MessageLimits limits = Guice.createInjector().getInstance(MessageLimits.class);
    assertThat(limits.of(MessageWay.RADIO)).isEqualTo(60);
    assertThat(limits.of(MessageWay.SMS)).isEqualTo(120);
    assertThat(limits.of(MessageWay.BEIDOU)).isEqualTo(1000);
  }

  @Test
  void theTwoDigitsAreThoseOfTheRule() {
    assertThat(CheckDigits.of("")).isEqualTo("00");
    assertThat(CheckDigits.of("0")).isEqualTo("05");
    assertThat(CheckDigits.of("10")).isEqualTo("35");
    assertThat(CheckDigits.of("zl26")).isEqualTo(CheckDigits.of("ZL26"));
  }
}
