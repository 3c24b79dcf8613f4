package org.watchfloor.table;

import java.util.regex.Pattern;
import org.watchfloor.base.Message;

/** Reads one telephone number to dial; a cell with several is refused, with the first proposed. */
final class PhoneReader {
  /** The character zhuan, before an extension. */
  private static final String NUMBER = "\\+?\\d(?:-?\\d){2,18}(?:[#x\u8f6c]\\d{1,6})?";

  private static final Pattern ONE = Pattern.compile(NUMBER);
  private static final Pattern BETWEEN = Pattern.compile("[;,/\u3001\\s]+");
  private static final Pattern BLANKS = Pattern.compile("[\\s(]+");

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SUBSCRIBER = Pattern.compile("\\d(?:-?\\d){6,}");

  private PhoneReader() {}

  static CellReading read(String text) {
    String tight = BLANKS.matcher(text.replace(")", "-")).replaceAll("").replace("--", "-");
    if (ONE.matcher(tight).matches() && !several(text)) {
      return CellReading.value(tight);
    }
    String first = BETWEEN.split(text.strip())[0];
    if (ONE.matcher(first).matches()) {
      return CellReading.wrong(
          Fault.FORM, Message.of("table.reason.phones"), CellReader.fix(first));
    }
    return CellReading.wrong(
        Fault.FORM, Message.of("table.reason.phone"), Message.of("table.fix.phone"));
  }

  /** Two lines, or two parts each long enough to be dialled, are two numbers. */
  private static boolean several(String text) {
    String cell = text.strip();
    return LINE_BREAK.matcher(cell).find()
        || SPACES.splitAsStream(cell).filter(part -> SUBSCRIBER.matcher(part).find()).count() > 1;
  }
}
