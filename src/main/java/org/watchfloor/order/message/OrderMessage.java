package org.watchfloor.order.message;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.Addressee;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.Role;

/**
 * Writes an order so that it fits so many characters, and checks one that was received. The number
 * and the check digits come first and are never left out. Parts go in by importance as long as they
 * are whole; of the text as much as there is room for, cut at no number. Pure.
 */
public final class OrderMessage {
  /** Number, some word between with nothing in it a number may hold, check digits, the rest. */
  private static final Pattern RECEIVED =
      Pattern.compile(
          "(?<![A-Z0-9.@/~-])([A-Z0-9](?:[A-Z0-9.~-]*[A-Z0-9])?-[A-Z]{1,4}[0-9]{2}-[0-9]{1,9})[^A-Z0-9.@/-]{1,4}"
              + "(?:CHECK )?([0-9]{2})(?![0-9])(.*)",
          Pattern.DOTALL);

  /** How the parts stand in the message. */
  private static final List<MessagePart> READ_OUT =
      List.of(
          MessagePart.URGENCY,
          MessagePart.REVISION,
          MessagePart.DEADLINE,
          MessagePart.LEAD,
          MessagePart.TITLE,
          MessagePart.TEXT,
          MessagePart.ASSISTING,
          MessagePart.POST,
          MessagePart.BASIS);

  private static final Set<Integer> NUMBER_LIKE =
      Set.of((int) Character.DECIMAL_DIGIT_NUMBER, (int) Character.OTHER_NUMBER);

  private OrderMessage() {}

  /**
   * An order in at most so many characters (UTF-16 units, as short messages count). Where not even
   * number and check digits fit they alone are given: a message without them cannot be checked.
   */
  public static FittedMessage fit(Order order, int most, Texts texts) {
    Map<MessagePart, String> all = parts(order, texts);
    Map<MessagePart, String> taken = new EnumMap<>(MessagePart.class);
    List<MessagePart> leftOut = new ArrayList<>();
    int cut = 0;
    int room = most - head(order.number(), "00", texts).length();
    for (MessagePart part : MessagePart.values()) {
      String words = all.get(part);
      if (words == null) {
        continue;
      }
      if (words.length() <= room) {
        taken.put(part, words);
        room -= words.length();
      } else if (part == MessagePart.TEXT) {
        String some = shortened(words, room, texts);
        cut = words.length() - kept(some, texts);
        if (some.isEmpty()) {
          leftOut.add(part);
        } else {
          taken.put(part, some);
        }
        room = 0;
      } else {
        leftOut.add(part);
      }
    }
    StringBuilder rest = new StringBuilder();
    for (MessagePart part : READ_OUT) {
      rest.append(taken.getOrDefault(part, ""));
    }
    String check = CheckDigits.of(CheckDigits.row(order.number(), rest.toString()));
    String text = (head(order.number(), check, texts) + rest).stripTrailing();
    return new FittedMessage(text, check, leftOut, cut);
  }

  /**
   * Whether the check digits of a message that was received are right; false as well where there is
   * no number or no check digits in it.
   */
  public static boolean verify(String received) {
    String plain = plain(received).toUpperCase(Locale.ROOT);
    Matcher found = RECEIVED.matcher(plain);
    return found.find()
        && CheckDigits.of(CheckDigits.row(found.group(1), found.group(3))).equals(found.group(2));
  }

  private static String head(String number, String check, Texts texts) {
    return texts.get("order.message.head", number, check) + " ";
  }

  private static Map<MessagePart, String> parts(Order order, Texts texts) {
    Map<MessagePart, String> parts = new EnumMap<>(MessagePart.class);
    String due =
        DateTimeFormatter.ofPattern(texts.get("order.message.time"), Locale.ROOT)
            .format(order.deadline().atZone(WatchClock.BEIJING));
    put(parts, MessagePart.DEADLINE, texts.get("order.message.deadline", due));
    put(parts, MessagePart.URGENCY, texts.name("order.urgency", order.urgency()));
    put(parts, MessagePart.TEXT, order.now().text());
    put(parts, MessagePart.LEAD, texts.get("order.message.lead", order.lead().to().name()));
    if (order.revision() > 1) {
      put(parts, MessagePart.REVISION, texts.get("order.message.revision", order.revision()));
    }
    put(parts, MessagePart.POST, texts.get("order.message.post", order.now().act().post()));
    put(parts, MessagePart.TITLE, texts.get("order.message.title", order.title()));
    String assisting =
        order.addressees().stream()
            .filter(one -> one.role() == Role.ASSIST)
            .map(Addressee::to)
            .map(one -> one.name())
            .collect(Collectors.joining(texts.get("order.comma")));
    if (!assisting.isEmpty()) {
      put(parts, MessagePart.ASSISTING, texts.get("order.message.assisting", assisting));
    }
    OrderBasis basis = order.basis();
    String rests = basis.words().isEmpty() ? basis.id() : basis.words();
    if (!rests.isEmpty()) {
      put(parts, MessagePart.BASIS, texts.get("order.message.basis", rests));
    }
    return parts;
  }

  private static void put(Map<MessagePart, String> parts, MessagePart part, String words) {
    parts.put(part, plain(words));
  }

  /**
   * In the digits and letters of a keyboard, on one line: what a radio can say and a phone send.
   */
  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC)
        .replaceAll("[\\p{Cntrl}\\p{Z}]+", " ")
        .strip()
        .concat(" ");
  }

  private static String shortened(String words, int room, Texts texts) {
    String mark = texts.get("order.message.cut");
    int end = room - mark.length();
    if (end <= 0) {
      return "";
    }
    while (end > 0 && inside(words, end)) {
      end--;
    }
    String kept = words.substring(0, end).stripTrailing();
    return kept.isEmpty() ? "" : kept + mark;
  }

  private static int kept(String some, Texts texts) {
    return some.isEmpty() ? 0 : some.length() - texts.get("order.message.cut").length();
  }

  /** Whether a cut here would part what belongs together: a number from its unit, a sign in two. */
  private static boolean inside(String words, int at) {
    char before = words.charAt(at - 1);
    return Character.isHighSurrogate(before)
        || NUMBER_LIKE.contains(Character.getType(before))
        || before == ' '
        || before == '.'
        || before == '-'
        || before == ':'
        || before < 128 && Character.isLetter(before);
  }
}
