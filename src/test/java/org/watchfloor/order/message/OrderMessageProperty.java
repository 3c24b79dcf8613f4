package org.watchfloor.order.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
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

/** Whatever the order says: it fits, its numbers are whole, and a slip of the tongue shows. */
class OrderMessageProperty {
  private static final Instant NOW = Instant.parse("2026-07-20T02:10:00Z");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final String SYMBOLS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ.-";

  @Property(tries = 600)
  void itFitsWithNumberAndCheckWholeAndSaysWhatIsLeftOut(
      @ForAll("orders") Order order, @ForAll @IntRange(min = 55, max = 1000) int most) {
    for (Language language : Language.values()) {
      Texts texts = new Texts(language);
      FittedMessage fitted = OrderMessage.fit(order, most, texts);
      String head = texts.get("order.message.head", order.number(), fitted.check());
      assertThat(fitted.text()).startsWith(head);
      assertThat(fitted.text().length()).isLessThanOrEqualTo(Math.max(most, head.length()));
      assertThat(OrderMessage.verify(fitted.text())).isTrue();
      assertThat(numbers(fitted.text())).isSubsetOf(numbers(whole(order, texts)));
      boolean all = fitted.text().equals(whole(order, texts));
      assertThat(fitted.whole() || !all).isTrue();
      assertThat(fitted.leftOut()).doesNotHaveDuplicates().isSorted();
    }
  }

  private static String whole(Order order, Texts texts) {
    return OrderMessage.fit(order, 100_000, texts).text();
  }

  /** Numbers of the words: those of the head are the same but for the check digits. */
  private static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    Matcher found = NUMBER.matcher(text.substring(text.indexOf(' ') + 1));
    while (found.find()) {
      numbers.add(found.group());
    }
    return text.startsWith("ORDER") && !numbers.isEmpty()
        ? numbers.subList(Math.min(5, numbers.size()), numbers.size())
        : numbers;
  }

  @Property(tries = 300)
  void oneWrongCharacterOfTheNumberShows(
      @ForAll("orders") Order order, @ForAll @IntRange(min = 0, max = 60) int place) {
    String text = OrderMessage.fit(order, 120, new Texts(Language.ZH)).text();
    int at = 1 + place % order.number().length();
    for (char symbol : SYMBOLS.toCharArray()) {
      if (symbol != text.charAt(at)) {
        assertThat(OrderMessage.verify(changed(text, at, symbol)))
            .as(changed(text, at, symbol))
            .isFalse();
      }
    }
  }

  @Example
  void whatBreaksANumberInTwoIsNoWordBetweenItAndItsCheck() {
    String received =
        "令QP-ZL26-3.95校18 特急 20日12:10前报 区水利局牵头 ..7安93-: 793转转转转转转转0032转转转转转转转转转转转转转2转转转转2转4转转13转210转4转转.3 834 防指办主任令";
    assertThat(OrderMessage.verify(received)).isFalse();
  }

  @Property(tries = 300)
  void oneWrongDigitAnywhereShows(@ForAll("orders") Order order) {
    String text = OrderMessage.fit(order, 1000, new Texts(Language.ZH)).text();
    for (int at = 0; at < text.length(); at++) {
      if (digit(text.charAt(at))) {
        for (char other = '0'; other <= '9'; other++) {
          if (other != text.charAt(at)) {
            assertThat(OrderMessage.verify(changed(text, at, other))).isFalse();
          }
        }
      }
    }
  }

  @Property(tries = 200)
  void twoDigitsThatChangedPlacesShow(@ForAll("orders") Order order) {
    // Not longer than the distance at which the powers of the check come round.
    String text = OrderMessage.fit(order, 96, new Texts(Language.ZH)).text();
    for (int one = 0; one < text.length(); one++) {
      for (int other = one + 1; other < text.length(); other++) {
        char first = text.charAt(one);
        char second = text.charAt(other);
        boolean number = digit(first) && digit(second) && first != second;
        // Digits of the check itself against those of the message: a wrong check, seldom a right
        // one.
        boolean check = inCheck(order, one) != inCheck(order, other);
        if (number && !check) {
          String wrong = changed(changed(text, one, second), other, first);
          assertThat(OrderMessage.verify(wrong)).as(wrong).isFalse();
        }
      }
    }
  }

  @Property(tries = 200)
  void twoNeighboursOfTheNumberThatChangedPlacesShow(@ForAll("orders") Order order) {
    String text = OrderMessage.fit(order, 200, new Texts(Language.ZH)).text();
    for (int at = 1; at < order.number().length(); at++) {
      if (text.charAt(at) != text.charAt(at + 1)) {
        String wrong = changed(changed(text, at, text.charAt(at + 1)), at + 1, text.charAt(at));
        assertThat(OrderMessage.verify(wrong)).as(wrong).isFalse();
      }
    }
  }

  private static boolean inCheck(Order order, int at) {
    int from = 1 + order.number().length() + 1;
    return at >= from && at < from + 2;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String changed(String text, int at, char to) {
    return text.substring(0, at) + to + text.substring(at + 1);
  }

  @Provide
  Arbitrary<Order> orders() {
    Arbitrary<String> words =
        Arbitraries.strings()
            .withChars("转移人员至安置点立即，。 ")
            .withCharRange('0', '9')
            .withChars('.', '-', '\n', '\uff11', '\u2460')
            .withChars("\ud83d\ude92")
            .ofMinLength(1)
            .ofMaxLength(200)
            .filter(text -> !text.isBlank());
    Arbitrary<String> stations =
        Arbitraries.of("QP", "ZS-DH", "ZS-DH.2", "ZHOUSHAN-DINGHAI-LONG-NAME-12345");
    return Combinators.combine(
            words,
            words.map(text -> text.substring(0, Math.min(20, text.length()))),
            stations,
            Arbitraries.integers().between(1, 9999),
            Arbitraries.integers().between(0, 6),
            Arbitraries.of(Urgency.values()))
        .as((text, title, station, no, assisting, urgency) ->
            order(text, title, station + "-ZL26-" + "%04d".formatted(no), assisting, urgency));
  }

  private static Order order(
      String text, String title, String number, int assisting, Urgency urgency) {
    List<Addressee> units = new ArrayList<>();
    units.add(new Addressee(new Recipient("U-1", "区水利局"), Role.LEAD, NOW, List.of()));
    for (int i = 0; i < assisting; i++) {
      units.add(new Addressee(new Recipient("T-" + i, "示例镇" + i), Role.ASSIST, NOW, List.of()));
    }
    OrderAct act = new OrderAct(NOW, NOW, "防指办主任", "值班员甲", "ZS-DH-1");
    return new Order(
        number,
        title,
        OrderBasis.on(OrderBasis.Kind.INCIDENT, "ZS-DH-20260720-03"),
        urgency,
        List.of(new Revision(1, text, NOW.plusSeconds(7200), "", act)),
        units,
        List.of(),
        null,
        Contradictions.NONE);
  }
}
