package org.watchfloor.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.supply.TransferLine;

/**
 * Goods as an argument: {@code ITEM=N}, or {@code ITEM=N/DAMAGED} where they arrive.
 *
 * @param damaged 0 where it is not said
 */
record GoodsArgument(String item, long quantity, long damaged) {
  private static final Pattern FORM = Pattern.compile("([^=]+)=(\\d{1,9})(?:/(\\d{1,9}))?");

  /**
   * Reads it.
   *
   * @throws WrongCallException if it has another form
   */
  static GoodsArgument read(String typed) {
    Matcher read = FORM.matcher(typed.strip());
    if (!read.matches()) {
      throw WrongCallException.of("cli.transfer.badLine", typed);
    }
    String damaged = read.group(3);
    return new GoodsArgument(
        read.group(1).strip(),
        Long.parseLong(read.group(2)),
        damaged == null ? 0 : Long.parseLong(damaged));
  }

  /**
   * Reads several, as an order or a request takes them.
   *
   * @throws WrongCallException if one has another form
   */
  static List<TransferLine> lines(List<String> typed) {
    return typed.stream()
        .map(GoodsArgument::read)
        .map(one -> new TransferLine(one.item(), one.quantity()))
        .toList();
  }
}
